import type { TabReport } from '@/lib/actions/clip-window';
import type { Saved } from '@/lib/core/saved';
import { numberInWords } from '@/lib/core/words';
import { counted } from '../locale';

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
  if (reports.length === 0) return 'There is no other tab in this window.';
  const count = (fits: (report: TabReport) => boolean) => reports.filter(fits).length;
  const already = count(({ state }) => state.name === 'clipped' && state.clipped.outcome === 'already-there');
  const failed = count(({ state }) => state.name === 'failed');
  const cancelled = count(({ state }) => state.name === 'cancelled');
  const rest = [
    already > 0 && `${numberInWords(already)} ${already === 1 ? 'was' : 'were'} clipped already`,
    failed > 0 && `${numberInWords(failed)} could not be clipped`,
    cancelled > 0 && `${numberInWords(cancelled)} ${cancelled === 1 ? 'was' : 'were'} left out, since you cancelled`,
  ].filter((part) => part !== false);
  const clipped = `Clipped ${numberInWords(savesOf(reports).length)} of ${counted(reports.length, 'tab', 'tabs')}`;
  return rest.length > 0 ? `${clipped}; ${rest.join(', ')}.` : `${clipped}.`;
}
