import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CitationFormat } from '@/lib/core/citations/citation-formats';
import { cite } from '@/lib/core/citations/cite';
import type { Clip } from '@/lib/core/clip';
import { faults } from '../axe';
import type { Surface } from '../drivers/surface';
import { until } from '../drivers/until';
import { readMarkdown } from '../markdown-file';
import { narrowFaults } from '../narrow-faults';
import { clipByPopup, status } from '../popup';
import { useNewsclip } from '../session';
import { editedArticle } from '../site/edited-article';
import { articles } from '../site/server';
import { stored } from '../stored';
import { openTakeOut, takeOut } from '../take-out';

const session = useNewsclip();
const { tram, haber, akhbar } = articles;
const short = editedArticle('/city/2026/05/short.html', 'Fish & chips: 50% dearer #1', 'Nothing else is known.');

let clips: Clip[];

beforeAll(async () => {
  session.site.post({
    ...short,
    body: '<p>Fish is dear. Chips are not, says a man who fries both on the quay and eats neither of them himself.</p>',
  });
  for (const article of [tram, haber, akhbar, short])
    await clipByPopup(session.browser, session.site.articleUrl(article));
  clips = (await stored(session.browser)).clips;
});

const clipOf = ({ headline }: { headline: string }): Clip => {
  const clip = clips.find(({ title }) => title === headline);
  if (!clip) throw new Error(`${headline} is not clipped`);
  return clip;
};

async function read(article: { headline: string }): Promise<Surface> {
  const reader = await session.browser.openExtensionPage(`/library.html#/clip/${clipOf(article).id}`);
  // It has the keyboard a moment after it is seen, and would take it out of what a key has opened by then.
  await reader.waitFor({ role: 'heading', name: article.headline }, ({ focused }) => focused);
  return reader;
}

const cited = (article: { headline: string }, format: CitationFormat, daysIn: 'en' | 'clip' = 'en') => {
  const clip = clipOf(article);
  return cite(format, [{ clip, accessedAt: clip.clippedAt }], daysIn);
};

const forms = '[popover] select';
const preview = '[popover] section[tabindex]';

describe('a citation', () => {
  it('is shown, copied as it is shown, and its form is remembered', async () => {
    const reader = await read(tram);
    await openTakeOut(reader);
    await reader.waitForText(preview, cited(tram, 'apa'));
    await session.picture(reader, 'take-out');
    expect(await faults(reader)).toEqual([]);
    await reader.choose(forms, 'mla');
    await reader.waitForText(preview, cited(tram, 'mla'));
    await reader.click({ role: 'button', name: 'Copy citation' });
    await reader.waitForText(status, 'Citation copied');
    expect(await session.browser.clipboardText()).toBe(cited(tram, 'mla'));
    await reader.close();
    const next = await read(haber);
    await openTakeOut(next);
    await next.waitForText(preview, cited(haber, 'mla'));
    await next.close();
  });

  it('has its day in English, or in the language of the article', async () => {
    const reader = await read(haber);
    await openTakeOut(reader);
    await reader.waitForText(preview, cited(haber, 'mla'));
    await reader.click({ role: 'radio', name: 'In the article’s language' });
    await reader.waitForText(preview, cited(haber, 'mla', 'clip'));
    expect(cited(haber, 'mla', 'clip')).not.toBe(cited(haber, 'mla'));
    await reader.click({ role: 'radio', name: 'In English' });
    await reader.waitForText(preview, cited(haber, 'mla'));
    await reader.close();
  });

  it('is saved as a file that other programs read', async () => {
    const reader = await read(tram);
    await openTakeOut(reader);
    await reader.choose(forms, 'bibtex');
    await reader.waitForText(preview, '@online');
    const path = await session.browser.download(() => reader.click({ role: 'button', name: 'Save citation' }));
    expect(basename(path)).toBe('Night trams will reach the harbour by spring, council decides.bib');
    const [entry] = parseBibtex(readFileSync(path, 'utf8'), { sentenceCase: false }).entries;
    expect(entry).toMatchObject({
      type: 'online',
      fields: { date: '2026-05-19', organization: ['The Harbour Courier'] },
    });
    await openTakeOut(reader);
    await reader.choose(forms, 'csl-json');
    await reader.waitForText(preview, 'article-newspaper');
    await reader.click({ role: 'button', name: 'Copy citation' });
    await reader.waitForText(status, 'Citation copied');
    expect(JSON.parse(await session.browser.clipboardText())).toMatchObject([
      { type: 'article-newspaper', title: tram.headline, author: [{ family: 'Fenwick', given: 'Ada' }, {}] },
    ]);
    await reader.close();
  });
});

