import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipMarkdown } from '@/lib/actions/clip-markdown';
import { markdownWriter } from '@/lib/actions/markdown-writer';
import { presetMarkdown } from '@/lib/actions/preset-markdown';
import { type ExportSettings, type GivenPreset, parseExportSettings } from '@/lib/core/export/export-settings';
import { presetTemplate } from '@/lib/core/template/preset-templates';
import type { StoredClip } from '@/lib/store';
import { fullClip } from '../core/export/full-clip';
import { makeTestClip } from '../core/make-test-clip';
import { makeTestHighlight } from '../core/make-test-highlight';
import { anyTitle, hostileTitles } from '../hostile-titles';

const atFirst = parseExportSettings(null);
const given: GivenPreset[] = ['obsidian', 'plain', 'hugo', 'jekyll', 'logseq'];

async function write(stored: StoredClip, settings: Partial<ExportSettings>) {
  const writer = await markdownWriter({ ...atFirst, ...settings });
  return writer.ok ? writer.value(stored) : writer;
}

const html = '<p>The ferry <em>is back</em>.</p><h2>Why</h2><ul><li>Money</li><li>Wind</li></ul>';
const withText = (stored: StoredClip, text = html): StoredClip => ({ ...stored, body: { ...stored.body, html: text } });

describe('a form', () => {
  it('is the front matter, the article, and what was marked in it', async () => {
    const stored = { ...withText(fullClip()), highlights: [makeTestHighlight({ note: 'Check.' })] };
    const note = await write(stored, { preset: 'hugo' });
    const text = note.ok && note.value ? note.value.text : '';
    expect(text).toContain('\nparams:\n  source: ');
    expect(text).toContain('\n---\n\nThe ferry *is back*.\n\n## Why\n\n- Money\n- Wind\n\n## Highlights\n\n> ');
    expect(text).toMatch(/\nCheck\.\n$/);
  });

  it('of Logseq is properties and bullets', async () => {
    const text = '<p>One<br>two</p><blockquote><p>A</p><p>B</p></blockquote><ol><li>x</li><li>y</li></ol>';
    const note = await write(withText(fullClip(), text + html), { preset: 'logseq' });
    expect(note.ok && note.value.text.split(/\n\n(?=- )/)[1]).toBe(
      '- One\\\n  two\n- > A\n  >\n  > B\n- 1. x\n  2. y\n- The ferry *is back*.\n- ## Why\n- Money\n- Wind\n',
    );
  });

  it.each(given)('%s, as a template, gives the same', async (preset) => {
    const clips = [
      withText(fullClip()),
      withText(fullClip(), ''),
      withText(makeTestClip({ authors: [], standfirst: null, section: null, lang: null, publishedAt: null })),
      withText(makeTestClip({ publishedAt: '2026-08-12', modifiedAt: '2026-08-12T07:40' }, { tags: ['2026', '!!'] })),
      ...hostileTitles.map(({ title }) =>
        withText(
          makeTestClip(
            { title: title || 'x', site: title || 'x', authors: [title, ']['] },
            { note: title, tags: [title] },
          ),
        ),
      ),
    ];
    for (const stored of clips) {
      const note = await write(stored, { preset: 'own', template: presetTemplate(preset) });
      expect(note.ok ? note.value.text : note.problem).toBe(presetMarkdown(stored, preset));
    }
  });
});

/** What programs would take for something of their own in an article. */
const injected = '{{< x >}} {{% y %}} {% raw %} {{ page.title }} id:: 64a0 {{query x}} a::b';
const inEveryPlace = [
  `<p>${injected.replaceAll('<', '&lt;')}</p>`,
  `<p>id:: 64a0<br>collapsed:: true</p>`,
  `<p><code>{{ x }} {% y %}</code></p><pre>id:: 64a0\n  {{x}} {%y%}</pre>`,
  `<p><a href="https://a.example/{{x}}?{%y%}#{{z}}" title="{{t}} {%t%}">{{l}}</a></p>`,
  `<figure><img src="https://a.example/{{x}}.jpg" alt="{{a}} {%a%}"><figcaption>{{c}}</figcaption></figure>`,
  `<table><tr><th>{{h}}</th></tr><tr><td>{%d%} {{d}}</td></tr></table>`,
].join('');

