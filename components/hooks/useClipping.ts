import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Preview } from '@/lib/actions/preview-article';
import type { Article } from '@/lib/core/article';
import type { Draft } from '@/lib/core/draft';
import type { Block } from '@/lib/core/extraction';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import type { Saved } from '@/lib/core/saved';
import { carried, draftOf, type Fields, fieldsOf } from './fields';

/** What the panel "This page" asks of the rest of Newsclip. */
export interface PageActions {
  save: (article: Article, draft: Draft, again: boolean) => Promise<Result<Saved, Failure>>;
  undo: (saved: Saved) => Promise<Result<null, Failure>>;
  keepDraft: (urlKey: string, draft: Draft) => Promise<Result<null, Failure>>;
  /** The lead picture without any new request; null where it cannot be had. */
  picture: (address: string) => Promise<Blob | null>;
  open: (clipId: string) => void;
  /** The parts of the page that can be picked in place of what was taken for its article. */
  blocks: () => Promise<Result<Block[], Failure>>;
  /** The article with one of these as its body, by its place in the list. */
  pick: (place: number) => Promise<Result<Preview, Failure>>;
}

export type Stage =
  | { name: 'reading' }
  | { name: 'unreadable'; failure: Failure }
  | { name: 'editing' | 'saving'; preview: Preview }
  | { name: 'saved'; preview: Preview; saved: Saved };

export interface Clipping {
  stage: Stage;
  fields: Fields;
  change: (part: Partial<Fields>) => void;
  /** Clips; asked before the page has answered, as soon as it has. */
  clip: () => void;
  undo: () => void;
  /** Puts another reading of the page in the place of the one on screen; what was typed stays. Clip waits for it. */
  show: (reading: Promise<Result<Preview, Failure>>) => Promise<void>;
  /** Goes back to the first reading. */
  showFirst: () => Promise<void>;
  /** Whether the last save has been taken back. */
  takenBack: boolean;
  /** Why the last save, its undoing or the keeping of the draft failed; null where nothing did. */
  problem: Failure | null;
}

/** The life of one clip in the popup: read, edited, saved, taken back. */
export function useClipping(reading: Promise<Result<Preview, Failure>>, actions: PageActions): Clipping {
  const [stage, setStage] = useState<Stage>({ name: 'reading' });
  const [fields, setFields] = useState<Fields>({ title: '', tags: '', note: '' });
  const [takenBack, setTakenBack] = useState(false);
  const [problem, setProblem] = useState<Failure | null>(null);
  const wanted = useRef(false);
  /** The reading that is waited for; null where none is. */
  const awaited = useRef<Promise<unknown> | null>(null);
  /** What is on screen and what was typed over it, as they are when a reading arrives. */
  const shown = useRef<{ preview: Preview; fields: Fields } | null>(null);
  shown.current = 'preview' in stage ? { preview: stage.preview, fields } : null;

  const save = useCallback(
    async (preview: Preview, draft: Draft) => {
      setStage({ name: 'saving', preview });
      setProblem(null);
      setTakenBack(false);
      const answer = await actions.save(preview.article, draft, preview.already !== null);
      if (!answer.ok) setProblem(answer.problem);
      setStage(answer.ok ? { name: 'saved', preview, saved: answer.value } : { name: 'editing', preview });
    },
    [actions],
  );

  const follow = useCallback(
    async (coming: Promise<Result<Preview, Failure>>, failed: (problem: Failure) => void) => {
      awaited.current = coming;
      const read = await coming;
      if (awaited.current !== coming) return;
      awaited.current = null;
      const press = wanted.current;
      wanted.current = false;
      if (!read.ok) return failed(read.problem);
      const preview = read.value;
      const before = shown.current;
      const next = before ? carried(before.fields, before.preview, preview) : fieldsOf(preview);
      setFields(next);
      setProblem(preview.storageProblem);
      // A press that came too early counts, unless the reader must first see that the clip is there already.
      if (press && (before || !preview.already)) return void save(preview, draftOf(next));
      setStage({ name: 'editing', preview });
    },
    [save],
  );
  const followFirst = useCallback(
    () => follow(reading, (failure) => setStage({ name: 'unreadable', failure })),
    [follow, reading],
  );

  useEffect(() => {
    void followFirst();
    return () => {
      awaited.current = null;
    };
  }, [followFirst]);

  const keep = async ({ urlKey }: Preview, typed: Fields) => {
    const kept = await actions.keepDraft(urlKey, draftOf(typed));
    // What already keeps the clip from being stored says more.
    if (!kept.ok) setProblem((known) => known ?? kept.problem);
  };

  const change = (part: Partial<Fields>) => {
    if (stage.name !== 'editing') return;
    const next = { ...fields, ...part };
    setFields(next);
    void keep(stage.preview, next);
  };

  const clip = () => {
    if (stage.name === 'reading' || awaited.current) wanted.current = true;
    else if (stage.name === 'editing') void save(stage.preview, draftOf(fields));
  };

  const undo = async () => {
    if (stage.name !== 'saved') return;
    const { preview, saved } = stage;
    const answer = await actions.undo(saved);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    setTakenBack(true);
    setStage({ name: 'editing', preview });
    // Storing the clip dropped the draft.
    void keep(preview, fields);
  };

  return {
    stage,
    fields,
    change,
    clip,
    undo: () => void undo(),
    show: (coming) => follow(coming, setProblem),
    showFirst: followFirst,
    takenBack,
    problem,
  };
}
