import { isLinkOnly } from './article';
import type { Body, Clip } from './clip';
import { byId, type ClipRecord } from './clip-record';
import type { Highlight } from './highlight';
import { keptInTrash } from './kept-in-trash';
import { cleanTags } from './tags';

/** What a record that comes from elsewhere did: a new clip, something new to a clip that was here, or nothing that was not known. */
export type MergeOutcome = 'added' | 'merged' | 'already-there';

/**
 * A clip that is here, with what a record from elsewhere knows more of it. Nothing is lost of either: the revisions of both are there,
 * in the order in which they were clipped, and the picture that is here stays. Merging the same record again changes nothing, and
 * both machines come to the same clip where the times of their last changes differ; where these are the same, what is here stays.
 *
 * With the same id it is the same clip, so the reader's words and marks are those of its later change: a tag that was removed does not
 * come back. With another id the article was clipped twice, on two machines: tags are united, notes joined, and the id here stays.
 * The highlights of both are there, each as it was changed last: one that was deleted on one side alone comes back, since losing one
 * that was made there would be worse.
 *
 * A link without text brings none: where it meets a clip, that clip keeps all of its own and gets the link's tags and note. Where a clip
 * meets a link it becomes the link's text, and what the reader had said of the link stays.
 */
export function mergeRecord(here: ClipRecord, arriving: ClipRecord): ClipRecord {
  if (isLinkOnly(arriving.clip)) return withLink(here, arriving);
  if (isLinkOnly(here.clip)) return filledBy(here, arriving);
  const bodies = unitedBodies(here, arriving);
  const article = earlierFirst(newestBody(here), newestBody(arriving)) < 0 ? arriving.clip : here.clip;
  const changed = arriving.clip.updatedAt > here.clip.updatedAt ? arriving.clip : here.clip;
  const { id, urlKey } = here.clip;
  const highlights = unitedHighlights(here, arriving);
  return {
    clip: {
      ...article,
      ...marksOf(changed),
      ...(id === arriving.clip.id ? null : marksOfBoth(here.clip, arriving.clip)),
      id,
      urlKey,
      highlightCount: highlights.length,
      revision: bodies.at(-1)?.revision ?? here.clip.revision,
    },
    bodies,
    highlights,
    thumbnail: here.thumbnail ?? arriving.thumbnail,
    // Those that arrive come when they themselves do.
    pictures: here.pictures,
  };
}

/** A clip, with or without text, with what a link knows of it. Of the same id, the reader's words and marks are those of its later change. */
function withLink(here: ClipRecord, { clip: link }: ClipRecord): ClipRecord {
  if (link.id === here.clip.id)
    return link.updatedAt > here.clip.updatedAt ? { ...here, clip: { ...here.clip, ...marksOf(link) } } : here;
  const clip = { ...here.clip, ...marksOfBoth(here.clip, link) };
  if (isSameClip(clip, here.clip)) return here;
  return { ...here, clip: { ...clip, updatedAt: Math.max(here.clip.updatedAt, link.updatedAt) } };
}

/** A link that gets the texts of a clip of its page. */
function filledBy(here: ClipRecord, arriving: ClipRecord): ClipRecord {
  const { id, urlKey, clippedAt, revision, archived, progress, readAt, deletedAt } = here.clip;
  const isLater = arriving.clip.updatedAt > here.clip.updatedAt;
  const ofSame = isLater ? null : { ...marksOf(here.clip), title: arriving.clip.title };
  const marks =
    id === arriving.clip.id
      ? ofSame
      : { ...marksOfBoth(here.clip, arriving.clip), archived, progress, readAt, deletedAt };
  const bodies = arriving.bodies.map((body, place) => ownBody(body, id, revision + place + 1));
  return {
    clip: {
      ...arriving.clip,
      ...marks,
      id,
      urlKey,
      clippedAt,
      updatedAt: Math.max(here.clip.updatedAt, arriving.clip.updatedAt),
      revision: bodies.at(-1)?.revision ?? revision,
    },
    bodies,
    highlights: arriving.highlights.map((highlight) => ({ ...highlight, clipId: id })),
    thumbnail: here.thumbnail ?? arriving.thumbnail,
    pictures: here.pictures,
  };
}

