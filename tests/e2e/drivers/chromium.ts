import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Extension, Page, Target } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { badgeOfFrontTab } from './badge';
import { ChromiumConsoles } from './chromium-consoles';
import { chromiumPort } from './chromium-page';
import { copyWithQuota, leaveRoom } from './chromium-storage';
import { waitForDownload } from './downloads';
import type { Driver, LaunchOptions, MenuItem, PromptAnswer, Trouble } from './driver';
import { killTree } from './kill-tree';
import { freshFolder, removeFolders } from './profile';
import { RealInput } from './real-input';
import { stopOfWorker } from './stop-of-worker';
import { type Json, type Port, Surface } from './surface';
import { patience, until } from './until';
import { startVirtualScreen, type VirtualScreen } from './virtual-screen';
import { WorkerSessions } from './worker-sessions';

/** Orders to stop, 0.2 seconds apart, after which it is no longer waited for that a worker that has stopped leaves the list of targets. */
const mostOrders = 10;

/**
 * Chromium (or Chrome, or Edge) over the DevTools protocol. `triggerExtensionAction` is what a click on the toolbar button
 * runs inside the browser: the popup is the real one and activeTab is granted.
 */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const { width, height } = options.size ?? { width: 1200, height: 900 };
  const profile = options.profile ?? freshFolder('chromium-profile');
  const downloads = freshFolder('downloads');
  const screen = options.screen === 'virtual' ? await startVirtualScreen() : null;
  try {
    const browser = await puppeteer.launch({
      executablePath: options.program,
      headless: options.screen === 'none',
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      defaultViewport: null,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--window-size=${width},${height}`,
        '--window-position=0,0',
        '--no-first-run',
        ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
        '--hide-crash-restore-bubble',
        '--disable-features=Translate',
        ...(options.proxy === undefined
          ? []
          : [`--proxy-server=http://127.0.0.1:${options.proxy}`, '--proxy-bypass-list=<-loopback>']),
      ],
      env: {
        ...process.env,
        ...(screen && { DISPLAY: screen.display }),
        // On Linux the switch is not enough.
        ...(options.language !== undefined && { LANGUAGE: options.language }),
      },
    });
    const browserSession = await browser.target().createCDPSession();
    const connection = browserSession.connection();
    if (!connection) throw new Error('The browser has no connection');
    const workerSessions = new WorkerSessions(connection);
    // Of the page that the browser starts with it would not hear.
    const firstPages = await browser.pages();
    await browser.newPage();
    for (const page of firstPages) await page.close();
    const extensionId = await browser.installExtension(
      options.room === undefined ? options.extension : copyWithQuota(options.extension, join(profile, 'newsclip')),
    );
    const extension = (await browser.extensions()).get(extensionId);
    if (!extension) throw new Error('The extension was not installed');
    await browserSession.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    const consoles = new ChromiumConsoles(browser);
    await consoles.start();
    const driver = new ChromiumDriver(
      {
        browser,
        extension,
        browserSession,
        workerSessions,
        consoles,
        screen,
        profile,
        downloads,
        version: await browser.version(),
      },
      options,
    );
    if (options.room !== undefined) await driver.leaveRoom(options.room);
    return driver;
  } catch (error) {
    await screen?.close();
    throw error;
  }
}

/** From the end the menus read: Inspect, (on a page: View page source,) Newsclip's item, or a menu of its items if they are several. */
const wayTo: Record<MenuItem, string[]> = {
  'clip-page': ['Up', 'Up', 'Up'],
  'clip-selection': ['Up', 'Up', 'Right'],
  'highlight-yellow': ['Up', 'Up', 'Right', 'Down'],
  'highlight-green': ['Up', 'Up', 'Right', 'Down', 'Down'],
};

interface Running {
  browser: Browser;
  extension: Extension;
  browserSession: CDPSession;
  workerSessions: WorkerSessions;
  consoles: ChromiumConsoles;
  screen: VirtualScreen | null;
  profile: string;
  downloads: string;
  version: string;
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly version: string;
  readonly downloads: string;
  readonly profile: string;
  readonly #running: Running;
  readonly #options: LaunchOptions;
  #front: Page | null = null;
  #popup: Page | null = null;
  #bare: Page | null = null;
  #offline = false;

  constructor(running: Running, options: LaunchOptions) {
    this.version = running.version;
    this.downloads = running.downloads;
    this.profile = running.profile;
    this.#running = running;
    this.#options = options;
  }

  async open(url: string): Promise<Surface> {
    const { browser } = this.#running;
    const blank = (await browser.pages()).find((page) => page.url() === 'about:blank');
    const surface = await this.#surfaceOf(blank ?? (await browser.newPage()));
    await surface.goTo(url);
    await surface.bringToFront();
    return surface;
  }

