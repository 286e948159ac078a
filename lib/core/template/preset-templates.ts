import type { GivenPreset } from '../export/export-settings';

/** Lines of a key where there is something to say. */
const when = (field: string, line: string): string => `{% if ${field} %}\n${line}\n{% endif %}\n`;

const text = (key: string, field: string, indent = ''): string => when(field, `${indent}${key}: {{ ${field} | yaml }}`);

const list = (key: string, values: string, indent = ''): string =>
  `{% if ${values}.size > 0 %}\n${indent}${key}:\n{% for value in ${values} %}\n${indent}  - {{ value | yaml }}\n{% endfor %}\n{% endif %}\n`;

const content = (field: string): string => when(field, `\n{{ ${field} }}`);

const exactTimes = text('published_at', 'published_at') + text('modified_at', 'modified_at');

const origin = (indent = ''): string =>
  text('clipped_at', 'clipped_at', indent) +
  text('section', 'section', indent) +
  text('lang', 'lang', indent) +
  text('sha256', 'sha256', indent);

const notes = (authors: string, tags: string): string =>
  `---\n${text('title', 'title')}${text('source', 'source')}${text('site', 'site')}${list('author', authors)}` +
  text('agency', 'agency') +
  when('published', 'published: {{ published }}') +
  'created: {{ created }}\n' +
  text('description', 'description') +
  list('tags', tags) +
  text('note', 'note') +
  `${exactTimes}${origin()}---\n${content('content')}`;

const ownKeys = (indent = ''): string =>
  text('source', 'source', indent) +
  text('site', 'site', indent) +
  list('author', 'authors', indent) +
  text('agency', 'agency', indent) +
  text('note', 'note', indent) +
  origin(indent);

const hugoTime = (field: string): string =>
  `{{ ${field} | date: "%F" }}{% if ${field} contains "T" %}T{{ ${field} | date: "%T%:z" }}{% endif %}`;

const jekyllTime = (field: string): string =>
  `{{ ${field} | date: "%F" }}{% if ${field} contains "T" %} {{ ${field} | date: "%T %z" | strip }}{% endif %}`;

const hugo =
  `---\n${text('title', 'title')}` +
  when('published', `date: ${hugoTime('published_at')}`) +
  when('modified_at', `lastmod: ${hugoTime('modified_at')}`) +
  text('description', 'description') +
  list('tags', 'tags') +
  `draft: false\nparams:\n${ownKeys('  ')}---\n${content('site_content')}`;

const jekyll =
  `---\nlayout: "post"\n${text('title', 'title')}` +
  when('published', `date: ${jekyllTime('published_at')}`) +
  when('modified_at', `last_modified_at: ${jekyllTime('modified_at')}`) +
  text('description', 'description') +
  list('tags', 'tags') +
  `${ownKeys()}---\n${content('site_content')}`;

const property = (key: string, field: string, value: string): string => when(field, `${key}:: ${value}`);

const logseq =
  'title:: {{ title | logseq }}\n' +
  `{% assign people = authors | wikilink | join: ", " %}\n{% if people != "" %}\nauthor:: {{ people }}\n{% endif %}\n` +
  'source:: {{ source }}\n' +
  property('published', 'published', '[[{{ published }}]]') +
  'tags:: {{ "clippings" | concat: tags | tag | join: ", " }}\n' +
  property('site', 'site', '{{ site | logseq }}') +
  property('agency', 'agency', '{{ agency | logseq }}') +
  'created:: [[{{ created }}]]\n' +
  property('description', 'description', '{{ description | logseq }}') +
  property('note', 'note', '{{ note | logseq }}') +
  'clipped-at:: {{ clipped_at }}\n' +
  property('section', 'section', '{{ section | logseq }}') +
  property('lang', 'lang', '{{ lang | logseq }}') +
  property('sha256', 'sha256', '{{ sha256 }}') +
  content('bullets');

const assigned = '{% assign people = authors | wikilink %}\n{% assign marks = "clippings" | concat: tags | tag %}\n';

const templates: Record<GivenPreset, string> = {
  obsidian: assigned + notes('people', 'marks'),
  plain: notes('authors', 'tags'),
  hugo,
  jekyll,
  logseq,
};

/** A preset as a template that gives the same, to begin one's own with. */
export const presetTemplate = (preset: GivenPreset): string => templates[preset];
