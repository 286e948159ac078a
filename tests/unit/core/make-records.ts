import fc from 'fast-check';
import type { Body } from '@/lib/core/clip';
import { byId, type ClipRecord } from '@/lib/core/clip-record';
import { excerptOf } from '@/lib/core/excerpt';
import type { ShownPicture } from '@/lib/core/pictures/kept-picture';
import { makeTestClip } from './make-test-clip';
import { makeTestHighlight } from './make-test-highlight';

/** What a test says of a record: the rest follows from it as it would in the library. */
export interface RecordSketch {
  id: string;
  /** Of each revision: when it was clipped, and its text. */
  revisions: readonly { clippedAt: number; text: string }[];
  updatedAt: number;
  title: string;
  tags: string[];
  note: string;
  favourite: boolean;
  deletedAt: number | null;
  thumbnail?: string | null;
  path?: string;
  pictures?: readonly ShownPicture[];
  highlights?: readonly { id: string; note: string; updatedAt: number }[];
}

/** A record as a library would hold it: each text's own facts come from that text, the newest revision's are the clip's. */
export function makeRecord(sketch: RecordSketch): ClipRecord {
  const { id, revisions, thumbnail = null, path = 'ferry', highlights = [], pictures = [], ...marks } = sketch;
  const times = revisions.toSorted((one, other) => one.clippedAt - other.clippedAt);
  const newest = times.at(-1) ?? { clippedAt: 0, text: '' };
  const address = `https://www.harbour.example/${path}`;
  const { clip, body } = makeTestClip({ url: address, canonicalUrl: address, section: newest.text });
  const bodies = times.map(
    ({ clippedAt, text }, place): Body => ({
      ...body,
      clipId: id,
      revision: place + 1,
      clippedAt,
      text,
      html: `<p>${text}</p>`,
      textHash: hashFor(text),
    }),
  );
  return {
    clip: {
      ...clip,
      ...marks,
      id,
      clippedAt: newest.clippedAt,
      excerpt: excerptOf(newest.text),
      highlightCount: highlights.length,
      revision: bodies.length,
    },
    bodies,
    thumbnail,
    pictures: [...pictures],
    highlights: byId(highlights.map((highlight) => makeTestHighlight({ ...highlight, clipId: id }))),
  };
}

/** As good as a hash for a few short texts. */
const hashFor = (text: string): string =>
  Array.from(text, (letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .padEnd(64, '0')
    .slice(0, 64);

export const oneId = '0198a2b4-0000-7000-8000-000000000001';
export const otherId = '0198a2b4-0000-7000-8000-000000000002';

export const sketches = (id: fc.Arbitrary<string>): fc.Arbitrary<RecordSketch> =>
  fc.record({
    id,
    revisions: fc.uniqueArray(
      fc.record({ clippedAt: fc.integer({ min: 1, max: 5 }), text: fc.constantFrom('One', 'Two', 'Three') }),
      { minLength: 1, maxLength: 4, selector: ({ clippedAt }) => clippedAt },
    ),
    updatedAt: fc.integer({ min: 1, max: 9 }),
    title: fc.constantFrom('Ferry', 'Night ferry'),
    tags: fc.uniqueArray(fc.constantFrom('sea', 'city', 'night'), { maxLength: 3 }),
    note: fc.constantFrom('', 'Read again', 'Call Ana'),
    favourite: fc.boolean(),
    deletedAt: fc.constantFrom(null, null, 7),
    highlights: fc.uniqueArray(
      // What was changed at one moment is one change, wherever it lies.
      fc
        .tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 4 }))
        .map(([one, updatedAt]) => ({ id: highlightId(one), note: `Changed at ${updatedAt}`, updatedAt })),
      { maxLength: 3, selector: ({ id: one }) => one },
    ),
  });

export const highlightId = (letter: string): string => `0198a2b4-0000-7000-8000-00000000000${letter}`;
