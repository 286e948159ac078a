/** As many turns as it takes at most until other programs on the machine have left one alone. */
const mostTurns = 30;

/**
 * Whether work on a thing four times as large takes in proportion: four times as long, twice as much again for what does not go by size.
 * What grows with the square takes sixteen times as long and never passes. The best of some turns counts on each side, so that nothing
 * depends on the machine.
 */
export function growsInProportion<Thing>(
  small: () => Thing,
  large: () => Thing,
  work: (thing: Thing) => unknown,
): boolean {
  const best = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  const timed = (make: () => Thing): number => {
    const thing = make();
    // V8 joins the parts of a text when it is first looked into, which is no part of the work.
    if (typeof thing === 'string') thing.charCodeAt(0);
    const before = performance.now();
    work(thing);
    return performance.now() - before;
  };
  for (let turn = 0; turn < mostTurns; turn += 1) {
    best.small = Math.min(best.small, timed(small));
    best.large = Math.min(best.large, timed(large));
    if (best.large <= 8 * best.small) return true;
  }
  return false;
}
