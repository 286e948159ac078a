import type { FirefoxRemote } from './firefox-remote';
import type { Key, Port } from './surface';
import { until } from './until';

/** Where `key` sits and what number it has, for `KeyboardEvent`s that Firefox itself makes. */
const keyCodes: Record<string, [code: string, keyCode: number]> = {
  Enter: ['Enter', 13],
  Escape: ['Escape', 27],
  Tab: ['Tab', 9],
  Backspace: ['Backspace', 8],
  Delete: ['Delete', 46],
  ArrowDown: ['ArrowDown', 40],
  ArrowUp: ['ArrowUp', 38],
  End: ['End', 35],
  Home: ['Home', 36],
};

/** Milliseconds from one key to the next: faster than any typist. */
const betweenKeys = 20;

/**
 * How long an answer is waited for. A popup that is still to get its page loses what it is asked together with the blank one, and is asked
 * again: often enough, and told of in time, within what a test may take.
 */
const milliseconds = { toOpen: 4_000, toAnswer: 20_000 } as const;

const keyEvent = (key: string) => {
  const [code, keyCode] = keyCodes[key] ?? ['', 0];
  return JSON.stringify({ key, code, keyCode });
};

/**
 * The popup in Firefox. WebDriver BiDi does not list it, so it is reached from the browser's window: a frame script runs
 * beside the popup's document, evaluates in its realm through a sandbox, and makes trusted mouse and key events there.
 */
export class FirefoxPopup {
  readonly #remote: FirefoxRemote;
  readonly #button: string;

  constructor(remote: FirefoxRemote, extensionId: string) {
    this.#remote = remote;
    this.#button = `${extensionId.replace(/[^a-z0-9_-]/gi, '_')}-browser-action`;
  }

  /** Puts the toolbar button where it can be clicked: Firefox keeps new ones behind its extensions menu. */
  async pinButton(): Promise<void> {
    await this.#remote.inBrowserScope((button) => CustomizableUI.addWidgetToArea(button, 'nav-bar'), this.#button);
  }

  async open(): Promise<void> {
    await this.#remote.inBrowserScope((button) => {
      const place = document.getElementById(button)?.querySelector('.unified-extensions-item-action-button');
      if (!place) throw new Error('The toolbar button is not there');
      const { x, y, width, height } = place.getBoundingClientRect();
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 });
      }
    }, this.#button);
    await until('the popup', async () => {
      if (!(await this.isOpen())) return false;
      const address = await this.#inFrame('return content.location.pathname', milliseconds.toOpen);
      return address === '/popup.html';
    });
  }

  async close(): Promise<void> {
    await this.#remote.inBrowserScope(() => {
      const panel = document.querySelector('browser.webextension-popup-browser')?.closest('panel');
      if (panel && 'hidePopup' in panel && typeof panel.hidePopup === 'function') panel.hidePopup();
    });
    await until('the popup to close', async () => !(await this.isOpen()));
  }

  isOpen(): Promise<boolean> {
    return this.#remote.inBrowserScope(
      () =>
        document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.getAttribute('panelopen') ===
        'true',
    );
  }

  get port(): Port {
    return {
      evaluate: (source, argumentsAsJson) =>
        this.#inFrame(
          `const realm = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
           return await Cu.evalInSandbox(${JSON.stringify(
             `(async (passed) => JSON.stringify(await (${source})(...JSON.parse(passed))))(${JSON.stringify(argumentsAsJson)})`,
           )}, realm)`,
        ),
      clickAt: async (x, y) => {
        await this.#inFrame(
          `for (const type of ['mousemove', 'mousedown', 'mouseup'])
             content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 })`,
        );
      },
      tapAt: () => Promise.reject(new Error('Nobody touches a popup with a finger')),
      chooseFiles: () => Promise.reject(new Error('A popup has no file picker')),
      resize: () => Promise.reject(new Error('A popup has a size of its own')),
      typeText: async (text) => {
        await this.#pressAll([...text]);
      },
      pressKey: async (key: Key) => {
        await this.#pressAll([key]);
      },
      png: () => this.#png(),
      isOpen: () => this.isOpen(),
      goTo: () => Promise.reject(new Error('A popup goes nowhere')),
      bringToFront: async () => {},
      close: () => this.close(),
    };
  }

  async #pressAll(keys: string[]): Promise<void> {
    await this.#inFrame(
      `const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
       if (!processor.beginInputTransactionForTests(content)) throw new Error('The popup takes no keys');
       for (const key of [${keys.map(keyEvent).join()}]) {
         const event = new content.KeyboardEvent('', key);
         processor.keydown(event);
         processor.keyup(event);
         await new Promise((resolve) => content.setTimeout(resolve, ${betweenKeys}));
       }`,
    );
  }

  /** Runs statements as a frame script in the popup's process; gives what they return as text. */
  async #inFrame(statements: string, within: number = milliseconds.toAnswer): Promise<string | null> {
    const script = (answerName: string) =>
      `(async () => {
        try { sendAsyncMessage('${answerName}', { value: (await (async () => { ${statements} })()) ?? null }) }
        catch (error) { sendAsyncMessage('${answerName}', { error: String(error) }) }
      })()`;
    const answerName = `newsclip:${crypto.randomUUID()}`;
    const answer = await this.#remote.inBrowserScope(
      (name, source, limit) =>
        new Promise<FirefoxMessage['data']>((resolve) => {
          const popup = document.querySelector<FirefoxBrowserElement>('browser.webextension-popup-browser');
          if (!popup) {
            resolve({ error: 'The popup is closed' });
            return;
          }
          const { messageManager } = popup;
          const listener = (message: FirefoxMessage) => {
            messageManager.removeMessageListener(name, listener);
            resolve(message.data);
          };
          messageManager.addMessageListener(name, listener);
          // A popup that closes meanwhile never answers.
          setTimeout(() => resolve({ error: 'The popup did not answer' }), limit);
          messageManager.loadFrameScript(
            `data:application/javascript;charset=utf-8,${encodeURIComponent(source)}`,
            false,
          );
        }),
      answerName,
      script(answerName),
      within,
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value ?? null;
  }

  async #png(): Promise<Uint8Array> {
    const base64 = await this.#remote.inBrowserScope(async () => {
      const popup = document.querySelector<FirefoxBrowserElement>('browser.webextension-popup-browser');
      if (!popup) throw new Error('The popup is closed');
      const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    });
    return Buffer.from(base64, 'base64');
  }
}
