import { isoTimePattern } from '../../iso-time';
import { errorRow, importRow, type LinkParts } from '../import-row';
import { printedTime } from '../import-time';
import type { ImportRow, LinkState } from '../imported-link';
import { type RowFields, rowFields } from '../row-fields';
import { partOf } from '../value-lists';

/**
 * The links of one `metadata_N_to_M.json`, parsed: `{ id, slug, title, description, author, url, state, readingProgress, thumbnail,
 * labels, savedAt, updatedAt, publishedAt }` each.
 */
export function* omnivoreLinks(entries: unknown): Generator<ImportRow> {
  if (!Array.isArray(entries)) {
    yield errorRow(1, 'not-a-link');
    return;
  }
  const list: readonly unknown[] = entries;
  for (const [index, entry] of list.entries()) yield omnivoreLink(entry, index + 1);
}

function omnivoreLink(entry: unknown, number: number): ImportRow {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return errorRow(number, 'not-a-link');
  const values: [string, unknown][] = Object.entries(entry);
  const labels: unknown = values.find(([name]) => name === 'labels')?.[1];
  const fields = rowFields(values.flatMap(([name, value]) => (isPlain(value) ? [[name, String(value)] as const] : [])));
  return importRow(number, fields, { ...partsOf(fields), tags: textsIn(labels) });
}

function partsOf(fields: RowFields): LinkParts {
  fields.drop('id', 'thumbnail', 'updatedAt');
  const progress = fields.read('readingProgress', partOf(100));
  const slug = fields.take('slug');
  return {
    address: fields.take('url'),
    title: fields.take('title'),
    addedAt: fields.read('savedAt', printedTime),
    state: stateOf(fields.read('state', knownState), progress),
    progress,
    author: fields.take('author'),
    publishedAt: fields.read('publishedAt', isoTime),
    description: fields.take('description'),
    bodyFile: slug && `content/${slug}.html`,
  };
}

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const textsIn = (labels: unknown): string[] =>
  Array.isArray(labels) ? labels.filter((label) => typeof label === 'string') : [];

const isoTime = (text: string): string | null => (isoTimePattern.test(text) ? text : null);

const knownState = (state: string): string | null =>
  /^(?:active|archived)$/i.test(state) ? state.toLowerCase() : null;

const stateOf = (state: string | null, progress: number | null): LinkState =>
  state === 'archived' ? 'archived' : progress === 1 ? 'read' : 'unread';
