import type { TabReport, TabState } from '@/lib/actions/clip-window';
import { explain } from '@/lib/core/failure';
import { say } from '@/lib/core/words';
import { hashOf } from './hooks/route';
import { Icon } from './Icon';
import styles from './TabRow.module.css';

/** A tab of the window: which it is, what became of it, and the way to its clip. */
export function TabRow({ report: { tab, state } }: { report: TabReport }) {
  const clipped = state.name === 'clipped' ? state.clipped : null;
  const title = clipped?.title ?? tab.title ?? tab.url ?? say('tab_row.nameless');
  return (
    <li class={styles.row}>
      <div class={styles.words}>
        <h2 class={styles.title} dir="auto">
          {title}
        </h2>
        {tab.url && (
          <p class={styles.address}>
            <bdi dir="ltr">{tab.url}</bdi>
          </p>
        )}
        <p class={state.name === 'failed' ? styles.failed : styles.state}>
          {(clipped || state.name === 'failed') && <Icon name={clipped ? 'done' : 'notice'} />}
          <span>{inWords(state)}</span>
        </p>
      </div>
      {clipped && (
        <a
          class={styles.open}
          href={hashOf({ view: 'clip', clipId: clipped.clipId })}
          aria-label={say('clip.open', clipped.title)}
        >
          {say('common.open')}
        </a>
      )}
    </li>
  );
}

function inWords(state: TabState): string {
  switch (state.name) {
    case 'waiting':
      return say('tab_row.waiting');
    case 'clipping':
      return say('tab_row.clipping');
    case 'cancelled':
      return say('tab_row.cancelled');
    case 'taken-back':
      return say('tab_row.taken_back');
    case 'failed': {
      const { sentence, advice } = explain(state.failure.reason);
      return say('tab_row.failed', sentence, advice);
    }
    case 'clipped': {
      const { outcome, extent } = state.clipped;
      if (outcome === 'already-there') return say('tab_row.already_there');
      return say(`tab_row.${outcome}.${extent === 'text' ? 'plain_text' : 'whole'}`);
    }
  }
}
