/** One step of an act, by its place among the steps that change storage, the first being 1. */
export interface Stage {
  at: number;
  name: string;
}

/** The name of the stage after the last step. */
export const atTheEnd = 'the end';

/**
 * The stages of an act out of the steps that it took: all of them, but of a run of steps alike (a hundred rows put one after the
 * other) the first, the middle and the last; and the end. `from` leaves out those before it.
 */
export function stagesOf(steps: readonly string[], from = 1): Stage[] {
  const stages: Stage[] = [];
  for (let start = 0; start < steps.length; ) {
    const name = steps[start] ?? '';
    let end = start;
    while (steps[end + 1] === name) end += 1;
    for (const place of new Set([start, (start + end) >> 1, end])) stages.push({ at: place + 1, name });
    start = end + 1;
  }
  stages.push({ at: steps.length + 1, name: atTheEnd });
  return stages.filter(({ at }) => at >= from);
}
