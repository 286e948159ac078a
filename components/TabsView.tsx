import { useRef } from 'preact/hooks';
import type { TabReport } from '@/lib/actions/clip-window';
import { numberInWords } from '@/lib/core/words';
import { Button } from './Button';
import { FailureMessage } from './FailureMessage';
import { doneOf, savesOf, summaryOf } from './hooks/tab-reports';
import type { ClipTabs, RunStage } from './hooks/useClipTabs';
import { Notice } from './Notice';
import { TabRow } from './TabRow';
import styles from './TabsView.module.css';

/** Clips every tab of the window: says beforehand what that takes, and afterwards what became of each. */
export function TabsView({ run }: { run: ClipTabs }) {
  const { stage, reports, hasAccess, status } = run;
  const running = stage === 'running';
  const heading = useRef<HTMLHeadingElement>(null);
  /** For what goes away once it is pressed: the keyboard must not go with it. */
  const andGo = (act: () => void) => () => {
    heading.current?.focus();
    act();
  };
  return (
    <section class={styles.view} aria-labelledby="clip-tabs">
      <h1 ref={heading} id="clip-tabs" class={styles.name} tabIndex={-1}>
        Clip all tabs
      </h1>
      <p>
        This clips the article of every tab in this window, one after another; since you have not called Newsclip in
        each of them, your browser asks you, the first time, whether it may read all sites.
      </p>
      <div class={styles.acts}>
        {/* Never disabled: it would lose the keyboard that has just pressed it. */}
        <Button look="main" icon="tabs" busy={running || stage === 'busy'} onClick={run.start}>
          Clip all tabs
        </Button>
        {running && (
          <>
            <progress class={styles.bar} aria-label="Clipping" max={reports.length} value={doneOf(reports)} />
            <Button onClick={andGo(run.cancel)}>Cancel</Button>
          </>
        )}
        <p role="status" class={styles.words}>
          {wordsFor(run)}
        </p>
        {(stage === 'ended' || stage === 'taken-back') && savesOf(reports).length > 0 && (
          <Button onClick={andGo(run.undo)}>Undo</Button>
        )}
      </div>
      {status?.kind === 'failed' && <FailureMessage failure={status.failure} place="line" />}
      {hasAccess && !running && (
        <Notice action={<Button onClick={andGo(run.giveBack)}>Give the access back</Button>}>
          <p>
            Newsclip may now read all sites, and does so for this button alone; you can give the access back at any
            time.
          </p>
        </Notice>
      )}
      <ol class={styles.rows} aria-label="Tabs of this window">
        {reports.map((report) => (
          <TabRow key={report.tab.id} report={report} />
        ))}
      </ol>
    </section>
  );
}

/** What the live region says. */
function wordsFor({ stage, reports, status }: ClipTabs): string {
  const words = wordsOfStage(stage, reports);
  return status?.kind === 'done' ? `${words} ${status.text}`.trim() : words;
}

function wordsOfStage(stage: RunStage, reports: readonly TabReport[]): string {
  switch (stage) {
    case 'ready':
    case 'busy':
      return '';
    case 'running':
      return `${numberInWords(doneOf(reports))} of ${numberInWords(reports.length)}`;
    case 'ended':
      return summaryOf(reports);
    case 'taken-back':
      return 'Taken back: the library is as it was before.';
  }
}
