import type { ClipRecord } from '../clip-record';
import type { ImportRow } from './imported-link';

/**
 * What a source yields, one after another: links and faulty rows, or whole records, whose HTML need not be sanitised and whose hashes need
 * not be true: whoever imports works both out anew (`fit-record`).
 */
export type ImportItem =
  | ImportRow
  | {
      kind: 'record';
      /** See `ImportRow`. */
      place: number;
      record: ClipRecord;
    };
