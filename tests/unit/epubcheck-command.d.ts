import 'vitest/browser';

declare module 'vitest/browser' {
  interface BrowserCommands {
    epubcheck: (book: string) => Promise<string[]>;
  }
}
