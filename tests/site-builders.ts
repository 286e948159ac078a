import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';

/** What a program that builds sites made of one note. */
export interface BuiltPage {
  title: string;
  /** As an instant, by ISO 8601. */
  date: string;
  description: string;
  tags: string[];
  source: string;
  author: string[];
  /** The article, as HTML. */
  content: string;
}

/** Programs that build sites of Markdown, as Debian packs them. */
export type SiteBuilder = 'hugo' | 'hugo without HTML' | 'jekyll';

interface Building {
  /** Besides the notes, by path. */
  files: Readonly<Record<string, string>>;
  noteAt: (place: number) => string;
  pageAt: (place: number) => string;
  command: readonly [string, ...string[]];
}

const pageSchema = v.object({
  title: v.string(),
  date: v.string(),
  description: v.nullable(v.string()),
  tags: v.nullable(v.array(v.string())),
  source: v.string(),
  author: v.nullable(v.array(v.string())),
  content: v.string(),
});

const hugo = (html: boolean): Building => ({
  files: {
    // Its own curly quotes and dashes are left out: what is compared is what Newsclip wrote.
    'config.json': JSON.stringify({
      baseURL: 'https://notes.example/',
      disableKinds: ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'],
      markup: { goldmark: { extensions: { typographer: false }, renderer: { unsafe: html } } },
    }),
    'layouts/_default/single.html': `{{ dict "title" .Title "date" (.Date.Format "2006-01-02T15:04:05Z07:00") "description" .Description "tags" .Params.tags
        "source" .Params.params.source "author" .Params.params.author "content" (string .Content) | jsonify }}`,
  },
  noteAt: (place) => `content/note-${place}.md`,
  pageAt: (place) => `public/note-${place}/index.html`,
  command: ['hugo', '--quiet', '--buildFuture'],
});

const ways: Record<SiteBuilder, Building> = {
  hugo: hugo(true),
  // As it is where nobody has set anything.
  'hugo without HTML': hugo(false),
  jekyll: {
    files: {
      '_config.yml': JSON.stringify({
        future: true,
        permalink: '/:title.html',
        highlighter: 'none',
        kramdown: {
          smart_quotes: 'apos,apos,quot,quot',
          typographic_symbols: {
            hellip: '...',
            mdash: '---',
            ndash: '--',
            laquo: '<<',
            raquo: '>>',
            laquo_space: '<< ',
            raquo_space: ' >>',
          },
        },
      }),
      '_layouts/post.html': `{"title": {{ page.title | jsonify }}, "date": {{ page.date | date_to_xmlschema | jsonify }}, "description": {{ page.description | jsonify }},
        "tags": {{ page.tags | jsonify }}, "source": {{ page.source | jsonify }}, "author": {{ page.author | jsonify }}, "content": {{ content | jsonify }}}`,
    },
    noteAt: (place) => `_posts/2026-01-01-note-${place}.md`,
    pageAt: (place) => `_site/note-${place}.html`,
    command: ['jekyll', 'build', '--quiet', '--disable-disk-cache'],
  },
};

/** What a program makes of notes, in their order. An error where it stops, or leaves one out. */
export async function builtPages(builder: SiteBuilder, notes: readonly string[]): Promise<BuiltPage[]> {
  const { files, noteAt, pageAt, command } = ways[builder];
  const folder = await mkdtemp(join(tmpdir(), 'newsclip-site-'));
  try {
    const all = { ...files, ...Object.fromEntries(notes.map((note, place) => [noteAt(place), note])) };
    for (const [path, content] of Object.entries(all)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const [program, ...rest] = command;
    await promisify(execFile)(program, rest, { cwd: folder, maxBuffer: 10_000_000 });
    return await Promise.all(
      notes.map(async (_, place) => {
        const page = v.parse(pageSchema, JSON.parse(await readFile(join(folder, pageAt(place)), 'utf8')));
        return { ...page, description: page.description ?? '', tags: page.tags ?? [], author: page.author ?? [] };
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
