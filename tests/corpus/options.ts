import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { allBrowsers, type BrowserName } from '@/scripts/browsers.mjs';
import { root } from '@/scripts/run.mjs';

export interface CorpusOptions {
  /** One `{source, payload}` a line. */
  file: string;
  /** Whether the file was asked for by name: then it must be there. */
  named: boolean;
  browsers: readonly BrowserName[];
  /** Every payload on a page of its own, as raw HTML. */
  oneAPage: boolean;
  /** The profile stays even where nothing failed. */
  keep: boolean;
}

/** What a command line asks for. Throws where that cannot be. */
export function corpusOptions(words: string[]): CorpusOptions {
  const { values } = parseArgs({
    args: words,
    options: {
      payloads: { type: 'string' },
      browser: { type: 'string', default: 'all' },
      'one-a-page': { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
  });
  const browsers = allBrowsers.filter((name) => values.browser === 'all' || values.browser === name);
  if (browsers.length === 0) throw new Error('--browser takes chromium, firefox or "all".');
  return {
    file: resolve(values.payloads ?? join(root, '../shared/corpus/xss/payloads.jsonl')),
    named: values.payloads !== undefined,
    browsers,
    oneAPage: values['one-a-page'],
    keep: values.keep,
  };
}
