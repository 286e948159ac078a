import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Surface } from '../drivers/surface';
import { exportAs } from '../export-as';
import { readMarkdown } from '../markdown-file';
import { clipByPopup, status } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';
import { takeOut } from '../take-out';
import { unzip } from '../zip';

const session = useNewsclip();
const { tram, haber, akhbar, shimbun, wireCopy } = articles;
const clipped = [tram, haber, akhbar, shimbun, wireCopy];

let library: Surface;

beforeAll(async () => {
  for (const article of clipped) await clipByPopup(session.browser, session.site.articleUrl(article));
});

beforeEach(async () => {
  library = await session.browser.openExtensionPage('/library.html');
  await library.waitFor('li');
});

const frontMatters = (archive: Map<string, Buffer>) =>
  [...archive]
    .filter(([name]) => name.endsWith('.md'))
    .map(([, content]) => readMarkdown(content.toString('utf8')).frontMatter);

describe('taking clips out', () => {
  it('one as a Markdown file', async () => {
    await library.click({ role: 'button', name: `Open: ${tram.headline}` });
    await library.waitFor({ role: 'article' });
    const path = await session.browser.download(() => takeOut(library, 'Download Markdown'));
    expect(basename(path)).toBe('Night trams will reach the harbour by spring, council decides.md');
    const { frontMatter, body } = readMarkdown(readFileSync(path, 'utf8'));
    expect(frontMatter).toMatchObject({
      title: tram.headline,
      source: session.site.articleUrl(tram),
      site: 'The Harbour Courier',
      author: ['[[Ada Fenwick]]', '[[Tomas Okoro-Lind]]'],
      published: '2026-05-19',
      published_at: tram.published,
      modified_at: tram.modified,
      description: tram.standfirst,
      section: 'City',
      lang: 'en-GB',
    });
    expect(body).toContain('## What it will cost');
    expect(body).toContain('- Customs House, where the ferries land, and');
    expect(body).toContain('> A bus can turn round when it has made a mistake.');
    expect(body).toContain('| Quay wall | 18.2 | 9.5 |');
    expect(body).toContain('curl https://transport.saltmere.example/next?stop=customs-house');
    expect(body).toContain('The old quay at dusk, seen from the customs house.');
    expect(body.match(/The old quay at dusk, seen from the customs house\./g)).toHaveLength(1);
    expect(body).toContain(tram.keySentence.slice(0, 40));
  });

  it('one by copying it from the reader', async () => {
    await library.click({ role: 'button', name: `Open: ${wireCopy.headline}` });
    await takeOut(library, 'Copy as Markdown');
    await library.waitForText(status, 'Copied as Markdown');
    const { frontMatter, body } = readMarkdown(await session.browser.clipboardText());
    expect(frontMatter).toMatchObject({ title: wireCopy.headline, site: 'Valley Dispatch' });
    expect(body).toContain(wireCopy.keySentence.slice(0, 40));
  });

  it('one as an HTML document, which a browser opens without asking anybody for anything', async () => {
    await library.click({ role: 'button', name: `Open: ${tram.headline}` });
    await library.waitFor({ role: 'article' });
    const path = await session.browser.download(() => takeOut(library, 'Save as HTML'));
    expect(basename(path)).toBe('Night trams will reach the harbour by spring, council decides.html');
    const asked = session.site.requests.length;
    const page = await session.browser.open(pathToFileURL(path).href);
    const article = await page.waitForText({ role: 'article' }, tram.keySentence.slice(0, 40));
    expect(article.text).toContain('The Harbour Courier · Ada Fenwick, Tomas Okoro-Lind');
    expect(article.text).toContain('The old quay at dusk, seen from the customs house.');
    expect(article.text).toContain('See it on the web');
    // The policy lets the document's own style through.
    expect(await page.evaluate(() => getComputedStyle(document.body).maxInlineSize)).toBe('608px');
    expect(session.site.requests.slice(asked)).toEqual([]);
    await page.close();
  });

  it('the selected ones as a zip', async () => {
    await library.click({ role: 'checkbox', name: `Select: ${akhbar.headline}` });
    await library.click({ role: 'checkbox', name: `Select: ${shimbun.headline}` });
    const path = await exportAs(session, library, 'Export selected', 'Markdown');
    const archive = unzip(readFileSync(path));
    expect(frontMatters(archive).map(({ title }) => title)).toEqual([shimbun.headline, akhbar.headline]);
  });

  it('all as a zip, with a manifest', async () => {
    const path = await exportAs(session, library, 'Export all', 'Markdown');
    expect(basename(path)).toMatch(/\.zip$/);
    const archive = unzip(readFileSync(path));
    const titles = frontMatters(archive).map(({ title }) => title);
    expect(titles).toEqual([...clipped].reverse().map(({ headline }) => headline));
    const files = [...archive.keys()].filter((name) => name.endsWith('.md'));
    for (const { headline, keySentence } of clipped) {
      const start = headline.slice(0, 20);
      const name = files.find((file) => file.split('/').at(-1)?.startsWith(start));
      expect(archive.get(name ?? '')?.toString('utf8')).toContain(keySentence.slice(0, 30));
    }
    const manifestName = [...archive.keys()].find((name) => name.endsWith('/manifest.json'));
    const manifest: { clips: { file: string; url: string }[] } = JSON.parse(String(archive.get(manifestName ?? '')));
    expect(manifest.clips.map(({ url }) => url)).toEqual(
      [...clipped].reverse().map((each) => session.site.articleUrl(each)),
    );
    const folder = manifestName?.replace('manifest.json', '');
    expect(manifest.clips.map(({ file }) => folder + file)).toEqual(files);
  });
});
