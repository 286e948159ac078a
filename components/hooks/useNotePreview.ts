import { useEffect, useState } from 'preact/hooks';
import type { Clip } from '@/lib/core/clip';
import type { ExportSettings } from '@/lib/core/export/export-settings';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import type { TemplateProblem } from '@/lib/core/template/template-problem';

/** A clip as it would be written: its text, its name without an extension, and the folder that it lies in. */
export interface PreviewedNote {
  text: string;
  name: string;
  folder: string;
}

export interface PreviewActions {
  recentClips: () => Promise<Result<Clip[], Failure>>;
  /** Null where there is no clip to show, and nothing wrong with the settings. */
  previewNote: (
    clipId: string | null,
    settings: ExportSettings,
  ) => Promise<Result<PreviewedNote | null, Failure | TemplateProblem>>;
}

export interface NotePreviewed {
  clips: readonly Clip[];
  /** The clip that is shown; null where there is none. */
  clipId: string | null;
  choose: (clipId: string) => void;
  /** Null as long as there is none. */
  note: PreviewedNote | null;
  /** Of the reader's own texts; null where there is none. */
  problem: TemplateProblem | null;
  failure: Failure | null;
}

/** How long one must have typed nothing before it is shown, in milliseconds. */
const pause = 200;

/** What comes of the settings with one of the last clips, at first with the newest. */
export function useNotePreview({ recentClips, previewNote }: PreviewActions, settings: ExportSettings): NotePreviewed {
  const [clips, setClips] = useState<readonly Clip[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [shown, setShown] = useState<Pick<NotePreviewed, 'note' | 'problem' | 'failure'>>(nothing);
  const clipId = chosen ?? clips?.[0]?.id ?? null;

  useEffect(() => void recentClips().then((found) => setClips(found.ok ? found.value : [])), [recentClips]);

  const { preset, template, namePattern, folderPattern } = settings;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the preview depends on makes another.
  useEffect(() => {
    if (!clips) return;
    let outdated = false;
    const timer = setTimeout(async () => {
      const answer = await previewNote(clipId, settings);
      if (!outdated) setShown(answer.ok ? { ...nothing, note: answer.value } : wrong(answer.problem));
    }, pause);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [previewNote, clips, clipId, preset, template, namePattern, folderPattern]);

  return { clips: clips ?? [], clipId, choose: setChosen, ...shown };
}

const nothing = { note: null, problem: null, failure: null };

const wrong = (problem: Failure | TemplateProblem) =>
  'place' in problem ? { ...nothing, problem } : { ...nothing, failure: problem };
