import type { ClipRecord } from '../clip-record';
import type { ImportFile } from './import-file';
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
      /** Whether its body is a copy in which something may be lost: where the body itself is here, it stays. */
      isCopy?: boolean;
      /** Pictures of it that lie beside it, by their addresses. */
      pictures?: readonly { address: string; file: ImportFile }[] | undefined;
    };
