import { join } from 'node:path';
import { bundle } from '@/bench/bundle.mjs';
import { syntheticClip } from '@/bench/library/synthetic-clips';
import type { Clip } from '@/lib/core/clip';
import { fold } from '@/lib/core/fold';
import { clipMatcher } from '@/lib/core/search/match-clip';
import { parseQuery } from '@/lib/core/search/parse-query';
import type { Driver } from './drivers/driver';

/** Clips of one call into a page. */
const step = 1_000;

/** Stores a synthetic library of so many clips in a browser, without a search index: Newsclip builds it when it is opened. */
export async function fillLibrary(browser: Driver, count: number): Promise<void> {
  const script = await bundle(join(import.meta.dirname, 'in-page', 'fill-library.ts'), 'iife');
  // Pages of the extension that run nothing; Chromium gives a picture a style that the extension's policy forbids.
  const page = await browser.openExtensionPage(browser.name === 'chromium' ? '/extract.js' : '/icon/16.png');
  await page.evaluateSource(`() => { ${script}\n globalThis.fillLibrary = run; }`);
  for (let from = 0; from < count; from += step) {
    await page.evaluateSource(
      '(...passed) => globalThis.fillLibrary(...passed)',
      count,
      from,
      Math.min(count, from + step),
    );
  }
  await page.close();
}

interface Held {
  clip: Clip;
  text: string;
  folded: string;
}

/** The same library in memory, and what a query finds there by looking at every clip. */
export class KnownLibrary {
  readonly #held: Held[];

  constructor(count: number) {
    this.#held = Array.from({ length: count }, (_, index) => {
      const { clip, body } = syntheticClip(index);
      return { clip, text: body.text, folded: fold(`${clip.title}\n${body.text}`) };
    });
  }

  /** How many clips of the library's shelf a query finds; `hint` is a folded text that every clip that fits must hold. */
  count(query: string, hint = ''): number {
    return this.titles(query, hint).length;
  }

  titles(query: string, hint = ''): string[] {
    const fits = clipMatcher(parseQuery(query));
    return this.#held
      .filter(({ clip }) => clip.deletedAt === null && !clip.archived)
      .filter(({ clip, text, folded }) => folded.includes(hint) && fits(clip, text))
      .map(({ clip }) => clip.title);
  }

  /** A clip of the library's shelf in English with a text of its own. */
  example(): { clip: Clip; text: string } {
    const found = this.#held.find(
      ({ clip }) => clip.lang?.startsWith('en') && clip.deletedAt === null && !clip.archived && clip.tags.length > 0,
    );
    if (!found) throw new Error('No such clip');
    return found;
  }
}
