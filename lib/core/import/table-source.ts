import type { LinkParts } from './import-row';
import type { RowFields } from './row-fields';

/** How the tables of another program are known and read. */
export interface TableSource<Kind extends string> {
  kind: Kind;
  /** Columns that it always has; no other source has all of them. In lower case. */
  needs: readonly string[];
  read(fields: RowFields): LinkParts;
}

/** For the compiler: keeps the kind's own name as its type. */
export const tableSource = <const Kind extends string>(source: TableSource<Kind>): TableSource<Kind> => source;
