import * as v from 'valibot';

/**
 * A time as the publisher printed it: `2026-01-13`, `2026-01-13T18:23`, `2026-01-13T18:23:00+03:00`. The offset is there
 * only where the page gave one; a time without offset is the outlet's wall clock.
 */
export const isoTimePattern =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

export const isoTime = v.pipe(v.string(), v.regex(isoTimePattern));
