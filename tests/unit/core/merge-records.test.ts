import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyBody } from '@/lib/core/clip';
import { type ClipRecord, parseClipRecord } from '@/lib/core/clip-record';
import { keptInTrash } from '@/lib/core/kept-in-trash';
import { isSameClip, keptInTrashFrom, mergeRecord } from '@/lib/core/merge-records';
import { tagKey } from '@/lib/core/tags';
import { makeRecord, oneId, otherId, type RecordSketch, sketches } from './make-records';

const sameId = sketches(fc.constant(oneId));
const anyId = sketches(fc.constantFrom(oneId, otherId));

const plain: RecordSketch = {
  id: oneId,
  revisions: [{ clippedAt: 10, text: 'One' }],
  updatedAt: 10,
  title: 'Ferry',
  tags: [],
  note: '',
  favourite: false,
  deletedAt: null,
};
const record = (different: Partial<RecordSketch> = {}) => makeRecord({ ...plain, ...different });

const textsOf = ({ bodies }: ClipRecord) => bodies.map(({ clippedAt, text }) => `${clippedAt} ${text}`);
const tagKeys = ({ clip }: ClipRecord) => clip.tags.map(tagKey).sort();

describe('merging a record into the clip that is here', () => {
  it('says nothing new of a clip as it is', () => {
    fc.assert(
      fc.property(anyId, (sketch) => {
        const here = makeRecord(sketch);
        expect(mergeRecord(here, structuredClone(here))).toEqual(here);
      }),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(anyId, anyId, (one, other) => {
        const once = mergeRecord(makeRecord(one), makeRecord(other));
        const twice = mergeRecord(once, makeRecord(other));
        expect(twice).toEqual(once);
        expect(isSameClip(twice.clip, once.clip)).toBe(true);
        expect(twice.bodies).toBe(once.bodies);
      }),
    );
  });

  it('makes a whole record, with every revision of both in the order in which they were clipped', () => {
    fc.assert(
      fc.property(anyId, anyId, (one, other) => {
        const [here, arriving] = [makeRecord(one), makeRecord(other)];
        const merged = mergeRecord(here, arriving);
        expect(parseClipRecord(JSON.parse(JSON.stringify(merged)))).toEqual({ ok: true, value: merged });
        expect(new Set(textsOf(merged))).toEqual(new Set([...textsOf(here), ...textsOf(arriving)]));
        expect(textsOf(merged)).toHaveLength(new Set(textsOf(merged)).size);
        const times = merged.bodies.map(({ clippedAt }) => clippedAt);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        const newest = merged.bodies.at(-1);
        expect(merged.clip).toMatchObject({
          id: here.clip.id,
          revision: newest?.revision,
          clippedAt: newest?.clippedAt,
          excerpt: newest?.text,
          section: newest?.text,
        });
      }),
    );
  });

  it('keeps every highlight of both, each as it was changed last, and counts them', () => {
    fc.assert(
      fc.property(anyId, anyId, (one, other) => {
        const [here, arriving] = [makeRecord(one), makeRecord(other)];
        const { clip, highlights } = mergeRecord(here, arriving);
        const last = new Map<string, number>();
        for (const { id, updatedAt } of [...here.highlights, ...arriving.highlights])
          last.set(id, Math.max(updatedAt, last.get(id) ?? 0));
        expect(new Map(highlights.map(({ id, updatedAt }) => [id, updatedAt]))).toEqual(last);
        expect(highlights.every(({ note, updatedAt }) => note === `Changed at ${updatedAt}`)).toBe(true);
        expect(highlights.every(({ clipId }) => clipId === here.clip.id)).toBe(true);
        expect(highlights).toHaveLength(last.size);
        expect(clip.highlightCount).toBe(last.size);
      }),
    );
  });

  it('comes to the same clip from either side, unless both were changed last in one moment', () => {
    fc.assert(
      fc.property(sameId, sameId, (one, other) => {
        fc.pre(one.updatedAt !== other.updatedAt);
        const [a, b] = [makeRecord(one), makeRecord(other)];
        expect(mergeRecord(a, b)).toEqual(mergeRecord(b, a));
      }),
    );
  });

  it('comes to the same clip in whatever order three machines meet', () => {
    fc.assert(
      fc.property(sameId, sameId, sameId, (one, two, three) => {
        fc.pre(new Set([one, two, three].map(({ updatedAt }) => updatedAt)).size === 3);
        const [a, b, c] = [makeRecord(one), makeRecord(two), makeRecord(three)];
        expect(mergeRecord(mergeRecord(a, b), c)).toEqual(mergeRecord(a, mergeRecord(b, c)));
      }),
    );
  });

  it('of an article clipped twice comes to the same from either side but for its id, and loses no mark', () => {
    fc.assert(
      fc.property(sameId, sketches(fc.constant(otherId)), (one, other) => {
        const [a, b] = [makeRecord(one), makeRecord(other)];
        const [there, back] = [mergeRecord(a, b), mergeRecord(b, a)];
        expect(there.clip.id).toBe(oneId);
        expect(back.clip.id).toBe(otherId);
        expect(textsOf(there).toSorted()).toEqual(textsOf(back).toSorted());
        expect(tagKeys(there)).toEqual(tagKeys(back));
        expect(tagKeys(there)).toEqual([...new Set([...tagKeys(a), ...tagKeys(b)])].sort());
        expect(there.clip.favourite).toBe(a.clip.favourite || b.clip.favourite);
        for (const { clip } of [a, b]) {
          expect(there.clip.note).toContain(clip.note);
          expect(back.clip.note).toContain(clip.note);
        }
      }),
    );
  });

  it.each<[string, Partial<RecordSketch>, Partial<RecordSketch>, object]>([
    [
      'takes a later change of tags, so that one that was removed stays away',
      { tags: ['sea', 'city'], updatedAt: 10 },
      { tags: ['city'], updatedAt: 11 },
      { tags: ['city'], updatedAt: 11 },
    ],
    [
      'keeps the later change that is here',
      { tags: ['city'], note: 'New', updatedAt: 11 },
      { tags: ['sea', 'city'], note: 'Old', updatedAt: 10 },
      { tags: ['city'], note: 'New', updatedAt: 11 },
    ],
    ['keeps what is here where the times are the same', { title: 'Here' }, { title: 'There' }, { title: 'Here' }],
    [
      'leaves a clip in the trash that was put there later',
      { deletedAt: 20, updatedAt: 20 },
      { updatedAt: 15 },
      { deletedAt: 20 },
    ],
    [
      'takes a clip out of the trash that was taken out later',
      { deletedAt: 20, updatedAt: 20 },
      { updatedAt: 25 },
      { deletedAt: null },
    ],
    [
      'joins notes of two machines',
      { note: 'Here', updatedAt: 10 },
      { id: otherId, note: 'There', updatedAt: 11 },
      { id: oneId, note: 'Here\n\nThere' },
    ],
    [
      'unites tags of two machines without regard to case',
      { tags: ['Sea'] },
      { id: otherId, tags: ['sea', 'night'] },
      { tags: ['Sea', 'night'] },
    ],
    ['keeps a favourite of either machine', { updatedAt: 11 }, { id: otherId, favourite: true }, { favourite: true }],
  ])('%s', (_, here, arriving, expected) => {
    expect(mergeRecord(record(here), record(arriving)).clip).toMatchObject(expected);
  });

  it('numbers the revisions anew where one comes between, and gives the newest a number that it never had', () => {
    const here = record({ revisions: [10, 30].map((clippedAt) => ({ clippedAt, text: `At ${clippedAt}` })) });
    const gaps = { ...here, clip: { ...here.clip, revision: 7 }, bodies: here.bodies.map(gapBefore) };
    const arriving = record({ revisions: [{ clippedAt: 20, text: 'At 20' }] });
    expect(mergeRecord(here, arriving).bodies.map(({ revision, text }) => [revision, text])).toEqual([
      [1, 'At 10'],
      [2, 'At 20'],
      [3, 'At 30'],
    ]);
    expect(mergeRecord(gaps, arriving)).toMatchObject({
      clip: { revision: 8 },
      bodies: [{ revision: 6 }, { revision: 7 }, { revision: 8, text: 'At 30' }],
    });
  });

  it('keeps the picture that is here, and takes one where there is none', () => {
    const [one, other] = ['data:image/jpeg;base64,AA==', 'data:image/jpeg;base64,BB=='];
    expect(mergeRecord(record({ thumbnail: one }), record({ thumbnail: other })).thumbnail).toBe(one);
    expect(mergeRecord(record(), record({ thumbnail: other })).thumbnail).toBe(other);
  });
});

