import { availableParallelism, loadavg } from 'node:os';

/**
 * Times as long as it takes where the machine has nothing else to do: where more programs want to run than there are processors, each gets
 * its share of the time.
 */
export const timesAsLong = (): number => Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
