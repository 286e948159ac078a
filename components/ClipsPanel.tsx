import { useMemo, useState } from 'preact/hooks';
import { parseQuery } from '@/lib/core/search/parse-query';
import { ClipButtons } from './ClipButtons';
import { ClipList } from './ClipList';
import { ClipRow } from './ClipRow';
import styles from './ClipsPanel.module.css';
import { FailureMessage } from './FailureMessage';
import { type ClipActions, useClipActions } from './hooks/useClipActions';
import { useClipPages } from './hooks/useClipPages';
import { useListKeys } from './hooks/useListKeys';
import { useNow } from './hooks/useNow';
import { useStatus } from './hooks/useStatus';
import { ListSkeleton } from './ListSkeleton';
import { NoClips } from './NoClips';
import { SearchBox } from './SearchBox';
import { Toast } from './Toast';

interface ClipsPanelProps {
  actions: ClipActions;
  /** Whether the panel is the one on screen. */
  onScreen: boolean;
}

/** "Clips": all that has been clipped, newest first, with its search. */
export function ClipsPanel({ actions, onScreen }: ClipsPanelProps) {
  const [query, setQuery] = useState('');
  const { pages, grow } = useClipPages('library', query);
  const asked = useMemo(() => parseQuery(query), [query]);
  const teller = useStatus();
  const now = useNow();
  const clips = pages.state === 'there' ? pages.value.clips : [];
  const { copy, trash, archive, favourite, read, focusRow } = useClipActions(clips, actions, teller);
  useListKeys({
    clips,
    focusRow,
    listening: onScreen,
    acts: {
      open: ({ id }) => actions.open(id),
      favourite: (clip) => void favourite(clip),
      read: (clip) => void read(clip),
      archive: (clip) => void archive([clip]),
      remove: (clip) => void trash([clip]),
    },
  });

  if (pages.state === 'failed') return <FailureMessage failure={pages.failure} place="panel" />;

  return (
    <div class={styles.panel}>
      <div class={styles.search}>
        <SearchBox value={query} onInput={setQuery} listening={onScreen} />
      </div>
      <div class={styles.scroller}>
        {pages.state === 'loading' ? (
          <ListSkeleton rows={5} />
        ) : clips.length === 0 ? (
          <NoClips shelf="library" query={query} />
        ) : (
          <ClipList
            label="Clips"
            clips={clips}
            more={pages.value.more}
            onGrow={grow}
            row={(clip) => (
              <ClipRow
                key={clip.id}
                clip={clip}
                now={now}
                query={asked}
                buttons={
                  <ClipButtons
                    clip={clip}
                    onOpen={() => actions.open(clip.id)}
                    onFavourite={() => void favourite(clip)}
                    onCopy={() => void copy(clip)}
                    onDelete={() => void trash([clip])}
                  />
                }
              />
            )}
          />
        )}
      </div>
      <Toast teller={teller} />
    </div>
  );
}
