import { importsManyRows } from '../e2e/long-import';
import { useNewsclip } from '../e2e/session';

/** Fewer to try it out. */
const count = Number(process.env.NIGHTLY_ROWS ?? 50_000);

importsManyRows(useNewsclip(), count, 3 * 3_600_000);
