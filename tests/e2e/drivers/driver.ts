import type { Json, Surface } from './surface';

export type BrowserName = 'chromium' | 'firefox';

/** How the browser shows itself: not at all, on a virtual screen (real keyboard and native menus), or to the reader. */
export type Screen = 'none' | 'virtual' | 'reader';

export interface LaunchOptions {
  /** The browser's program. */
  program: string;
  /** The built extension. */
  extension: string;
  screen: Screen;
  colorScheme?: 'light' | 'dark';
  /** Firefox: every window is a private one, and the extension may run there. */
  privateWindows?: boolean;
  /** How many bytes the extension can store; without it, as many as the disk holds. */
  room?: number;
  /** The folder of a profile, such as one that a killed browser has left; without it, a fresh one. */
  profile?: string;
  /** The language that the browser itself speaks (BCP 47); English without it. */
  language?: string;
  /** Width and height of the window in pixels. */
  size?: { width: number; height: number };
  /** A proxy on this machine, by its port, that gets every request, those to this machine too. */
  proxy?: number;
}

/** An error or warning that a console showed. */
export interface Trouble {
  where: string;
  text: string;
}

/** What a reader answers where the browser asks whether the extension may have a permission. */
export type PromptAnswer = 'allow' | 'deny';

export type MenuItem = 'clip-page' | 'clip-selection' | 'highlight-yellow' | 'highlight-green';

/** A real browser with the extension installed. */
export interface Driver {
  readonly name: BrowserName;
  readonly version: string;
  /** Where downloads land. */
  readonly downloads: string;
  /** The folder of the browser's profile. */
  readonly profile: string;

  /** Opens an address in a new tab in front and waits until it has loaded. */
  open(url: string): Promise<Surface>;
  /** Opens a page of the extension, by its path from the root, in a new tab in front. */
  openExtensionPage(path: string): Promise<Surface>;
  /** Tabs, by address, in no particular order. */
  tabUrls(): Promise<string[]>;
  /** A tab that something else opened, as soon as its address fits. */
  tabAt(fits: (url: string) => boolean): Promise<Surface>;

  /** The real popup, by the toolbar button: activeTab is granted for the tab in front. */
  openPopup(): Promise<Surface>;
  closePopup(): Promise<void>;
  /** Alt+Shift+S by real key events, for the tab in front. */
  pressClipCommand(): Promise<void>;
  /** Alt+Shift+H by real key events, for the tab in front. */
  pressHighlightCommand(): Promise<void>;
  /** Opens the page's real context menu over an element and chooses Newsclip's item. */
  chooseMenu(page: Surface, over: string, item: MenuItem): Promise<void>;

  /** Waits until the browser asks for a permission, answers in its own prompt, and waits until that is gone. */
  answerPermissionPrompt(answer: PromptAnswer): Promise<void>;

  /** The badge of the tab in front, and the tool tip that explains it. */
  badge(): Promise<{ text: string; title: string }>;
  /** Stops the service worker or event page; the browser wakes it again when it is needed. */
  stopBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  setOffline(offline: boolean): Promise<void>;
  /** What was copied. The popup may close over the asking. */
  clipboardText(): Promise<string>;

  /** Runs a function at the extension's origin, in a bare document that loads none of its code. */
  inExtension<A extends Json[], R>(inPage: (...passed: A) => R | Promise<R>, ...passed: A): Promise<R>;
  /**
   * Runs a function where the background runs, waking it if need be. It is given the background's global object, which in Firefox
   * is that of another window than the one that the function runs in.
   */
  inBackground<A extends Json[], R>(
    inPlace: (place: typeof globalThis, ...passed: A) => R | Promise<R>,
    ...passed: A
  ): Promise<R>;
  /** Runs an action that makes the browser save a file; gives its path once it lies there whole. */
  download(action: () => Promise<void>): Promise<string>;
  /** Bytes of JavaScript's heap in use by the tab in front and its like, garbage collected; null where the browser does not tell. */
  usedHeap(): Promise<number | null>;
  /** Whatever pages, popup, library and background have complained about since the last call. */
  takeTroubles(): Promise<Trouble[]>;

  /** Settles when somebody has closed the browser. */
  closed(): Promise<void>;
  /** Ends every process of the browser at once with SIGKILL, as a crash or the system does. The profile stays. */
  kill(): Promise<void>;
  /** Ends the browser and all that was started for it. The profile stays if it is to be looked at. */
  close(keepProfile: boolean): Promise<void>;
}
