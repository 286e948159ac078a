import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { Ajv } from 'ajv';
import { parse as parseCsv } from 'csv-parse/sync';
import { load } from 'js-yaml';
import MarkdownIt from 'markdown-it';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Surface } from '../drivers/surface';
import { until } from '../drivers/until';
import { exportAs } from '../export-as';
import { clipByPopup, status } from '../popup';
import { useNewsclip } from '../session';
import { editedArticle } from '../site/edited-article';
import { articles } from '../site/server';
import { stored } from '../stored';

/** What landed on disk is read by programs that others wrote. */
const session = useNewsclip();
const { tram, haber, akhbar, shimbun } = articles;
const sly = editedArticle('/city/2026/05/sly.html', '=SUM("a": b) \\ {c} & d % — #e', 'Nothing but signs.');
const clipped = [tram, haber, akhbar, shimbun, sly];
const newestFirst = clipped.toReversed().map(({ headline }) => headline);

let library: Surface;

beforeAll(async () => {
  session.site.post({ ...sly, body: '<p>A headline of signs alone stands over a text that has nothing to hide.</p>' });
  for (const article of clipped) await clipByPopup(session.browser, session.site.articleUrl(article));
});

beforeEach(async () => {
  library = await session.browser.openExtensionPage('/library.html');
  await library.waitFor('li[data-clip]');
});

const citations = async (format: string) =>
  readFileSync(
    await exportAs(session, library, 'Export all', 'Citations', () => library.choose('dialog select', format)),
    'utf8',
  );

/** Titles as citations have them: one line. */
const cited = clipped.map(({ headline }) => headline).toSorted();

describe('what landed on disk', () => {
  it('is a zip, by two readers, of Markdown whose front matter two YAML parsers read alike', async () => {
    const path = await exportAs(session, library, 'Export all', 'Markdown');
    expect(execFileSync('unzip', ['-t', path], { encoding: 'utf8' })).toContain('No errors detected');
    const reader = new ZipReader(new BlobReader(new Blob([readFileSync(path)])));
    const titles: unknown[] = [];
    for (const entry of await reader.getEntries({})) {
      if (entry.directory || !entry.filename.endsWith('.md')) continue;
      const text = await entry.getData(new TextWriter(), { checkSignature: true });
      const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      const properties: { title?: unknown } = parseYaml(yaml);
      expect(load(yaml)).toEqual(properties);
      titles.push(properties.title);
      expect(new MarkdownIt().render(body)).toContain('<p>');
    }
    expect(titles).toEqual(newestFirst);
  });

  it('is a table, with a line for each clip and no formula', async () => {
    const text = readFileSync(await exportAs(session, library, 'Export all', 'Table'), 'utf8');
    const rows: Record<string, string>[] = parseCsv(text, { columns: true, bom: true });
    expect(rows.map(({ title }) => title)).toEqual(newestFirst.map((title) => title.replace(/^=/, "'=")));
    expect(rows.at(-1)).toMatchObject({ site: 'The Harbour Courier', published_at: tram.published });
  });

  it('is RIS', async () => {
    const records = plugins.input.chain(await citations('ris'), {
      generateGraph: false,
    });
    expect(records.map(({ title }) => title).toSorted()).toEqual(cited);
    expect(records.map((record) => record.URL).toSorted()).toEqual(
      clipped.map((article) => session.site.articleUrl(article)).toSorted(),
    );
  });

  it('is BibTeX', async () => {
    const { entries, errors } = parseBibtex(await citations('bibtex'), { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries.map(({ type }) => type)).toEqual(clipped.map(() => 'online'));
    expect(entries.map(({ fields }) => fields.title?.replace(/<[^>]*>/g, '')).toSorted()).toEqual(cited);
  });

  it('is CSL-JSON, as its schema wants it', async () => {
    const items: { title: string }[] = JSON.parse(await citations('csl-json'));
    const schema: object = JSON.parse(
      readFileSync(new URL('../../fixtures/csl/csl-data.json', import.meta.url), 'utf8'),
    );
    const isCslJson = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
    expect(isCslJson(items), JSON.stringify(isCslJson.errors)).toBe(true);
    expect(items.map(({ title }) => title).toSorted()).toEqual(cited);
  });

  it('is an archive that brings the same clips back', async () => {
    const before = await stored(session.browser);
    const path = await exportAs(session, library, 'Export all', 'Newsclip archive');
    await library.click({ role: 'checkbox', name: 'Select all' });
    await library.click({ role: 'button', name: 'Delete selected' });
    await library.waitUntilGone('li[data-clip]');
    await library.click({ role: 'link', nameStart: 'Trash' });
    await library.click({ role: 'button', name: 'Empty trash' });
    await library.click({ role: 'button', name: 'Delete for ever' });
    await until('the library to be empty', async () => (await stored(session.browser)).clips.length === 0);
    const storage = await session.browser.openExtensionPage('/library.html#/storage');
    await storage.waitFor({ role: 'button', name: 'Back up now' });
    await storage.chooseFiles('input[type=file]', path);
    await storage.waitForText(status, 'Read 5 clips: 5 added');
    expect(await stored(session.browser)).toEqual(before);
  });
});
