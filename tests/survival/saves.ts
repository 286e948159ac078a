import * as v from 'valibot';
import type { Article } from '@/lib/core/article';
import type { Draft } from '@/lib/core/draft';
import { type Saved, savedSchema } from '@/lib/core/saved';
import { makeArticle } from '@/tests/unit/make-article';
import type { Driver } from '../e2e/drivers/driver';

/** A word that the clip of that number alone has. */
export const ownWord = (number: number): string => `quayside${number}`;

/** A word that every clip of these has. */
export const sharedWord = 'lighthouse';

const paragraph = 'The lighthouse of the outer quay was lit again last night, and the first boat came in before ten.';

/** An invented article of some thousand characters, its number in everything that must not be mixed up. */
export function numberedArticle(number: number): Article {
  const blocks = Array.from({ length: 12 }, (_, place) => `${paragraph} ${ownWord(number)} ${number * 100 + place}`);
  return makeArticle({
    url: `https://www.harbour.example/story/${number}`,
    canonicalUrl: null,
    title: `Story number ${number}`,
    html: blocks.map((block) => `<p>${block}</p>`).join(''),
    text: blocks.join('\n\n'),
    wordCount: blocks.join(' ').split(' ').length,
  });
}

const noDraft: Draft = { title: '', tags: [], note: '' };

const answerSchema = v.object({ ok: v.literal(true), value: savedSchema });

/** What the popup sends with a click on Clip, sent from a page of the extension; resolves when the background has said that it is saved. */
export async function save(browser: Driver, article: Article, draft: Draft = noDraft): Promise<Saved> {
  const request = { type: 'save', article, draft, again: false, thumbnail: null };
  const answer = await browser.inExtension(
    async (message) => JSON.stringify((await chrome.runtime.sendMessage(JSON.parse(message))) ?? null),
    JSON.stringify({ ...request, pictureTab: null }),
  );
  return v.parse(answerSchema, JSON.parse(answer)).value;
}

/** So many saves one after the other, without a pause. */
export async function saveMany(browser: Driver, from: number, count: number): Promise<void> {
  const articles = Array.from({ length: count }, (_, place) => numberedArticle(from + place));
  const saved = await browser.inExtension(
    async (json, draft) => {
      const list: Article[] = JSON.parse(json);
      let good = 0;
      for (const article of list) {
        const request = { type: 'save', article, draft, again: false, thumbnail: null, pictureTab: null };
        const answer: unknown = await chrome.runtime.sendMessage(request);
        if (typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok) good += 1;
      }
      return good;
    },
    JSON.stringify(articles),
    { ...noDraft },
  );
  if (saved !== count) throw new Error(`Of ${count} clips ${saved} were saved`);
}
