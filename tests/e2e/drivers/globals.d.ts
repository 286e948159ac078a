// What functions sent into the browser find there: the extension API, and in Firefox the few parts of the browser's own
// scope (https://searchfox.org) that its driver uses.

declare const chrome: typeof import('wxt/browser').browser;

/** Firefox gives its own windows trusted mouse events. */
interface Window {
  synthesizeMouseEvent(type: string, x: number, y: number, options: { button: number; clickCount: number }): void;
}

/** A `browser` element of Firefox's own window: one a tab, and one in the popup. */
interface FirefoxBrowserElement extends HTMLElement {
  messageManager: {
    addMessageListener(name: string, listener: (message: FirefoxMessage) => void): void;
    removeMessageListener(name: string, listener: (message: FirefoxMessage) => void): void;
    loadFrameScript(url: string, allowDelayedLoad: boolean): void;
  };
  browsingContext: {
    currentWindowGlobal: {
      drawSnapshot(rectangle: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

interface FirefoxMessage {
  data: { value?: string | null; error?: string };
}

interface FirefoxTextInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

interface FirefoxScriptError {
  errorMessage: string;
  sourceName: string;
  lineNumber: number;
  category: string;
  flags: number;
}

declare const Cc: Record<string, { createInstance(kind: object): FirefoxTextInputProcessor }>;
declare const Ci: { nsITextInputProcessor: object; nsIScriptError: { new (): FirefoxScriptError } };
declare const CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
declare const gBrowser: { selectedBrowser: FirefoxBrowserElement };
declare const PopupNotifications: {
  isPanelOpen: boolean;
  panel: { firstElementChild: { button: HTMLElement; secondaryButton: HTMLElement } | null };
};
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { backgroundState: string; terminateBackground(): Promise<void> } } | null;
};
declare const Services: {
  io: { offline: boolean };
  locale: { availableLocales: string[]; requestedLocales: string[] };
  console: { getMessageArray(): object[]; reset(): void };
};
