import { describe, expect, it, vi } from 'vitest';
import { type UndoTools, undoSaves } from '@/lib/actions/undo-saves';
import type { Draft } from '@/lib/core/draft';
import { failure } from '@/lib/core/failure';
import { fail, ok } from '@/lib/core/result';
import { makeTestClip } from '../core/make-test-clip';
import { makeClippedTab } from './make-tab';

/** A store in which every clip looks the same: with the draft that it was made of. */
const makeTools = (draft: Partial<Draft> = {}) => ({
  read: vi.fn<UndoTools['read']>(async () => ok(makeTestClip({}, draft))),
  keepDraft: vi.fn<UndoTools['keepDraft']>(async () => ok(null)),
  undo: vi.fn<UndoTools['undo']>(async () => ok(null)),
});

describe('taking saves back', () => {
  it('goes from the last to the first: one may be a revision of another', async () => {
    const tools = makeTools();
    const saves = ['a', 'b', 'c'].map((clipId) => makeClippedTab({ clipId }));
    expect(await undoSaves(saves, tools)).toEqual(ok(null));
    expect(tools.undo.mock.calls.map(([{ clipId }]) => clipId)).toEqual(['c', 'b', 'a']);
    expect(tools.keepDraft).not.toHaveBeenCalled();
  });

  it('ends at the first that fails, and says why', async () => {
    const tools = makeTools();
    tools.undo.mockResolvedValueOnce(fail(failure('storage-failed')));
    const answer = await undoSaves([makeClippedTab(), makeClippedTab()], tools);
    expect(answer).toEqual(fail(failure('storage-failed')));
    expect(tools.undo).toHaveBeenCalledTimes(1);
  });

  it.each([
    { name: 'a note', draft: { note: 'Ask about the quay wall.' } },
    { name: 'tags', draft: { tags: ['harbour'] } },
    { name: 'a title', draft: { title: 'The ferry is back' } },
  ])('keeps $name that was typed before as a draft again', async ({ draft }) => {
    const tools = makeTools(draft);
    const { clip } = makeTestClip({}, draft);
    await undoSaves([makeClippedTab()], tools);
    const { title, tags, note } = clip;
    expect(tools.keepDraft).toHaveBeenCalledExactlyOnceWith(clip.urlKey, { title, tags, note });
  });

  it('takes for typed only what the clip did not have before', async () => {
    const draft = { note: 'Ask about the quay wall.' };
    const tools = makeTools(draft);
    await undoSaves([makeClippedTab({ before: makeTestClip({}, draft).clip, outcome: 'revised' })], tools);
    expect(tools.keepDraft).not.toHaveBeenCalled();
  });

  it('takes nothing back whose draft cannot be kept', async () => {
    const tools = makeTools({ note: 'Ask about the quay wall.' });
    tools.keepDraft.mockResolvedValue(fail(failure('draft-not-kept')));
    expect(await undoSaves([makeClippedTab()], tools)).toEqual(fail(failure('draft-not-kept')));
    expect(tools.undo).not.toHaveBeenCalled();
  });

  it('leaves a clip alone that somebody has revised since', async () => {
    const tools = makeTools({ note: 'Ask about the quay wall.' });
    await undoSaves([makeClippedTab({ revision: 7 })], tools);
    expect(tools.keepDraft).not.toHaveBeenCalled();
  });
});
