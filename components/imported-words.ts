import type { Imported, ImportedRow } from '@/lib/actions/import-clips';
import { explain } from '@/lib/core/failure';
import { say, sayCount, underscored } from '@/lib/core/words';
import { listInWords } from './locale';

export type RowOutcome = ImportedRow['outcome'];

export const rowOutcomes = ['not-imported', 'added', 'merged', 'already-there'] as const;

/** What importing came to, in one or two sentences. */
export function importedWords({ rows, cancelled, problem }: Imported): string {
  const parts = (['added', 'merged', 'already-there', 'not-imported'] as const).flatMap((outcome) => {
    const count = countOfRows(rows, outcome);
    return count > 0 ? [sayCount(`import_done.count.${underscored(outcome)}`, count)] : [];
  });
  const stopped = cancelled || problem ? 'stopped' : 'read';
  return parts.length > 0
    ? sayCount(`import_done.${stopped}_with`, rows.length, listInWords(parts))
    : sayCount(`import_done.${stopped}`, rows.length);
}

export const countOfRows = (rows: readonly ImportedRow[], outcome: RowOutcome): number =>
  rows.filter((row) => row.outcome === outcome).length;

/** What became of one row. */
export function rowWords(row: ImportedRow): string {
  switch (row.outcome) {
    case 'not-imported':
      return say('import_report.row.not_imported', row.place, say(`import_problem.${underscored(row.problem)}`));
    case 'added':
      return say('import_report.row.added');
    case 'merged':
      return say(row.inTrash ? 'import_report.row.merged_in_trash' : 'import_report.row.merged');
    case 'already-there':
      return say(row.inTrash ? 'import_report.row.in_trash' : 'import_report.row.already_there');
  }
}

export const nameOfRow = ({ title, address }: ImportedRow): string => title ?? address ?? say('import_report.untitled');

/** The whole report as a text to keep: a row a line, its values parted by tabs. */
export function importReportText(imported: Imported): string {
  const ended = imported.problem ? [explain(imported.problem.reason).sentence] : [];
  const lines = imported.rows.map((row) =>
    [row.file, rowWords(row), row.title ?? '', row.address ?? ''].map((value) => value.replace(/\s+/g, ' ')).join('\t'),
  );
  return [importedWords(imported), ...ended, '', ...lines, ''].join('\n');
}
