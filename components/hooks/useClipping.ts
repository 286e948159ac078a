import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Preview } from '@/lib/actions/preview-article';
import type { Article } from '@/lib/core/article';
import type { Draft } from '@/lib/core/draft';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import type { Saved } from '@/lib/core/saved';
import { tagsFromField, tagsToField } from '@/lib/core/tags';

/** What the panel "This page" asks of the rest of Newsclip. */
export interface PageActions {
  save: (article: Article, draft: Draft, again: boolean) => Promise<Result<Saved, Failure>>;
  undo: (saved: Saved) => Promise<Result<null, Failure>>;
  keepDraft: (urlKey: string, draft: Draft) => Promise<Result<null, Failure>>;
  /** The lead picture without any new request; null where it cannot be had. */
  picture: (address: string) => Promise<Blob | null>;
  open: (clipId: string) => void;
}

/** The fields as typed. */
export interface Fields {
  title: string;
  tags: string;
  note: string;
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
  /** Whether the last save has been taken back. */
  takenBack: boolean;
  /** Why the last save, its undoing or the keeping of the draft failed; null where nothing did. */
  problem: Failure | null;
}

const fieldsOf = ({ article, draft }: Preview): Fields => ({
  title: draft.title || article.title,
  tags: tagsToField(draft.tags),
  note: draft.note,
});

const draftOf = ({ title, tags, note }: Fields): Draft => ({ title: title.trim(), tags: tagsFromField(tags), note });

/** The life of one clip in the popup: read, edited, saved, taken back. */
export function useClipping(reading: Promise<Result<Preview, Failure>>, actions: PageActions): Clipping {
  const [stage, setStage] = useState<Stage>({ name: 'reading' });
  const [fields, setFields] = useState<Fields>({ title: '', tags: '', note: '' });
  const [takenBack, setTakenBack] = useState(false);
  const [problem, setProblem] = useState<Failure | null>(null);
  const wanted = useRef(false);

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

  useEffect(() => {
    let current = true;
    reading.then((read) => {
      if (!current) return;
      if (!read.ok) return setStage({ name: 'unreadable', failure: read.problem });
      const preview = read.value;
      setFields(fieldsOf(preview));
      setProblem(preview.storageProblem);
      // A press that came too early counts, unless the reader must first see that the clip is there already.
      if (wanted.current && !preview.already) return void save(preview, draftOf(fieldsOf(preview)));
      setStage({ name: 'editing', preview });
    });
    return () => {
      current = false;
    };
  }, [reading, save]);

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
    if (stage.name === 'reading') wanted.current = true;
    if (stage.name === 'editing') void save(stage.preview, draftOf(fields));
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

  return { stage, fields, change, clip, undo: () => void undo(), takenBack, problem };
}
