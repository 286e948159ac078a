import type { TabReport } from '@/lib/actions/clip-window';
import type { Saved } from '@/lib/core/saved';
import { say, sayCount } from '@/lib/core/words';
import { listInWords } from '../locale';

/** What a run has written, in the order it did: a clip whose text lay there already is not among it. */
export const savesOf = (reports: readonly TabReport[]): Saved[] =>
  reports.flatMap(({ state }) =>
    state.name === 'clipped' && state.clipped.outcome !== 'already-there' ? [state.clipped] : [],
  );

/** How many tabs have had their turn. */
export const doneOf = (reports: readonly TabReport[]): number =>
  reports.filter(({ state }) => state.name !== 'waiting' && state.name !== 'clipping').length;

/** "Clipped 9 of 12 tabs; 2 were clipped already, 1 could not be clipped." */
export function summaryOf(reports: readonly TabReport[]): string {
  if (reports.length === 0) return say('tabs_run.none');
  const count = (fits: (report: TabReport) => boolean) => reports.filter(fits).length;
  const already = count(({ state }) => state.name === 'clipped' && state.clipped.outcome === 'already-there');
  const failed = count(({ state }) => state.name === 'failed');
  const cancelled = count(({ state }) => state.name === 'cancelled');
  const rest = [
    already > 0 && sayCount('tabs_run.already', already),
    failed > 0 && sayCount('tabs_run.failed', failed),
    cancelled > 0 && sayCount('tabs_run.cancelled', cancelled),
  ].filter((part) => part !== false);
  const clipped = savesOf(reports).length;
  return rest.length > 0
    ? sayCount('tabs_run.clipped_rest', reports.length, clipped, listInWords(rest))
    : sayCount('tabs_run.clipped', reports.length, clipped);
}
