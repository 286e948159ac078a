import { badgeOfFrontTab } from './badge';
import { waitForDownload } from './downloads';
import type { Driver, LaunchOptions, MenuItem, PromptAnswer, Trouble } from './driver';
import { FirefoxPopup } from './firefox-popup';
import { type FirefoxProcess, startFirefox } from './firefox-process';
import { FirefoxRemote } from './firefox-remote';
import { tabPort } from './firefox-tab';
import { freshFolder, removeFolders } from './profile';
import { type Json, Surface } from './surface';
import { until } from './until';

/** As in the manifest, `browser_specific_settings.gecko.id`. */
const extensionId = 'newsclip@newsclip.example';

/** The host of the extension's pages. Firefox would choose another one each time, and what is stored belongs to it. */
const uuid = '6f1c2a1e-5b0d-4c53-9a4b-0d5a7c0e9b21';

/**
 * Firefox over WebDriver BiDi, with the browser's own window in reach: the toolbar button is clicked, keys and the
 * context menu go through Firefox itself, so that activeTab is granted as it is to a reader.
 */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const profile = options.profile ?? freshFolder('firefox-profile');
  const downloads = freshFolder('downloads');
  const { width, height } = options.size ?? { width: 1200, height: 900 };
  const process = await startFirefox(
    options.program,
    profile,
    {
      'browser.download.dir': downloads,
      // The extension is installed for the time being, and anew at the next start on the same profile.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      ...(options.colorScheme && {
        'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
        // The popup follows the browser's own colours, not those of pages.
        'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
      }),
      ...(options.privateWindows && { 'browser.privatebrowsing.autostart': true }),
      ...(options.proxy !== undefined && proxyAt(options.proxy)),
      ...(options.room !== undefined && { 'dom.quotaManager.temporaryStorage.fixedLimit': options.room / 1024 }),
    },
    [...(options.screen === 'reader' ? [] : ['--headless']), '--width', String(width), '--height', String(height)],
  );
  const remote = await FirefoxRemote.connect(process.bidiUrl);
  if (options.language !== undefined) await remote.inBrowserScope(speak, options.language);
  await remote.installExtension(options.extension, options.privateWindows === true);
  const popup = new FirefoxPopup(remote, extensionId);
  await popup.pinButton();
  await remote.inBrowserScope(() => Services.console.reset());
  return new FirefoxDriver(process, remote, popup, `moz-extension://${uuid}`, profile, downloads);
}

/** Runs in the window of Firefox, which then takes itself for one in that language, though its own words stay English. */
const speak = (language: string): void => {
  Services.locale.availableLocales = [...Services.locale.availableLocales, language];
  Services.locale.requestedLocales = [language];
};