/** Notes in a page which programs are asked for, instead of asking them. */
const noteAddresses = (reader: Surface): Promise<void> =>
  reader.evaluate(() => {
    HTMLAnchorElement.prototype.click = function () {
      document.documentElement.dataset.asked = this.href;
    };
  });
const asked = (reader: Surface): Promise<string> =>
  until('Obsidian to be asked for', () => reader.evaluate(() => document.documentElement.dataset.asked ?? ''));

describe('Obsidian', () => {
  const valuesOf = (uri: string) => Object.fromEntries(new URL(uri).searchParams);

  it('is handed a short article whole, in the vault that was named, which is remembered', async () => {
    const reader = await read(short);
    await noteAddresses(reader);
    await openTakeOut(reader);
    await reader.fill({ role: 'textbox', name: 'Vault' }, 'News & Notes');
    await reader.click({ role: 'button', name: 'Send to Obsidian' });
    await reader.waitForText(status, 'Sent to Obsidian');
    const uri = await asked(reader);
    expect(
      uri.startsWith('obsidian://new?vault=News%20%26%20Notes&file=Fish%20%26%20chips%2050%25%20dearer%201&content='),
    ).toBe(true);
    const { frontMatter, body } = readMarkdown(valuesOf(uri).content ?? '');
    expect(frontMatter).toMatchObject({ title: short.headline });
    expect(body).toContain('Fish is dear.');
    await reader.close();
    const next = await read(tram);
    await openTakeOut(next);
    await next.waitFor({ role: 'textbox', name: 'Vault' }, ({ value }) => value === 'News & Notes');
    await next.close();
  });

  it('takes a long one from the clipboard', async () => {
    const reader = await read(tram);
    await noteAddresses(reader);
    await takeOut(reader, 'Send to Obsidian');
    await reader.waitForText(status, 'Sent to Obsidian');
    const uri = await asked(reader);
    expect(uri).toBe(
      'obsidian://new?vault=News%20%26%20Notes&file=Night%20trams%20will%20reach%20the%20harbour%20by%20spring%2C%20council%20decides&clipboard',
    );
    const { frontMatter, body } = readMarkdown(await session.browser.clipboardText());
    expect(frontMatter).toMatchObject({ title: tram.headline });
    expect(body).toContain(tram.keySentence.slice(0, 40));
    await reader.close();
  });

  it('is asked for without the page being left, where there is no Obsidian', async () => {
    const reader = await read(tram);
    await takeOut(reader, 'Send to Obsidian');
    await reader.waitForText(status, 'Sent to Obsidian. If nothing opens there');
    await reader.waitFor({ role: 'heading', name: tram.headline });
    expect((await session.browser.tabUrls()).filter((url) => url.includes('/library.html'))).toHaveLength(1);
    const troubles = await session.browser.takeTroubles();
    // Each browser says in its own words that it knows no such program.
    expect(troubles.filter(({ text }) => !/obsidian:/.test(text))).toEqual([]);
    await reader.close();
  });
});

describe('the menu', () => {
  it('is opened, gone through and closed by keys', async () => {
    const reader = await read(tram);
    await reader.press('s');
    await reader.waitFor({ role: 'button', name: 'Copy citation' });
    const reached: string[] = [];
    for (let step = 0; step < 10; step += 1) {
      await reader.press('Tab');
      reached.push(
        ...(await reader.find('button, input, select, section'))
          .filter(({ focused }) => focused)
          .map(({ name }) => name),
      );
    }
    for (const name of ['Copy as Markdown', 'Print', 'Vault', 'Send to Obsidian', 'Form', 'Save citation'])
      expect(reached).toContain(name);
    await reader.press('Escape');
    await reader.waitUntilGone({ role: 'button', name: 'Copy citation' });
    await reader.waitFor({ role: 'heading', name: tram.headline });
    await reader.close();
  });

  it.each([
    { width: 360, height: 740 },
    { width: 320, height: 640 },
  ])('fits on $width by $height', async ({ width, height }) => {
    const reader = await read(akhbar);
    await reader.resize(width, height);
    await openTakeOut(reader);
    await session.picture(reader, `take-out-${width}`);
    expect(await reader.evaluate(narrowFaults)).toEqual([]);
    await reader.close();
  });
});
