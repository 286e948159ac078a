import type { Restored, RestoredClip } from '@/lib/actions/restore-backup';
import type { ArchiveFlaw } from '@/lib/core/archive/read-archive';
import { explain } from '@/lib/core/failure';
import { numberInWords } from '@/lib/core/words';
import { counted } from './locale';

export type Outcome = RestoredClip['outcome'];

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  added: 'Added',
  merged: 'Merged',
  'already-there': 'Already there',
  'not-restored': 'Not restored',
};

export const flawWords: Readonly<Record<ArchiveFlaw, string>> = {
  'ends-early': 'The file ends early: what came after its end is not in it.',
  miscounted: 'The file does not hold as many clips as it says: a part of it is missing or stands in it twice.',
  'picture-damaged': 'A picture in the file is damaged: a line with its address stands in its place.',
  'no-head': 'The beginning of the file is damaged; its clips were read all the same.',
};

/** What restoring came to, in one or two sentences. */
export function restoredWords({ clips, cancelled, problem }: Restored): string {
  const parts = (['added', 'merged', 'already-there', 'not-restored'] as const).flatMap((outcome) => {
    const count = countOf(clips, outcome);
    return count > 0 ? [`${numberInWords(count)} ${outcomeNames[outcome].toLowerCase()}`] : [];
  });
  const sum = parts.length > 0 ? `: ${parts.join(', ')}` : '';
  const stopped = cancelled || problem ? 'Stopped after' : 'Read';
  return `${stopped} ${counted(clips.length, 'clip', 'clips')}${sum}`;
}

export const countOf = (clips: readonly RestoredClip[], outcome: Outcome): number =>
  clips.filter((clip) => clip.outcome === outcome).length;

/** What became of one clip, as its row says it. */
export function clipWords(clip: RestoredClip): string {
  if (clip.outcome === 'not-restored') {
    const place = clip.line === null ? '' : ` (line ${numberInWords(clip.line)})`;
    return `${outcomeNames[clip.outcome]}${place}: ${clip.problem}`;
  }
  const name = clip.outcome === 'merged' ? 'Merged into the clip that was here' : outcomeNames[clip.outcome];
  return clip.changed ? `${name}, but it is not as it was when the backup was made` : name;
}

export const titleOf = ({ title }: RestoredClip): string => title ?? 'A clip whose title cannot be read';

/** The whole report as a text to keep. */
export function reportText(file: string, restored: Restored): string {
  const lines = restored.clips.map((clip) => `${clipWords(clip)}\t${titleOf(clip)}`);
  const ended = restored.problem ? [explain(restored.problem.reason).sentence] : [];
  return [
    file,
    restoredWords(restored),
    ...ended,
    ...restored.flaws.map((flaw) => flawWords[flaw]),
    '',
    ...lines,
    '',
  ].join('\n');
}
