import { useRef } from 'preact/hooks';
import { say } from '@/lib/core/words';
import { Button } from './Button';
import { FailureMessage } from './FailureMessage';
import type { Importing } from './hooks/useImport';
import { ImportChoice } from './ImportChoice';
import { ImportPreviewSection } from './ImportPreviewSection';
import { ImportReport } from './ImportReport';
import { ImportSources } from './ImportSources';
import { Notice } from './Notice';
import styles from './StorageView.module.css';
import { WorkProgress } from './WorkProgress';

interface ImportViewProps {
  importing: Importing;
  /** Restores a backup that was among the files, and shows how it goes. */
  onBackup: (file: File) => void;
}

/** Brings in what other programs kept: files are chosen, looked at, brought in, reported on. */
export function ImportView({ importing, onBackup }: ImportViewProps) {
  const { work, status, lookedAt, report } = importing;
  const heading = useRef<HTMLHeadingElement>(null);
  /** For what goes away once it is pressed: the keyboard must not go with it. */
  const andGo = (act: () => void) => () => {
    heading.current?.focus();
    act();
  };
  const backup = lookedAt?.opened.backup;
  return (
    <div class={styles.view}>
      <div class={styles.head}>
        <h1 ref={heading} class={styles.name} tabIndex={-1}>
          {say('import_view.title')}
        </h1>
        <p>{say('import_view.what')}</p>
        {work && <WorkProgress work={work} onCancel={andGo(importing.cancel)} />}
        {/* Always there, so that a screen reader hears what is put into it. */}
        <p role="status" class={styles.done}>
          {status?.kind === 'done' ? status.text : ''}
        </p>
        {status?.kind === 'failed' && <FailureMessage failure={status.failure} place="line" />}
      </div>
      <ImportChoice busy={work !== null} onFiles={importing.look} />
      {backup && (
        <Notice action={<Button onClick={andGo(() => onBackup(backup))}>{say('import_view.restore')}</Button>}>
          <p>{say('import_view.backup', backup.name)}</p>
        </Notice>
      )}
      {lookedAt && !work && (
        <ImportPreviewSection {...lookedAt} onImport={andGo(importing.bringIn)} onCancel={andGo(importing.leave)} />
      )}
      {report && <ImportReport imported={report} onSave={importing.saveReport} />}
      <ImportSources />
    </div>
  );
}
