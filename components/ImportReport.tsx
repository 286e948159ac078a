import { useState } from 'preact/hooks';
import type { Imported, ImportedRow } from '@/lib/actions/import-clips';
import { say, sayCount, underscored } from '@/lib/core/words';
import { Button } from './Button';
import { hashOf } from './hooks/route';
import { Icon } from './Icon';
import { countOfRows, nameOfRow, type RowOutcome, rowOutcomes, rowWords } from './imported-words';
import own from './RestoreReport.module.css';
import styles from './StorageView.module.css';

/** Rows that are drawn; the saved report has all of them. */
const mostRows = 200;

/** What became of each row. What was not imported comes first, if there is any. */
export function ImportReport({ imported: { rows }, onSave }: { imported: Imported; onSave: () => void }) {
  const [chosen, choose] = useState<RowOutcome | 'all'>(countOfRows(rows, 'not-imported') > 0 ? 'not-imported' : 'all');
  const listed = chosen === 'all' ? rows : rows.filter(({ outcome }) => outcome === chosen);
  if (rows.length === 0) return null;
  return (
    <div class={own.report}>
      <div class={styles.acts}>
        <label class={styles.choice}>
          {say('import_report.show')}
          <select
            class={styles.select}
            value={chosen}
            onChange={({ currentTarget: { value } }) => choose(rowOutcomes.find((each) => each === value) ?? 'all')}
          >
            <option value="all">{say('import_report.filter.all', rows.length)}</option>
            {rowOutcomes.map((outcome) => (
              <option key={outcome} value={outcome}>
                {say(`import_report.filter.${underscored(outcome)}`, countOfRows(rows, outcome))}
              </option>
            ))}
          </select>
        </label>
        <Button icon="download" onClick={onSave}>
          {say('import_report.save')}
        </Button>
      </div>
      <ul aria-label={say('import_report.rows')}>
        {listed.slice(0, mostRows).map((row, place) => (
          <ReportRow key={place} row={row} />
        ))}
      </ul>
      {listed.length > mostRows && (
        <p class={styles.soft}>{sayCount('import_report.more', listed.length - mostRows)}</p>
      )}
    </div>
  );
}

function ReportRow({ row }: { row: ImportedRow }) {
  const failed = row.outcome === 'not-imported';
  const name = nameOfRow(row);
  return (
    <li class={own.row}>
      <div class={own.words}>
        <p class={own.clip} dir="auto">
          {name}
        </p>
        <p class={failed ? own.failed : own.state}>
          <Icon name={failed ? 'notice' : 'done'} />
          <span>{rowWords(row)}</span>
        </p>
        {failed && (
          <p class={styles.soft}>
            <bdi>{row.file}</bdi>
          </p>
        )}
      </div>
      {!failed && (
        <a href={hashOf({ view: 'clip', clipId: row.id })} aria-label={say('clip.open', name)}>
          {say('common.open')}
        </a>
      )}
    </li>
  );
}
