import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { until } from '../drivers/until';
import { exportAs } from '../export-as';
import { clipByPopup } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';
import { unzip } from '../zip';

// Every request of the browser is noted.
const session = useNewsclip({ proxied: true });
const { tram, akhbar } = articles;

let files: Map<string, Buffer>;

beforeAll(async () => {
  for (const article of [tram, akhbar]) await clipByPopup(session.browser, session.site.articleUrl(article));
  const library = await session.browser.openExtensionPage('/library.html');
  await library.waitFor('li');
  files = unzip(readFileSync(await exportAs(session, library, 'Export all', 'Web pages')));
});

/** Opens a file of the export from the disk. */
async function opened(name: string, content: string | Buffer) {
  const path = join(mkdtempSync(join(tmpdir(), 'newsclip-html-')), basename(name));
  writeFileSync(path, content);
  return session.browser.open(pathToFileURL(path).href);
}

it('a document opens without asking anybody for anything', async () => {
  const [name, content] = [...files].find(([each]) => each.includes('Night trams')) ?? [];
  const asked = session.site.requests.length;
  const page = await opened(name ?? '', content ?? '');
  const article = await page.waitForText({ role: 'article' }, tram.keySentence.slice(0, 40));
  expect(article.text).toContain('The Harbour Courier · Ada Fenwick, Tomas Okoro-Lind');
  expect(await page.evaluate(() => getComputedStyle(document.body).maxInlineSize)).toBe('608px');
  expect(await page.evaluate(() => document.querySelector('body > footer')?.textContent)).toContain('SHA-256');
  expect(session.site.requests.slice(asked)).toEqual([]);
  await page.close();
});

/** What runs, asks, or both, where nothing forbids it. */
const traps = (address: string) =>
  `<script>document.title = 'It ran'</script><img src="${address}" onerror="document.title = 'It ran'"><iframe src="${address}"></iframe>`;

it('the policy within a document holds whatever would get into it, and nothing else does', async () => {
  const [name = '', content = ''] = [...files].find(([each]) => each.includes('Night trams')) ?? [];
  const trapped = String(content).replace('</article>', `${traps(session.site.url('news', '/trap.png'))}</article>`);
  const trappedAndOpen = trapped.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  const asked = session.site.requests.length;
  const title = () => document.title;
  const held = await opened(name, trapped);
  await held.waitFor({ role: 'article' });
  expect(await held.evaluate(title)).toBe(tram.headline);
  expect(session.site.requests.slice(asked)).toEqual([]);
  const ran = await opened(name, trappedAndOpen);
  await until('the traps to run', async () => (await ran.evaluate(title)) === 'It ran');
  await until('their request', async () => session.site.requests.length > asked);
  // The document with its policy has been there all the while.
  expect(await held.evaluate(title)).toBe(tram.headline);
  await session.browser.takeTroubles();
  await ran.close();
  await held.close();
});

it('the list leads to each document', async () => {
  const [name, content] = [...files].find(([each]) => each.endsWith('/index.html')) ?? [];
  const page = await opened(name ?? '', content ?? '');
  const links = await page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLAnchorElement>('li a'), (link) => link.getAttribute('href') ?? ''),
  );
  const documents = [...files.keys()].map((each) => basename(each)).filter((each) => each !== 'index.html');
  expect(links.map((link) => decodeURIComponent(link))).toEqual(documents);
  expect(links).toHaveLength(2);
  await page.close();
});
