import 'vitest/browser';
import type { BuiltPage, SiteBuilder } from '../site-builders';

/** What tests in a browser ask of the machine; `vitest.config.ts` does it. */
declare module 'vitest/browser' {
  interface BrowserCommands {
    epubcheck: (book: string) => Promise<string[]>;
    builtPages: (builder: SiteBuilder, notes: string[]) => Promise<BuiltPage[]>;
  }
}