  openExtensionPage(path: string): Promise<Surface> {
    return this.open(this.#origin + path);
  }

  async tabUrls(): Promise<string[]> {
    return this.#running.browser
      .targets()
      .filter((target) => target.type() === 'page' && !this.#isPopup(target))
      .map((target) => target.url());
  }

  async tabAt(fits: (url: string) => boolean): Promise<Surface> {
    const target = await this.#running.browser.waitForTarget(
      (candidate) => candidate.type() === 'page' && fits(candidate.url()),
      { timeout: patience },
    );
    const page = await target.asPage();
    this.#front = page;
    return this.#surfaceOf(page);
  }

  async openPopup(): Promise<Surface> {
    const front = await this.#frontPage();
    const arrival = this.#running.browser.waitForTarget((target) => this.#isPopup(target), { timeout: patience });
    await front.triggerExtensionAction(this.#running.extension);
    this.#popup = await (await arrival).asPage();
    return this.#surfaceOf(this.#popup);
  }

  async closePopup(): Promise<void> {
    const popup = this.#popup;
    this.#popup = null;
    // It may close by itself meanwhile, as it does with its tab.
    if (popup && !popup.isClosed()) await popup.close().catch(() => {});
    await until('the popup to close', async () => !this.#running.browser.targets().some((each) => this.#isPopup(each)));
  }

  async pressClipCommand(): Promise<void> {
    const input = await this.#realInput();
    await input.keys('alt+shift+s');
  }

  async pressHighlightCommand(): Promise<void> {
    const input = await this.#realInput();
    await input.keys('alt+shift+h');
  }

  async chooseMenu(page: Surface, over: string, item: MenuItem): Promise<void> {
    const input = await this.#realInput();
    const place = await page.evaluate((selector) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`Nothing fits ${selector}`);
      // A selection is met at its own place: a click beside it would drop it.
      const selection = document.getSelection();
      const chosen = selection && !selection.isCollapsed ? selection.getRangeAt(0).getClientRects()[0] : undefined;
      const box = chosen ?? element.getBoundingClientRect();
      const chromeHeight = outerHeight - innerHeight;
      return { x: screenX + box.x + 20, y: screenY + chromeHeight + box.y + Math.min(box.height / 2, 12) };
    }, over);
    await input.useContextMenu(place.x, place.y, ...wayTo[item], 'Return');
  }

  async answerPermissionPrompt(answer: PromptAnswer): Promise<void> {
    const input = this.#keyboard();
    const front = await this.#frontPage();
    // The prompt is no window of its own to X: it shows in that it takes the keyboard from the page. "Deny" has it at first.
    await until('the permission prompt', async () => (await front.evaluate('document.hasFocus()')) === false);
    // In its first half second it heeds no key, lest a reader who is typing gives what they have not read.
    await sleep(1_000);
    await input.keys(...(answer === 'allow' ? ['Tab', 'Return'] : ['Escape']));
    await until('the prompt to close', async () => (await front.evaluate('document.hasFocus()')) === true);
  }

  badge(): Promise<{ text: string; title: string }> {
    return this.inExtension(badgeOfFrontTab);
  }

  async stopBackground(): Promise<void> {
    const before = this.#serviceWorkers();
    if (before.length === 0) return;
    const session = await (await this.#barePage()).createCDPSession();
    const stop = stopOfWorker(session);
    await session.send('ServiceWorker.enable');
    const remaining = () => this.#serviceWorkers().filter((worker) => before.includes(worker));
    let orders = 0;
    await until('the service worker to stop', async () => {
      // As a rule nobody is attached to one.
      await this.#running.workerSessions.end();
      // One that is just starting lets the order pass it by.
      await session.send('ServiceWorker.stopAllWorkers');
      orders += 1;
      await sleep(200);
      if (stop.hasCome() && (remaining().length === 0 || orders > mostOrders)) return true;
      throw new Error(`${orders} orders; the workers: ${stop.statuses()}; targets: ${remaining().length}`);
    });
    await session.detach();
  }

  async backgroundRuns(): Promise<boolean> {
    return this.#serviceWorkers().length > 0;
  }

  async setOffline(offline: boolean): Promise<void> {
    this.#offline = offline;
    for (const page of await this.#running.browser.pages()) await page.setOfflineMode(offline);
  }

  async clipboardText(): Promise<string> {
    await this.#running.browserSession.send('Browser.grantPermissions', {
      origin: this.#origin,
      permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
    });
    const front = await this.#frontPage();
    // The clipboard is read by the page that has the focus alone.
    const page = await this.#barePage();
    await page.bringToFront();
    // A window of a screen without a window manager is not always given the keyboard when its page is brought to the front.
    await page.emulateFocusedPage(true);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    await page.emulateFocusedPage(false);
    await front.bringToFront();
    return text;
  }

  async inExtension<A extends Json[], R>(inPage: (...passed: A) => R | Promise<R>, ...passed: A): Promise<R> {
    return new Surface(this.#portOf(await this.#barePage())).evaluate(inPage, ...passed);
  }

  async inBackground<A extends Json[], R>(
    inPlace: (place: typeof globalThis, ...passed: A) => R | Promise<R>,
    ...passed: A
  ): Promise<R> {
    if (!(await this.backgroundRuns())) await this.inExtension(() => void chrome.runtime.sendMessage(null));
    const worker = await until('the service worker', async () => this.#serviceWorkers()[0]);
    const session = await worker.createCDPSession();
    try {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(async (passed) => JSON.stringify(await (${inPlace})(globalThis, ...passed)))(${JSON.stringify(passed)})`,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      const answer: R = typeof result.value === 'string' ? JSON.parse(result.value) : undefined;
      return answer;
    } finally {
      // A worker that somebody listens to is not stopped.
      await session.detach().catch(() => {});
    }
  }

  async leaveRoom(bytes: number): Promise<void> {
    await leaveRoom(await this.#barePage(), bytes);
  }

  async usedHeap(): Promise<number> {
    const session = await (await this.#frontPage()).createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize;
  }

  download(action: () => Promise<void>): Promise<string> {
    return waitForDownload(this.downloads, action);
  }

  takeTroubles(): Promise<Trouble[]> {
    return this.#running.consoles.take();
  }

  closed(): Promise<void> {
    const { browser } = this.#running;
    const lastPageGone = async () => {
      // On macOS the program stays when its last window is closed.
      if (browser.connected && (await browser.pages()).length === 0) await browser.close();
    };
    browser.on('targetdestroyed', () => void lastPageGone().catch(() => {}));
    return new Promise((resolve) => browser.once('disconnected', () => resolve()));
  }

  async kill(): Promise<void> {
    const { browser, screen } = this.#running;
    const processId = browser.process()?.pid;
    // Puppeteer starts it in a process group of its own.
    if (processId !== undefined) await killTree(processId);
    await screen?.close();
    removeFolders(this.downloads);
  }

  async close(keepProfile: boolean): Promise<void> {
    const { browser, screen } = this.#running;
    const program = browser.process();
    await browser.close();
    // Closed by a person, it may still be writing into its profile.
    if (program && program.exitCode === null && program.signalCode === null) {
      await Promise.race([once(program, 'exit'), sleep(8_000, undefined, { ref: false })]);
      program.kill('SIGKILL');
    }
    await screen?.close();
    if (!keepProfile) removeFolders(this.profile, this.downloads);
  }

  get #origin(): string {
    return `chrome-extension://${this.#running.extension.id}`;
  }

  #isPopup(target: Target): boolean {
    return target.url() === `${this.#origin}/popup.html`;
  }

  #serviceWorkers(): Target[] {
    return this.#running.browser
      .targets()
      .filter((target) => target.type() === 'service_worker' && target.url().startsWith(this.#origin));
  }

  async #frontPage(): Promise<Page> {
    const page = (this.#front?.isClosed() ? null : this.#front) ?? (await this.#running.browser.pages())[0];
    if (!page) throw new Error('No tab is open');
    return page;
  }

  #keyboard(): RealInput {
    if (!this.#running.screen) throw new Error('Real keys need the virtual screen');
    return new RealInput(this.#running.screen.display);
  }

  async #realInput(): Promise<RealInput> {
    const input = this.#keyboard();
    const processId = this.#running.browser.process()?.pid;
    if (!processId) throw new Error('The browser does not run');
    const front = await this.#frontPage();
    await front.bringToFront();
    await input.focusWindowOf(processId);
    await until('the page to have the keyboard', async () => (await front.evaluate('document.hasFocus()')) === true);
    // What is pressed before a page has been drawn is dropped by the browser, and a shortcut goes by way of the page.
    await front.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())))');
    return input;
  }

  /** A document at the extension's origin without any code in it: the text of a script. */
  async #barePage(): Promise<Page> {
    if (this.#bare && !this.#bare.isClosed()) return this.#bare;
    this.#bare = await this.#running.browser.newPage({ background: true });
    await this.#bare.goto(`${this.#origin}/extract.js`);
    return this.#bare;
  }

  async #surfaceOf(page: Page): Promise<Surface> {
    if (this.#offline) await page.setOfflineMode(true);
    if (this.#options.colorScheme) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.#options.colorScheme }]);
    }
    return new Surface(this.#portOf(page));
  }

  #portOf(page: Page): Port {
    return chromiumPort(page, this.#origin, (front) => {
      this.#front = front;
    });
  }
}
