import { useMemo } from 'preact/hooks';
import { unwatched } from '@/lib/actions/in-batches';
import type { Clip } from '@/lib/core/clip';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { say } from '@/lib/core/words';
import type { ClipEdit } from '@/lib/store';
import { actWords } from '../act-words';
import type { QuoteActions } from '../QuoteCard';
import { type ClipActions, only, useClipActions } from './useClipActions';
import type { HighlightActions } from './useHighlights';
import { useLongWork } from './useLongWork';
import type { SpeechActions } from './useReadingAloud';
import type { StatusTeller } from './useStatus';
import { type TakeOutActions, useTakeOut } from './useTakeOut';

export interface ReaderActions extends ClipActions, HighlightActions, QuoteActions, TakeOutActions {
  download: (clipId: string) => Promise<Result<unknown, Failure>>;
  print: () => void;
  downloadHtml: (clipId: string) => Promise<Result<unknown, Failure>>;
  /** Changes the reader's words on a clip, and gives it as it was before. */
  edit: (clipId: string, edit: ClipEdit) => Promise<Result<Clip, Failure>>;
  /** Notes how far it has been read, 0 to 1. */
  keepProgress: (clipId: string, progress: number) => Promise<Result<unknown, Failure>>;
  speech: SpeechActions;
  /** Tells whether pictures that are missing can be fetched, now and whenever that changes. */
  watchGetting: (onAnswer: (can: boolean) => void) => () => void;
  /** Has the pictures of a clip fetched that are missing. They come into the store, one after another. */
  getPictures: (clipId: string) => Promise<Result<null, Failure>>;
}

/** What can be done with the clip that is being read; each says what it did, and can be taken back where that makes sense. */
export function useReaderActs(clip: Clip, actions: ReaderActions, teller: StatusTeller, onLeave: () => void) {
  const clips = useMemo(() => [clip], [clip]);
  const acts = useClipActions(clips, actions, teller, useLongWork());
  const takeOut = useTakeOut(clip, actions, teller);
  const { id } = clip;

  const tell = async (act: Promise<Result<unknown, Failure>>, words: string) => {
    const answer = await act;
    if (answer.ok) teller.done(words);
    else teller.failed(answer.problem);
  };

  return {
    copy: () => void acts.copy(clip),
    download: () => void tell(actions.download(id), say('done.downloaded')),
    downloadHtml: () => void tell(actions.downloadHtml(id), say('done.saved_as_html')),
    print: actions.print,
    takeOut,
    getPictures: async () => {
      const answer = await actions.getPictures(id);
      if (!answer.ok) teller.failed(answer.problem);
    },
    restore: () => void tell(actions.restore([id], unwatched), say('done.restored')),
    favourite: () => void acts.favourite(only(clip), !clip.favourite),
    archive: () => void acts.archive(only(clip), !clip.archived),
    read: () => void acts.read(only(clip), clip.readAt === null),

    remove: async () => {
      const answer = await actions.trash([id], unwatched);
      if (!answer.ok) return teller.failed(answer.problem);
      onLeave();
      teller.done(
        actWords('trash', 'done', only(clip)),
        () => void tell(actions.restore([id], unwatched), say('done.put_back')),
      );
    },

    /** Answers whether it has been saved. */
    edit: async (edit: ClipEdit): Promise<boolean> => {
      const answer = await actions.edit(id, edit);
      if (answer.ok)
        teller.done(
          say('done.saved'),
          () => void tell(actions.edit(id, asBefore(edit, answer.value)), say('done.taken_back')),
        );
      else teller.failed(answer.problem);
      return answer.ok;
    },
  };
}

export type ReaderActs = ReturnType<typeof useReaderActs>;

/** What has been edited, as it was. */
const asBefore = (edit: ClipEdit, before: Clip): ClipEdit => ({
  ...(edit.title !== undefined && { title: before.title }),
  ...(edit.tags !== undefined && { tags: before.tags }),
  ...(edit.note !== undefined && { note: before.note }),
});