/** Whether two states of a clip differ in nothing that is stored of it. */
export const isSameClip = (one: Clip, other: Clip): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

/**
 * A clip that arrives in the trash longer after it was put there than the trash keeps anything would go for ever at once, unseen: its
 * time in the trash begins anew. `now` in epoch milliseconds.
 */
export const keptInTrashFrom = (clip: Clip, now: number): Clip =>
  clip.deletedAt !== null && clip.deletedAt <= now - keptInTrash ? { ...clip, deletedAt: now } : clip;

/** What is the reader's own about a clip. */
const marksOf = ({ title, tags, note, favourite, archived, readAt, deletedAt, progress, updatedAt }: Clip) => ({
  title,
  tags,
  note,
  favourite,
  archived,
  readAt,
  deletedAt,
  progress,
  updatedAt,
});

const marksOfBoth = (here: Clip, arriving: Clip): Pick<Clip, 'tags' | 'note' | 'favourite'> => ({
  tags: cleanTags([...here.tags, ...arriving.tags]),
  note: joinedNotes(here.note, arriving.note),
  favourite: here.favourite || arriving.favourite,
});

function joinedNotes(here: string, arriving: string): string {
  if (here.includes(arriving)) return here;
  return arriving.includes(here) ? arriving : `${here}\n\n${arriving}`;
}

/** What was clipped at one time with one text is one revision. */
const revisionKey = ({ clippedAt, textHash }: Body): string => `${clippedAt} ${textHash}`;

/** The revisions of both. Numbers change only where there is something to put between. */
function unitedBodies(here: ClipRecord, arriving: ClipRecord): Body[] {
  const known = new Set(here.bodies.map(revisionKey));
  const further = arriving.bodies.filter((body) => !known.has(revisionKey(body)));
  if (further.length === 0) return here.bodies;
  const united = [...here.bodies, ...further].sort(earlierFirst);
  // The newest has a number that it never had here: by that the search index sees that there is something to learn.
  const before = Math.max(0, here.clip.revision + 1 - united.length);
  return united.map((body, place) => ownBody(body, here.clip.id, before + place + 1));
}

const ownBody = (body: Body, clipId: string, revision: number): Body =>
  body.clipId === clipId && body.revision === revision ? body : { ...body, clipId, revision };

/** The list that is here where nothing is new. */
function unitedHighlights(here: ClipRecord, arriving: ClipRecord): Highlight[] {
  const known = new Map(here.highlights.map((highlight) => [highlight.id, highlight]));
  const news = arriving.highlights.filter(({ id, updatedAt }) => updatedAt > (known.get(id)?.updatedAt ?? -1));
  if (news.length === 0) return here.highlights;
  return byId([...here.highlights, ...news.map((highlight) => ({ ...highlight, clipId: here.clip.id }))]);
}

type Clipping = Pick<Body, 'clippedAt' | 'textHash'>;

/** Two of one moment have some order, too, the same on every machine. */
function earlierFirst(one: Clipping, other: Clipping): number {
  if (one.clippedAt !== other.clippedAt) return one.clippedAt - other.clippedAt;
  if (one.textHash === other.textHash) return 0;
  return one.textHash < other.textHash ? -1 : 1;
}

/** A clip whose text is missing here still has the time of it. */
const newestBody = ({ clip, bodies }: ClipRecord): Clipping =>
  bodies.find(({ revision }) => revision === clip.revision) ?? { clippedAt: clip.clippedAt, textHash: '' };

const inOrder = (clip: Clip): [string, unknown][] =>
  Object.entries(clip).sort(([one], [other]) => (one < other ? -1 : 1));
