import { useRef } from 'preact/hooks';
import type { TabReport } from '@/lib/actions/clip-window';
import { say } from '@/lib/core/words';
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
        {say('clip_tabs.title')}
      </h1>
      <p>{say('clip_tabs.what')}</p>
      <div class={styles.acts}>
        {/* Never disabled: it would lose the keyboard that has just pressed it. */}
        <Button look="main" icon="tabs" busy={running || stage === 'busy'} onClick={run.start}>
          {say('clip_tabs.start')}
        </Button>
        {running && (
          <>
            <progress
              class={styles.bar}
              aria-label={say('clip_tabs.clipping')}
              max={reports.length}
              value={doneOf(reports)}
            />
            <Button onClick={andGo(run.cancel)}>{say('common.cancel')}</Button>
          </>
        )}
        <p role="status" class={styles.words}>
          {wordsFor(run)}
        </p>
        {(stage === 'ended' || stage === 'taken-back') && savesOf(reports).length > 0 && (
          <Button onClick={andGo(run.undo)}>{say('common.undo')}</Button>
        )}
      </div>
      {status?.kind === 'failed' && <FailureMessage failure={status.failure} place="line" />}
      {hasAccess && !running && (
        <Notice action={<Button onClick={andGo(run.giveBack)}>{say('clip_tabs.give_back')}</Button>}>
          <p>{say('clip_tabs.has_access')}</p>
        </Notice>
      )}
      <ol class={styles.rows} aria-label={say('clip_tabs.rows')}>
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
  if (status?.kind !== 'done') return words;
  return words ? say('clip_tabs.both', words, status.text) : status.text;
}

function wordsOfStage(stage: RunStage, reports: readonly TabReport[]): string {
  switch (stage) {
    case 'ready':
    case 'busy':
      return '';
    case 'running':
      return say('clip_tabs.done_of', doneOf(reports), reports.length);
    case 'ended':
      return summaryOf(reports);
    case 'taken-back':
      return say('clip_tabs.taken_back');
  }
}
