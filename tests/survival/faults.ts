import { isDeepStrictEqual } from 'node:util';
import { hashOfText } from '@/lib/core/text-hash';
import { toClip, toRow } from '@/lib/store/clip-row';
import { type Counter, counterChanges } from '@/lib/store/counter';
import { type State, wholeClips } from './state';

/** What is not as it must be in a database at rest: clips that are not whole, and whatever is derived of them and does not agree. */
export async function faultsOf(state: State): Promise<string[]> {
  return [
    ...(await faultsOfBodies(state)),
    ...faultsOfCounters(state),
    ...faultsOfIndex(state),
    ...faultsOfCopy(state),
  ];
}

async function faultsOfBodies({ rows, bodies, pictures }: State): Promise<string[]> {
  const faults: string[] = [];
  const known = new Map(rows.map((row) => [row.id, row]));
  const there = new Set(bodies.map(({ clipId, revision }) => `${clipId} ${revision}`));
  for (const row of rows) {
    for (let revision = 1; revision <= row.revision; revision += 1)
      if (!there.has(`${row.id} ${revision}`)) faults.push(`“${row.title}” has no body ${revision}`);
    if (!isDeepStrictEqual(toRow(toClip(row), row.document), row))
      faults.push(`“${row.title}” has keys of other words`);
  }
  for (const { clipId, revision, text, textHash } of bodies) {
    if ((known.get(clipId)?.revision ?? 0) < revision) faults.push(`body ${revision} of ${clipId} has no clip`);
    if ((await hashOfText(text)) !== textHash) faults.push(`body ${revision} of ${clipId} is not what was stored`);
  }
  for (const clipId of Object.keys(pictures)) if (!known.has(clipId)) faults.push(`a picture of ${clipId}, no clip`);
  return faults;
}

function faultsOfCounters({ rows, counters }: State): string[] {
  const inOrder = (some: Counter[]) =>
    some.map(({ shelf, kind, value, count }) => `${shelf} ${kind} ${value} ${count}`).sort();
  const wanted = inOrder(counterChanges(rows.map((after) => ({ before: null, after }))));
  const kept = inOrder(counters);
  if (isDeepStrictEqual(kept, wanted)) return [];
  const odd = [...kept.filter((each) => !wanted.includes(each)), ...wanted.filter((each) => !kept.includes(each))];
  return [`the counters do not count what is there: ${odd.join('; ')}`];
}

function faultsOfIndex({ rows, index, flushing, live, tail }: State): string[] {
  if (!index) return ['there is no index'];
  const faults: string[] = [];
  if (!index.complete || index.untidy || flushing) faults.push('the index is not in order');
  if (index.live !== rows.length) faults.push(`the index counts ${index.live} clips of ${rows.length}`);
  const documents = rows.map(({ document }) => document).sort((one, other) => one - other);
  if (!isDeepStrictEqual(documents, live)) faults.push('other documents live in the index than the clips are');
  const waiting = new Set(tail);
  const lost = documents.filter((document) => document >= index.flushed && !waiting.has(document));
  if (lost.length > 0) faults.push(`documents ${lost.join()} are neither in the tail nor flushed`);
  if (documents.some((document) => document >= index.next)) faults.push('a number was given twice');
  return faults;
}

/** What the recovery copy does not hold as it is, or holds although it is gone. */
function faultsOfCopy(state: State): string[] {
  const { identity, outbox, copying, copy, rows } = state;
  const faults: string[] = [];
  if (outbox.length > 0 || copying) faults.push('the recovery copy has yet to follow');
  if (rows.length > 0 && !isDeepStrictEqual(copy.sentinel, { database: identity, clips: rows.length }))
    faults.push(`the copy says ${JSON.stringify(copy.sentinel)} of ${rows.length} clips in ${identity}`);
  for (const [id, { clip, bodies, picture }] of wholeClips(state)) {
    if (!isDeepStrictEqual(copy.clips[id], clip)) faults.push(`the copy of “${clip.title}” is another`);
    if (!isDeepStrictEqual(copy.bodies[id], bodies)) faults.push(`the copy of “${clip.title}” has other texts`);
    if ((copy.thumbnails[id]?.replace(/^.*,/, '') ?? null) !== picture)
      faults.push(`the copy of “${clip.title}” has another picture`);
  }
  const known = new Set(rows.map(({ id }) => id));
  for (const part of [copy.clips, copy.bodies, copy.thumbnails])
    for (const id of Object.keys(part)) if (!known.has(id)) faults.push(`the copy holds ${id}, which is gone`);
  return faults;
}