const proxyAt = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly version: string;
  readonly #process: FirefoxProcess;
  readonly #remote: FirefoxRemote;
  readonly #popup: FirefoxPopup;
  readonly #origin: string;
  #bare: Surface | null = null;

  constructor(
    process: FirefoxProcess,
    remote: FirefoxRemote,
    popup: FirefoxPopup,
    origin: string,
    readonly profile: string,
    readonly downloads: string,
  ) {
    this.version = `Firefox/${remote.version}`;
    this.#process = process;
    this.#remote = remote;
    this.#popup = popup;
    this.#origin = origin;
  }

  async open(url: string): Promise<Surface> {
    const blank = (await this.#remote.tabs()).find((tab) => tab.url === 'about:blank');
    const surface = this.#surfaceOf(blank?.context ?? (await this.#remote.newTab(false)));
    await surface.goTo(url);
    await surface.bringToFront();
    return surface;
  }

  openExtensionPage(path: string): Promise<Surface> {
    return this.open(this.#origin + path);
  }

  async tabUrls(): Promise<string[]> {
    return (await this.#remote.tabs()).map(({ url }) => url);
  }

  async tabAt(fits: (url: string) => boolean): Promise<Surface> {
    const { context } = await until('the tab', async () => (await this.#remote.tabs()).find(({ url }) => fits(url)));
    return this.#surfaceOf(context);
  }

  async openPopup(): Promise<Surface> {
    await this.#popup.open();
    return new Surface(this.#popup.port);
  }

  closePopup(): Promise<void> {
    return this.#popup.close();
  }

  pressClipCommand(): Promise<void> {
    return this.#pressCommand('S');
  }

  pressHighlightCommand(): Promise<void> {
    return this.#pressCommand('H');
  }

  async #pressCommand(letter: string): Promise<void> {
    await this.#remote.inBrowserScope((key) => {
      // With the focus in the page, Firefox would hand such keys to the page's process and not hear of them again.
      gBrowser.selectedBrowser.blur();
      const contract = Cc['@mozilla.org/text-input-processor;1'];
      const processor = contract?.createInstance(Ci.nsITextInputProcessor);
      if (!processor?.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys');
      const keys = [
        new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 }),
        new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 }),
        new KeyboardEvent('', { key, code: `Key${key}`, keyCode: key.charCodeAt(0) }),
      ];
      for (const pressed of keys) processor.keydown(pressed);
      for (const pressed of keys.reverse()) processor.keyup(pressed);
    }, letter);
  }

  async chooseMenu(page: Surface, over: string, item: MenuItem): Promise<void> {
    const place = await page.evaluate((selector) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`Nothing fits ${selector}`);
      const selection = document.getSelection();
      const chosen = selection && !selection.isCollapsed ? selection.getRangeAt(0).getClientRects()[0] : undefined;
      const { x, y } = chosen ?? element.getBoundingClientRect();
      return { x: x + 20, y: y + 8 };
    }, over);
    await this.#remote.inBrowserScope(({ x, y }) => {
      // Mouse events on the tab's browser element travel into the page as a real right click does.
      const { left, top } = gBrowser.selectedBrowser.getBoundingClientRect();
      for (const type of ['mousemove', 'mousedown', 'contextmenu', 'mouseup']) {
        window.synthesizeMouseEvent(type, left + x, top + y, { button: 2, clickCount: 1 });
      }
    }, place);
    await until('the context menu', () =>
      this.#remote.inBrowserScope((menuItem) => {
        const menu = document.getElementById('contentAreaContextMenu');
        if (!menu || !('state' in menu) || menu.state !== 'open') return false;
        const chosen = menu.querySelector(`[id$="-menuitem-_${menuItem}"]`);
        // Where Newsclip has several items they lie in a menu of their own, which opens first.
        const own = chosen?.parentElement;
        if (own && own !== menu && 'state' in own && own.state !== 'open') {
          const opener = own.parentElement;
          if (opener && 'openMenu' in opener && typeof opener.openMenu === 'function') opener.openMenu(true);
          return false;
        }
        if (!chosen || !('activateItem' in menu) || typeof menu.activateItem !== 'function') return false;
        menu.activateItem(chosen);
        return true;
      }, item),
    );
  }

  async answerPermissionPrompt(answer: PromptAnswer): Promise<void> {
    const isOpen = () => this.#remote.inBrowserScope(() => PopupNotifications.isPanelOpen);
    await until('the permission prompt', isOpen);
    // Firefox heeds no click in the first moments of a prompt, lest a reader who is clicking gives what they have not read.
    await until('the prompt to close', async () => {
      await this.#remote.inBrowserScope((wanted) => {
        const prompt = PopupNotifications.panel.firstElementChild;
        (wanted === 'allow' ? prompt?.button : prompt?.secondaryButton)?.click();
      }, answer);
      return !(await isOpen());
    });
  }

  badge(): Promise<{ text: string; title: string }> {
    return this.inExtension(badgeOfFrontTab);
  }

  async stopBackground(): Promise<void> {
    await this.#remote.inBrowserScope(
      async (id) => await WebExtensionPolicy.getByID(id)?.extension.terminateBackground(),
      extensionId,
    );
  }

  backgroundRuns(): Promise<boolean> {
    return this.#remote.inBrowserScope(
      (id) => WebExtensionPolicy.getByID(id)?.extension.backgroundState === 'running',
      extensionId,
    );
  }

  async setOffline(offline: boolean): Promise<void> {
    await this.#remote.inBrowserScope((value) => {
      Services.io.offline = value;
    }, offline);
  }

  clipboardText(): Promise<string> {
    return this.#remote.inBrowserScope(() => navigator.clipboard.readText());
  }

  inExtension<A extends Json[], R>(inPage: (...passed: A) => R | Promise<R>, ...passed: A): Promise<R> {
    return this.#inBarePage((bare) => bare.evaluate(inPage, ...passed));
  }

  async #inBarePage<R>(use: (bare: Surface) => Promise<R>): Promise<R> {
    // It closes when the extension is loaded anew.
    let bare = this.#bare;
    if (!bare || !(await bare.isOpen())) {
      const context = await this.#remote.newTab(true);
      await this.#remote.navigate(context, `${this.#origin}/icon/16.png`, 'none');
      bare = this.#surfaceOf(context);
      this.#bare = bare;
    }
    const page = bare;
    await until('an extension page', () =>
      page.evaluate(() => location.protocol === 'moz-extension:' && typeof chrome === 'object'),
    );
    return use(page);
  }

  inBackground<A extends Json[], R>(
    inPlace: (place: typeof globalThis, ...passed: A) => R | Promise<R>,
    ...passed: A
  ): Promise<R> {
    return this.#inBarePage((bare) =>
      bare.evaluateSource<R>(
        `async (...passed) => await (${inPlace})(await chrome.runtime.getBackgroundPage(), ...passed)`,
        ...passed,
      ),
    );
  }

  async usedHeap(): Promise<null> {
    return null;
  }

  download(action: () => Promise<void>): Promise<string> {
    return waitForDownload(this.downloads, action);
  }

  /**
   * Script errors, rejected promises and policy violations that name a page of the extension or of the sample site. Not
   * what Firefox itself notes in its own console when a popup is closed before the answer to a request has come.
   */
  takeTroubles(): Promise<Trouble[]> {
    return this.#remote.inBrowserScope((origin) => {
      const troubles = Services.console
        .getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError)
        .filter(({ errorMessage }) => !/^Promise (?:resolved|rejected) after context unloaded/.test(errorMessage))
        // Whoever is closed while it reads, or looks after the index, has lost nothing: that what was saved is there, flows look up.
        .filter(({ errorMessage }) => !/IndexedDB transaction .* aborted due to page navigation/.test(errorMessage))
        // A question of the driver's to a page that is being left is ended half way; it asks again.
        .filter(({ errorMessage }) => !/^Script terminated by timeout at:[\s\S]*\blookFor@/.test(errorMessage))
        .filter(({ sourceName }) => sourceName.startsWith(origin) || /^https?:\/\/[^/]*\.localhost\b/.test(sourceName))
        .map(({ sourceName, lineNumber, errorMessage }) => ({
          where: `${sourceName}:${lineNumber}`,
          text: errorMessage,
        }));
      Services.console.reset();
      return troubles;
    }, this.#origin);
  }

  closed(): Promise<void> {
    return new Promise((resolve) => this.#process.onEnd(resolve));
  }

  async kill(): Promise<void> {
    await this.#process.kill();
    removeFolders(this.downloads);
  }

  async close(keepProfile: boolean): Promise<void> {
    await this.#remote.quit();
    await this.#process.ended();
    if (!keepProfile) removeFolders(this.profile, this.downloads);
  }

  #surfaceOf(context: string): Surface {
    return new Surface(tabPort(this.#remote, context, this.#origin));
  }
}