describe('an article means nothing to', () => {
  const body = (preset: GivenPreset, text: string) =>
    presetMarkdown(withText(makeTestClip(), text), preset).split('sha256')[1] ?? '';

  it.each(['hugo', 'jekyll'] as const)('%s, which looks for tags of templates in it', (preset) => {
    expect(body(preset, inEveryPlace)).not.toMatch(/\{\{|\{%/);
  });

  it('Logseq, which looks for macros and properties', () => {
    const text = body('logseq', inEveryPlace);
    expect(text).not.toMatch(/\{\{/);
    expect(text.replace(/^:: a+\n/, '')).not.toMatch(/^\s*(?:- )?[^\s:`]+::/m);
  });

  it.each(['hugo', 'jekyll', 'logseq'] as const)('%s, whatever stands in it', (preset) => {
    const signs = fc.string({ unit: fc.constantFrom(...'{}%<> a:\n`*_\\[]()'), maxLength: 40 });
    fc.assert(
      fc.property(signs, signs, (words, code) => {
        const page = document.implementation.createHTMLDocument('');
        for (const [name, text] of [
          ['p', words],
          ['pre', code],
        ] as const) {
          page.body.appendChild(page.createElement(name)).textContent = text;
        }
        expect(body(preset, page.body.innerHTML)).not.toMatch(preset === 'logseq' ? /\{\{/ : /\{\{|\{%/);
      }),
      { numRuns: 300 },
    );
  });

  it('but keeps its words', () => {
    expect(body('hugo', '<p>{{&lt; x &gt;}}</p>')).toMatch(/\{\\\{/);
    expect(body('obsidian', '<p>a:: b {{x}}</p>')).toContain('a:: b {{x}}');
  });
});

describe('patterns', () => {
  it('name file and folder by the fields of the clip', async () => {
    const note = await write(fullClip(), {
      namePattern: '{{ published | date: "%Y%m%d" }} {{ title | truncate: 9 }}',
      folderPattern: '{{ site }}/{{ published | date: "%Y/%m" }}',
    });
    expect(note).toMatchObject({ ok: true, value: { folder: 'Example Times/2026/08', name: '20260812 Minister…' } });
    expect(note.ok && note.value.text).toBe(presetMarkdown(fullClip(), 'obsidian'));
  });

  it('by the preset, where they are empty', async () => {
    expect(await write(fullClip(), { preset: 'jekyll', namePattern: ' ' })).toMatchObject({
      value: { folder: '_posts', name: '2026-08-12-ministers-agree-no-deal-yet' },
    });
    expect(await write(fullClip(), { preset: 'jekyll', namePattern: 'x' })).toMatchObject({
      value: { folder: '_posts', name: 'x' },
    });
  });

  it('never lead out of the export, whatever the clip is called', async () => {
    const settings = { namePattern: '{{ title }}', folderPattern: '../{{ title }}/{{ title }}' };
    const writer = await markdownWriter({ ...atFirst, ...settings });
    fc.assert(
      fc.property(fc.oneof(anyTitle, fc.constantFrom('..', '../..', '/etc', 'CON', '.')), (title) => {
        const note = writer.ok ? writer.value(makeTestClip({ title: title || 'x' })) : writer;
        if (!note.ok) throw new Error(note.problem.kind);
        const parts = [...note.value.folder.split('/').filter(Boolean), note.value.name];
        expect(parts.length).toBeLessThanOrEqual(3);
        for (const part of parts) expect(part).toMatch(/^[^~.\s/\\][^/\\]*$/u);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a mistake', () => {
  it.each([
    ['the template', { preset: 'own', template: 'a\n\n{{ title | loud }}' }, 'template-broken', 3],
    ['the pattern of names', { namePattern: '{{ titel }}' }, 'name-pattern-broken', 1],
    ['the pattern of folders', { preset: 'hugo', folderPattern: '{% if title %}' }, 'folder-pattern-broken', 1],
    [
      'what comes of it',
      { preset: 'own', template: '{% for i in (1..1000000000) %}{% endfor %}' },
      'template-broken',
      1,
    ],
  ] as const)('in %s is a refusal that names its line', async (_, settings, reason, line) => {
    expect(await clipMarkdown(fullClip(), { ...atFirst, ...settings })).toMatchObject({
      ok: false,
      problem: { reason, values: [line] },
    });
  });

  it('in a template that is not chosen stops nothing', async () => {
    expect(await write(fullClip(), { preset: 'plain', template: '{{' })).toMatchObject({ ok: true });
  });
});

it('puts pictures where they are told to lie', async () => {
  const text =
    '<figure><img src="https://a.example/1.jpg" alt="Quay"></figure><figure><img src="https://a.example/2.jpg" alt=""></figure>';
  const link = (address: string) => (address.endsWith('1.jpg') ? 'images/1.jpg' : null);
  for (const preset of [...given, 'own'] as const) {
    const note = await clipMarkdown(
      withText(fullClip(), text),
      { ...atFirst, preset, template: '{{ content }}' },
      link,
    );
    expect(note.ok && note.value.text).toContain('![Quay](images/1.jpg)');
    expect(note.ok && note.value.text).toContain('](https://a.example/2.jpg)');
  }
});
