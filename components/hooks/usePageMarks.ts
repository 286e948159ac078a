import { useEffect, useState } from 'preact/hooks';
import type { Preview } from '@/lib/actions/preview-article';
import type { Article } from '@/lib/core/article';
import type { Failure } from '@/lib/core/failure';
import type { HighlightColour } from '@/lib/core/highlight';
import type { Highlighted } from '@/lib/core/highlighted';
import type { PageLook, Painted } from '@/lib/core/page-marks';
import { ok, type Result } from '@/lib/core/result';
import { say, sayCount } from '@/lib/core/words';
import type { Clipping } from './useClipping';
import { type Status, useStatus } from './useStatus';

export interface PageMarkActions {
  /** Whether words are selected on the page and highlights painted. */
  look: () => Promise<Result<PageLook, Failure>>;
  /** Paints a clip's highlights on the page. */
  show: (clipId: string) => Promise<Result<Painted, Failure>>;
  hide: () => Promise<Result<Painted, Failure>>;
  /** Highlights the selected words, and clips the page first where it is not. */
  highlight: (colour: HighlightColour) => Promise<Result<Highlighted, Failure>>;
  undo: (highlighted: Highlighted) => Promise<Result<null, Failure>>;
  /** An article with what the library has of it now. */
  previewOf: (article: Article) => Promise<Preview>;
}

export interface PageMarks {
  /** Whether there are words to highlight. */
  canHighlight: boolean;
  /** How many highlights the page's clip has. */
  count: number;
  /** Whether they are painted on the page. */
  shown: boolean;
  /** Whether something is being done. */
  busy: boolean;
  /** What was done last, of all that concerns highlights; null where something else was. */
  status: Status;
  highlight: (colour: HighlightColour) => void;
  /** Shows them, or hides them again. */
  toggle: () => void;
  /** Takes what was said away. */
  clear: () => void;
}

const nothing: PageLook = { selected: false, painted: false };

/** Highlights of the page in the tab: made of the words that are selected on it, shown on it and hidden again. */
export function usePageMarks(clipping: Clipping, actions: PageMarkActions): PageMarks {
  const { stage } = clipping;
  const preview = 'preview' in stage ? stage.preview : null;
  const clipId = stage.name === 'saved' ? stage.saved.clipId : (preview?.already?.id ?? null);
  const [{ selected, painted }, setLook] = useState(nothing);
  const [made, setMade] = useState<{ clipId: string; count: number } | null>(null);
  const [busy, setBusy] = useState(false);
  const { status, done, failed, clear } = useStatus();
  const isRead = preview !== null;

  useEffect(() => {
    if (!isRead) return;
    // A page that does not answer has no selection that could be read, either.
    void actions.look().then((answer) => answer.ok && setLook(answer.value));
  }, [isRead, actions]);

  const count = made && made.clipId === clipId ? made.count : (preview?.already?.highlightCount ?? 0);

  /** Does one thing at a time, and tells what came of it. */
  const act = async <Value>(asked: Promise<Result<Value, Failure>>, then: (value: Value) => Promise<void> | void) => {
    setBusy(true);
    const answer = await asked;
    if (answer.ok) await then(answer.value);
    else failed(answer.problem);
    setBusy(false);
  };

  /** What is on screen may have become a clip, or be none again. */
  const follow = async () => {
    if (stage.name === 'editing') await clipping.show(actions.previewOf(stage.preview.article).then(ok));
  };

  const undo = (highlighted: Highlighted) =>
    act(actions.undo(highlighted), async () => {
      const { saved, before, total } = highlighted;
      setMade({ clipId: saved.clipId, count: before ? total : total - 1 });
      // Storing the clip dropped the draft.
      if (saved.outcome === 'clipped') clipping.change({});
      await follow();
      done(say('page_marks.taken_back'));
    });

  const highlight = (colour: HighlightColour) =>
    act(actions.highlight(colour), async (highlighted) => {
      const { saved, total } = highlighted;
      setMade({ clipId: saved.clipId, count: total });
      setLook({ selected: true, painted: true });
      await follow();
      done(
        say(saved.outcome === 'clipped' ? 'page_marks.clipped_and_highlighted' : 'page_marks.highlighted'),
        () => void undo(highlighted),
      );
    });

  const show = (id: string) =>
    act(actions.show(id), ({ found }) => {
      setLook({ selected, painted: found > 0 });
      done(sayCount('page_marks.found', count, found));
    });

  const hide = () =>
    act(actions.hide(), () => {
      setLook({ selected, painted: false });
      done(say('page_marks.hidden'));
    });

  return {
    canHighlight: selected && (stage.name === 'editing' || stage.name === 'saved'),
    count,
    shown: painted && count > 0,
    busy,
    status,
    highlight: (colour) => void (busy || highlight(colour)),
    toggle: () => void (busy || !clipId || (painted ? hide() : show(clipId))),
    clear,
  };
}
