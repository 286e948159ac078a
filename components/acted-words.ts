import type { Acted } from '@/lib/actions/in-batches';
import { explain } from '@/lib/core/failure';
import { say } from '@/lib/core/words';

/** What is said of an act on many clips: `said` for as many as it changed, and why it went no further where it did not. */
export function actedWords(said: string, { cancelled, problem }: Pick<Acted, 'cancelled' | 'problem'>): string {
  if (problem) return say('acts.stopped_why', said, explain(problem.reason).sentence);
  return cancelled ? say('acts.stopped', said) : said;
}
