import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../drivers/surface';
import { exportAs } from '../export-as';
import { readMarkdown } from '../markdown-file';
import { clipByPopup } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';
import { takeOut } from '../take-out';
import { unzip } from '../zip';

const session = useNewsclip();
const { tram, haber } = articles;

const preview = 'pre';

beforeAll(async () => {
  for (const article of [haber, tram]) await clipByPopup(session.browser, session.site.articleUrl(article));
});

async function openSettings(): Promise<Surface> {
  const settings = await session.browser.openExtensionPage('/library.html#/settings');
  await settings.waitFor({ role: 'heading', name: 'Markdown' });
  return settings;
}

const form = 'select:has(option[value="own"])';

async function openLibrary(): Promise<Surface> {
  const library = await session.browser.openExtensionPage('/library.html');
  await library.waitFor('li');
  return library;
}

describe('the form of Markdown that is chosen in the settings', () => {
  it('is that of an export: Jekyll, its folder, its names and its front matter', async () => {
    const settings = await openSettings();
    await settings.choose(form, 'jekyll');
    await settings.waitForText(preview, 'layout: "post"');
    await session.picture(settings, 'markdown');
    const library = await openLibrary();
    const path = await exportAs(session, library, 'Export all', 'Markdown');
    const archive = unzip(readFileSync(path));
    const name = [...archive.keys()].find((one) =>
      one.endsWith('/_posts/2026-05-19-night-trams-will-reach-the-harbour-by-spring-council-decides.md'),
    );
    const text = String(archive.get(name ?? ''));
    const { frontMatter, body } = readMarkdown(text);
    expect(frontMatter).toMatchObject({
      layout: 'post',
      title: tram.headline,
      date: `${tram.published.slice(0, 10)} ${tram.published.slice(11, 19)} ${tram.published.slice(19).replace(':', '')}`,
      source: session.site.articleUrl(tram),
      author: ['Ada Fenwick', 'Tomas Okoro-Lind'],
    });
    expect(load(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '')).toEqual(frontMatter);
    expect(body).toContain('## What it will cost');
  });

  it('can be one’s own, which is refused while it has a mistake, and is not lost', async () => {
    const settings = await openSettings();
    await settings.choose(form, 'own');
    await settings.waitForText(preview, 'layout: "post"');
    const broken = '# {{ titel }}';
    await settings.fill({ role: 'textbox', name: 'Template' }, broken);
    await settings.waitForText({ role: 'alert' }, 'there is no variable “titel”');

    const library = await openLibrary();
    await library.click({ role: 'button', name: 'Export all' });
    await library.click({ role: 'button', name: 'Export' });
    await library.waitForText({ role: 'alert' }, 'Your template has a mistake in line 1, so nothing was written.');

    const again = await openSettings();
    await again.waitForText({ role: 'alert' }, 'there is no variable “titel”');
    await again.fill(
      { role: 'textbox', name: 'Template' },
      '# {{ title }} ({{ published | date: "%d.%m.%Y" }}, {{ authors | wikilink | join: ", " }})',
    );
    await again.fill({ role: 'textbox', name: 'Names of files' }, '{{ site }} {{ published }}');
    await again.waitForText('section p', 'The Harbour Courier 2026-05-19.md');
    await again.waitForText(preview, '(19.05.2026, [[Ada Fenwick]]');

    const reader = await openLibrary();
    await reader.click({ role: 'button', name: `Open: ${tram.headline}` });
    await reader.waitForText({ role: 'article' }, tram.keySentence.slice(0, 40));
    const path = await session.browser.download(() => takeOut(reader, 'Download Markdown'));
    expect(basename(path)).toBe('The Harbour Courier 2026-05-19.md');
    expect(readFileSync(path, 'utf8')).toBe(`# ${tram.headline} (19.05.2026, [[Ada Fenwick]], [[Tomas Okoro-Lind]])`);
  });
});