describe('a clip that arrives in the trash', () => {
  const now = 100 * 86_400_000;
  it.each([
    ['is not there for long', now - keptInTrash + 1, now - keptInTrash + 1],
    ['would go at once', now - keptInTrash, now],
    ['lies in the library', null, null],
  ])('that %s', (_, deletedAt, expected) => {
    expect(keptInTrashFrom(record({ deletedAt }).clip, now).deletedAt).toBe(expected);
  });
});

const gapBefore = <Numbered extends { revision: number }>(body: Numbered): Numbered => ({
  ...body,
  revision: body.revision + 5,
});

/** A link without text, as an import makes it. */
const link = (different: Partial<RecordSketch> = {}): ClipRecord => {
  const { clip } = record(different);
  const made = { ...clip, extent: 'link' as const, wordCount: 0, excerpt: '', clippedAt: 3, revision: 1 };
  return { ...record(different), clip: made, bodies: [emptyBody(made)] };
};

const bodiesOf = ({ bodies }: ClipRecord) => bodies.map(({ revision, text }) => [revision, text]);

describe('merging a link without text', () => {
  it('into a clip changes nothing of it but tags, note and favourite', () => {
    const here = record({ tags: ['sea'], note: 'Here', updatedAt: 10 });
    const arriving = link({
      id: otherId,
      tags: ['night'],
      note: 'There',
      favourite: true,
      title: 'Other',
      updatedAt: 20,
    });
    const merged = mergeRecord(here, arriving);
    expect(merged).toEqual({
      ...here,
      clip: { ...here.clip, tags: ['sea', 'night'], note: 'Here\n\nThere', favourite: true, updatedAt: 20 },
    });
    expect(merged.bodies).toBe(here.bodies);
    expect(mergeRecord(merged, { ...arriving, clip: { ...arriving.clip, updatedAt: 99 } })).toBe(merged);
  });

  it.each<[string, Partial<RecordSketch>]>([
    ['of another machine', { id: otherId }],
    ['of this machine that was changed earlier', { updatedAt: 5 }],
    ['of this machine that was changed later', { updatedAt: 15 }],
  ])(
    'and a clip %s: the link gets its text, keeps when it was saved, and is never without one again',
    (_, different) => {
      const here = link({ tags: ['sea'], updatedAt: 10 });
      const arriving = record({
        tags: ['sea', 'night'],
        revisions: [
          { clippedAt: 8, text: 'A' },
          { clippedAt: 9, text: 'B' },
        ],
        ...different,
      });
      const merged = mergeRecord(here, arriving);
      expect(merged.clip).toMatchObject({ id: oneId, extent: 'whole', clippedAt: 3, revision: 3, excerpt: 'B' });
      expect(bodiesOf(merged)).toEqual([
        [2, 'A'],
        [3, 'B'],
      ]);
      expect(parseClipRecord(JSON.parse(JSON.stringify(merged)))).toEqual({ ok: true, value: merged });
      expect(mergeRecord(merged, here).bodies).toBe(merged.bodies);
      const again = mergeRecord(merged, arriving);
      expect(again.bodies).toBe(merged.bodies);
      expect(isSameClip(again.clip, merged.clip)).toBe(true);
    },
  );

  it('and another changes nothing where nothing is new', () => {
    const here = link();
    expect(mergeRecord(here, link({ id: otherId, updatedAt: 99 }))).toBe(here);
  });
});
