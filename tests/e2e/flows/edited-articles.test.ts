import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditedText, unbracketed } from '@/tests/unit/core/anchoring/edited-texts';
import { englishTexts } from '@/tests/unit/core/anchoring/english-texts';
import { otherTexts } from '@/tests/unit/core/anchoring/other-texts';
import type { Surface } from '../drivers/surface';
import { until } from '../drivers/until';
import { markWords } from '../mark-words';
import { clipAgainButton, clipByPopup, openPreview, status } from '../popup';
import { useNewsclip } from '../session';
import { editedArticle } from '../site/edited-article';
import { stored } from '../stored';

const session = useNewsclip();

const quoteIn = (bracketed: string): string | null => {
  const { text, place } = unbracketed(bracketed);
  return place && text.slice(place.start, place.end);
};

/** The driver marks words of one paragraph, and of those that stand there twice the first. */
function isMarkable({ before }: EditedText): boolean {
  const { text, place } = unbracketed(before);
  const quote = quoteIn(before) ?? '';
  return !quote.includes('\n') && text.indexOf(quote) === place?.start;
}

/** Of all texts that the finding of quotes is proven with, a third, and more of those that are lost for good. */
const rows = [...englishTexts, ...otherTexts]
  .filter(isMarkable)
  .filter(({ expected }, place) => place % 3 === 0 || (expected === 'orphan' && place % 5 === 0));

const counts = { texts: 0, found: 0, orphans: 0 };

/** Runs in the reader: the words that are painted. */
const painted = (): string =>
  [...(CSS.highlights.get('reader-yellow') ?? [])]
    .map((range) => (range instanceof Range ? range.toString() : ''))
    .join('\n');

describe('a highlight in an article that is edited, and clipped again', () => {
  let reader: Surface;

  beforeAll(async () => {
    reader = await session.browser.openExtensionPage('/library.html');
  });

  const show = async (headline: string): Promise<void> => {
    const clip = (await stored(session.browser)).clips.find(({ title }) => title === headline);
    await reader.bringToFront();
    await reader.goTo(`${(await reader.evaluate(() => location.href)).split('#')[0]}#/clip/${clip?.id}`);
    await reader.waitFor({ role: 'heading', name: headline, within: 'article' });
  };

  it.each(rows.map((row, place) => ({ ...row, place })))('$name: $expected', async ({ name, before, after, place }) => {
    const article = (bracketed: string) =>
      editedArticle(`/edited/${place}.html`, `Text ${place}: ${name}`, unbracketed(bracketed).text);
    const { headline } = article(before);
    session.site.post(article(before));
    const address = session.site.articleUrl(article(before));
    await clipByPopup(session.browser, address);
    await show(headline);
    const quote = quoteIn(before);
    expect(await reader.evaluate(markWords, quote)).toBe(true);
    await reader.waitFor('[role=toolbar]');
    await reader.press('h');
    await until('the paint', async () => (await reader.evaluate(painted)) === quote);

    session.site.post(article(after));
    const page = await session.browser.open(address);
    const popup = await openPreview(session.browser);
    await popup.click(clipAgainButton);
    await popup.waitForText(status, /Clipped again/);
    await session.browser.closePopup();
    await page.close();

    await show(headline);
    const expected = quoteIn(after);
    counts.texts += 1;
    counts[expected === null ? 'orphans' : 'found'] += 1;
    if (expected === null) {
      await reader.waitForText('main', 'These words are not in the newest text.');
      expect(await reader.evaluate(painted)).toBe('');
    } else {
      await until('the words', async () => (await reader.evaluate(painted)) === expected);
    }
  });
});

afterAll(() => {
  expect(counts.texts).toBeGreaterThanOrEqual(30);
  console.info(`Articles edited and clipped again: ${JSON.stringify(counts)}`);
});
