import type { TabReport, TabState } from '@/lib/actions/clip-window';
import { explain } from '@/lib/core/failure';
import { hashOf } from './hooks/route';
import { Icon } from './Icon';
import styles from './TabRow.module.css';

/** A tab of the window: which it is, what became of it, and the way to its clip. */
export function TabRow({ report: { tab, state } }: { report: TabReport }) {
  const clipped = state.name === 'clipped' ? state.clipped : null;
  const title = clipped?.title ?? tab.title ?? tab.url ?? 'A page whose name the browser does not tell';
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
          aria-label={`Open: ${clipped.title}`}
        >
          Open
        </a>
      )}
    </li>
  );
}

function inWords(state: TabState): string {
  switch (state.name) {
    case 'waiting':
      return 'Waiting';
    case 'clipping':
      return 'Clipping …';
    case 'cancelled':
      return 'Not clipped: you cancelled before its turn';
    case 'taken-back':
      return 'Taken back';
    case 'failed':
      return `${explain(state.failure.reason).sentence} ${explain(state.failure.reason).advice}`;
    case 'clipped': {
      const { outcome, extent } = state.clipped;
      if (outcome === 'already-there') return 'Already clipped';
      const done = outcome === 'revised' ? 'Clipped again, as a new revision' : 'Clipped';
      return extent === 'text' ? `${done}, but only the plain text of the page` : done;
    }
  }
}
