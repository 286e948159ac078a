import type { Restored, RestoredClip } from '@/lib/actions/restore-backup';
import type { ArchiveFlaw } from '@/lib/core/archive/read-archive';
import { explain } from '@/lib/core/failure';
import { say, sayCount, underscored } from '@/lib/core/words';
import { listInWords } from './locale';

export type Outcome = RestoredClip['outcome'];

/** What is wrong with the whole of a file, though clips were read from it. */
export const flawWords = (flaw: ArchiveFlaw): string => say(`restoring.flaw.${underscored(flaw)}`);

/** What restoring came to, in one or two sentences. */
export function restoredWords({ clips, cancelled, problem }: Restored): string {
  const parts = (['added', 'merged', 'already-there', 'not-restored'] as const).flatMap((outcome) => {
    const count = countOf(clips, outcome);
    return count > 0 ? [sayCount(`restoring.count.${underscored(outcome)}`, count)] : [];
  });
  const stopped = cancelled || problem ? 'stopped' : 'read';
  return parts.length > 0
    ? sayCount(`restoring.${stopped}_with`, clips.length, listInWords(parts))
    : sayCount(`restoring.${stopped}`, clips.length);
}

export const countOf = (clips: readonly RestoredClip[], outcome: Outcome): number =>
  clips.filter((clip) => clip.outcome === outcome).length;

/** What became of one clip, as its row says it. */
export function clipWords(clip: RestoredClip): string {
  if (clip.outcome === 'not-restored') {
    return clip.line === null
      ? say('restoring.clip.not_restored', clip.problem)
      : say('restoring.clip.not_restored_line', clip.line, clip.problem);
  }
  return say(`restoring.${clip.changed ? 'changed_clip' : 'clip'}.${underscored(clip.outcome)}`);
}

export const titleOf = ({ title }: RestoredClip): string => title ?? say('restoring.untitled');

/** The whole report as a text to keep. */
export function reportText(file: string, restored: Restored): string {
  const lines = restored.clips.map((clip) => `${clipWords(clip)}\t${titleOf(clip)}`);
  const ended = restored.problem ? [explain(restored.problem.reason).sentence] : [];
  return [file, restoredWords(restored), ...ended, ...restored.flaws.map(flawWords), '', ...lines, ''].join('\n');
}
