import type { Clip } from '../../clip';
import { obsidianTags } from '../../front-matter';
import { sourceOf } from '../../source-of';
import { cleanTags } from '../../tags';
import { webAddress } from '../web-address';
import { noteOf } from './note-clip';
import type { NoteFacts } from './note-facts';

/**
 * The clip that a note was written from, with what its properties say otherwise since. Where they say the same in the form in which notes
 * have it (a day, a tag without blanks) the clip's own, fuller form stays; where they say nothing, too.
 */
export function editedClip(clip: Clip, facts: NoteFacts): Clip {
  const text = <Value extends string | null>(own: Value, told: Value): Value =>
    told === null || folded(told) === folded(own) ? own : told;
  const address = webAddress(facts.address);
  const isOwnAddress = !address.ok || [clip.url, sourceOf(clip)].includes(facts.address) || address.value === clip.url;
  return {
    ...clip,
    ...(isOwnAddress ? null : { url: address.value, canonicalUrl: null }),
    title: text(clip.title, facts.title ?? clip.title),
    authors:
      facts.authors.length === 0 || isSame(names(clip.authors), names(facts.authors)) ? clip.authors : facts.authors,
    agency: text(clip.agency, facts.agency),
    site: text(clip.site, facts.site ?? clip.site),
    section: text(clip.section, facts.section),
    standfirst: text(clip.standfirst, facts.description),
    publishedAt: time(clip.publishedAt, facts.publishedAt),
    modifiedAt: time(clip.modifiedAt, facts.modifiedAt),
    tags:
      facts.tags === null || isSame(obsidianTags(clip.tags), obsidianTags(facts.tags))
        ? clip.tags
        : cleanTags(facts.tags),
    note: noteOf(text(clip.note, facts.note ?? clip.note), facts),
    lang: text(clip.lang, facts.lang),
    favourite: facts.favourite ?? clip.favourite,
    archived: facts.archived ?? clip.archived,
  };
}

const folded = (text: string | null): string => (text ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Told by its day alone, it is the same. */
const time = (own: string | null, told: string | null): string | null =>
  told === null || own?.startsWith(told) ? own : told;

/** As wikilinks have them, which know fewer signs. */
const names = (authors: readonly string[]): string[] =>
  authors.map((name) => name.replace(/[[\]|#^\s]+/gu, ' ').trim());

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one.filter(isTold)) === JSON.stringify(other.filter(isTold));

/** Newsclip puts it into every note. */
const isTold = (tag: string): boolean => tag !== '' && tag !== 'clippings';
