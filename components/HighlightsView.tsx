import { useMemo, useState } from 'preact/hooks';
import { say, sayCount } from '@/lib/core/words';
import { allHighlights, type ListedHighlight } from '@/lib/store';
import { Button } from './Button';
import { EmptyState } from './EmptyState';
import { FailureMessage } from './FailureMessage';
import { HighlightQuote } from './HighlightQuote';
import styles from './HighlightsView.module.css';
import { hashOf } from './hooks/route';
import type { StatusTeller } from './hooks/useStatus';
import { useWatch } from './hooks/useWatch';
import { ListSkeleton } from './ListSkeleton';
import { type QuoteActions, QuoteCard } from './QuoteCard';
import { ViewBar } from './ViewBar';

/** Clips that are shown at first, and that each press of "More" adds. */
const atATime = 50;

interface HighlightsViewProps {
  actions: QuoteActions;
  teller: StatusTeller;
}

/** All highlights, by their clips: first the clip with the newest. */
export function HighlightsView({ actions, teller }: HighlightsViewProps) {
  const watched = useWatch(allHighlights);
  const [most, setMost] = useState(atATime);
  const [quoting, setQuoting] = useState<ListedHighlight | null>(null);
  const there = watched.state === 'there' ? watched.value : null;
  const clips = useMemo(() => [...Map.groupBy(there ?? [], ({ highlight }) => highlight.clipId)], [there]);

  if (watched.state === 'failed') return <FailureMessage failure={watched.failure} place="panel" />;
  return (
    <>
      <ViewBar title={say('view.highlights')} count={there && sayCount('highlight.count', there.length)} />
      {!there && <ListSkeleton rows={4} />}
      {there?.length === 0 && (
        <EmptyState sentence={say('highlight.empty.sentence')} advice={say('highlight.empty.advice')} />
      )}
      {clips.slice(0, most).map(([clipId, listed]) => (
        <ClipHighlights key={clipId} clipId={clipId} listed={listed} onQuote={setQuoting} />
      ))}
      {clips.length > most && (
        <p class={styles.more}>
          <Button onClick={() => setMost(most + atATime)}>{say('highlight.more')}</Button>
        </p>
      )}
      {quoting && (
        <QuoteCard
          clip={quoting.clip}
          selector={quoting.highlight}
          actions={actions}
          teller={teller}
          onClose={() => setQuoting(null)}
        />
      )}
    </>
  );
}

interface ClipHighlightsProps {
  clipId: string;
  listed: readonly ListedHighlight[];
  onQuote: (listed: ListedHighlight) => void;
}

/** The highlights of one clip, in the order in which they were made. */
function ClipHighlights({ clipId, listed, onQuote }: ClipHighlightsProps) {
  const [first] = listed;
  if (!first) return null;
  const { title, site, lang, dir } = first.clip;
  return (
    <section class={styles.clip}>
      <h2 class={styles.headline} dir="auto" lang={lang ?? undefined}>
        <a href={hashOf({ view: 'clip', clipId })}>{title}</a>
      </h2>
      <p class={styles.site}>
        <bdi>{site}</bdi>
      </p>
      <ul class={styles.list} aria-label={title}>
        {listed.toReversed().map((one) => (
          <li key={one.highlight.id} class={styles.item}>
            <HighlightQuote highlight={one.highlight} lang={lang} dir={dir} />
            <p>
              <Button look="quiet" icon="quote" onClick={() => onQuote(one)}>
                {say('quote.name')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
