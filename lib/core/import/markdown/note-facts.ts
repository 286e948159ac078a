import { dayOf } from '../../published-time';
import { printedTime, unixTime } from '../import-time';
import { longest } from '../imported-link';
import { cutAt, oneLine, severalLines } from '../settled-text';
import { yesOrNo } from '../value-lists';
import { webAddress } from '../web-address';
import type { NoteFields } from './note-fields';
import { isoTimeOf, wikilinkOf } from './note-time';

/** What the properties of a note tell of a clip. Null and empty where they do not say: nothing is guessed. */
export interface NoteFacts {
  /** What stands for the address, be it one or not; '' where nothing does. */
  address: string;
  title: string | null;
  authors: string[];
  agency: string | null;
  site: string | null;
  section: string | null;
  keywords: string[];
  /** ISO 8601, see `iso-time`. */
  publishedAt: string | null;
  modifiedAt: string | null;
  /** Epoch milliseconds, as the one after it. */
  clippedAt: number | null;
  updatedAt: number | null;
  description: string | null;
  /** As they stand there; null where there is no place for them. */
  tags: string[] | null;
  favourite: boolean | null;
  archived: boolean | null;
  note: string | null;
  /** A line `name: value` for whatever has no other place. */
  others: string;
  lang: string | null;
  leadImage: string | null;
  /** SHA-256 of the page that was clipped, which Newsclip's own notes tell. */
  rawHash: string | null;
}

/** The names under which Newsclip, Obsidian, Hugo, Jekyll, Logseq, Joplin and clippers of other makers write each of them, the surest first. */
const names = {
  address: 'source,url,link,source_url,source-url,sourceurl,original_url,canonical_url,canonical,permalink,uri,href',
  authors: ['author', 'authors', 'byline', 'creator'],
  site: 'site,publisher,publication,site_name,sitename,website',
  published: 'published_at,published,date_published,datepublished,publish_date,pubdate,date',
  modified: 'modified_at,lastmod,last_modified_at,date_modified',
  clipped:
    'clipped_at,clipped-at,created,created_at,date_saved,date-saved,date saved,saved,saved_at,clipped,date_added',
  updated: 'updated,updated_at',
  description: 'description,standfirst,summary,excerpt',
  tags: ['tags', 'tag', 'labels', 'categories'],
  note: 'note,notes,comment,annotation',
  image: 'lead_image,image,cover,thumbnail,banner',
} as const;

const among = (list: string): string[] => list.split(',');

export function noteFacts(fields: NoteFields): NoteFacts {
  const line = (list: string): string | null =>
    fields.read(among(list), (text) => oneLine(wikilinkOf(text), longest.line));
  const address = fields.read(among(names.address), webAddressOf) ?? fields.read(among('url,link,source_url'), linkOf);
  fields.drop(['layout'], (text) => text === 'post');
  fields.drop(['draft'], (text) => text === 'false');
  const tags = fields.list(...names.tags).flatMap(wordsOf);
  const facts = {
    title: line('title,headline'),
    authors: fields.list(...names.authors).flatMap(peopleOf),
    agency: line('agency'),
    site: line(names.site),
    section: line('section'),
    keywords: fields.list('keywords').flatMap(wordsOf).slice(0, longest.tags),
    publishedAt: fields.read(among(names.published), isoTimeOf),
    modifiedAt: fields.read(among(names.modified), isoTimeOf),
    clippedAt: fields.read(among(names.clipped), timeOf),
    updatedAt: fields.read(among(names.updated), timeOf),
    description: fields.read(among(names.description), (text) => severalLines(text, longest.description)),
    tags: tags.length > 0 ? tags.filter((tag) => tag !== 'clippings').slice(0, longest.tags) : null,
    favourite: fields.read(among('favourite,favorite,starred'), yesOrNo),
    archived: fields.read(['archived'], yesOrNo),
    lang: fields.read(among('lang,language'), languageOf),
    leadImage: fields.read(among(names.image), webAddressOf),
    rawHash: fields.read(['sha256'], (text) => (/^[0-9a-f]{64}$/.test(text) ? text : null)),
    note: fields.read(among(names.note), (text) => severalLines(text, longest.note)),
  };
  const { publishedAt, clippedAt } = facts;
  fields.drop(among(names.published), (text) => publishedAt !== null && isoTimeOf(text) === dayOf(publishedAt));
  fields.drop(among(names.clipped), (text) => clippedAt !== null && isDayOf(clippedAt, text));
  return { ...facts, address: address ?? '', others: fields.rest() };
}

/** The address of `[words](address)`, `<address>` or plain words. */
const linkOf = (text: string): string =>
  /^\[[^\]]*\]\(<?([^\s<>]+?)>?\)$/.exec(text)?.[1] ?? /^<([^\s<>]+)>$/.exec(text)?.[1] ?? text;

const webAddressOf = (text: string): string | null => {
  const address = linkOf(text);
  return webAddress(address).ok ? address : null;
};

function timeOf(text: string): number | null {
  const plain = wikilinkOf(text).replace(/ ?\(UTC ?([+-]\d\d:\d\d)\)$/, '$1');
  return printedTime(plain) ?? unixTime(plain);
}

/** Whether a text is no more than the day of a time, wherever on earth that was. */
function isDayOf(time: number, text: string): boolean {
  const day = isoTimeOf(text);
  return day?.length === 10 && Math.abs(Date.parse(`${day}T12:00:00Z`) - time) <= 1.5 * 86_400_000;
}

const languageOf = (text: string): string | null =>
  /^[a-z]{2,8}(?:[-_][a-z0-9]{1,8}){0,4}$/i.test(text) ? text.replaceAll('_', '-') : null;

/** Several wikilinks in one text are several people; a comma alone may stand within a name. */
function peopleOf(text: string): string[] {
  const linked = /^(?:\[\[[^[\]]+\]\](?:, *| *$))+$/.test(text) ? text.split(/(?<=\]\]), */) : [text];
  return linked.flatMap((name) => oneLine(wikilinkOf(name), longest.line) ?? []);
}

/** Tags of one text: parted by commas, or by blanks where there is none and none is a wikilink. */
function wordsOf(text: string): string[] {
  const parts = text.includes(',') ? text.split(',') : text.startsWith('#') ? text.split(/\s+/) : [text];
  return parts.map((part) => cutAt(wikilinkOf(part.trim().replace(/^#/, '')), longest.tag)).filter(Boolean);
}
