import { useMemo, useState } from 'preact/hooks';
import type { Clip } from '@/lib/core/clip';
import { parseQuery } from '@/lib/core/search/parse-query';
import { say } from '@/lib/core/words';
import type { Sort } from '@/lib/store';
import { ClipButtons } from './ClipButtons';
import { ClipList } from './ClipList';
import { ClipRow } from './ClipRow';
import styles from './ClipsPanel.module.css';
import { FailureMessage } from './FailureMessage';
import { type ClipActions, only, useClipActions } from './hooks/useClipActions';
import { useClipList } from './hooks/useClipList';
import { useListKeys } from './hooks/useListKeys';
import { useLongWork } from './hooks/useLongWork';
import { useNow } from './hooks/useNow';
import { useStatus } from './hooks/useStatus';
import { ListSkeleton } from './ListSkeleton';
import { Looking } from './Looking';
import { NoClips } from './NoClips';
import { SearchBox } from './SearchBox';
import { Toast } from './Toast';

interface ClipsPanelProps {
  actions: ClipActions;
  /** Whether the panel is the one on screen. */
  onScreen: boolean;
}

/** What answers a search best comes first; without one, what was clipped last. */
const bestFirst: Sort = { by: 'relevance', reversed: false };

const nothing: readonly Clip[] = [];

/** "Clips": all that has been clipped, newest first, with its search. */
export function ClipsPanel({ actions, onScreen }: ClipsPanelProps) {
  const [query, setQuery] = useState('');
  const { list, want } = useClipList({ shelf: 'library', query, sort: bestFirst });
  const asked = useMemo(() => parseQuery(query), [query]);
  const teller = useStatus();
  const now = useNow();
  const clips = list.state === 'there' ? list.value.clips : nothing;
  const { copy, trash, archive, favourite, read } = useClipActions(clips, actions, teller, useLongWork());
  useListKeys({
    clips,
    listening: onScreen,
    acts: {
      open: ({ id }) => actions.open(id),
      favourite: (clip) => void favourite(only(clip), !clip.favourite),
      read: (clip) => void read(only(clip), clip.readAt === null),
      archive: (clip) => void archive(only(clip), !clip.archived),
      remove: (clip) => void trash(only(clip)),
    },
  });

  if (list.state === 'failed') return <FailureMessage failure={list.failure} place="panel" />;

  return (
    <div class={styles.panel}>
      <div class={styles.search}>
        <SearchBox value={query} onInput={setQuery} listening={onScreen} />
      </div>
      <div class={styles.scroller}>
        {list.state === 'loading' ? (
          <ListSkeleton rows={5} />
        ) : list.value.total === 0 && list.value.searching ? (
          <Looking rows={5} />
        ) : list.value.total === 0 ? (
          <NoClips shelf="library" query={query} actions={actions.firstSteps} teller={teller} onOpen={actions.open} />
        ) : (
          <ClipList
            label={say('clip.list')}
            list={list.value}
            onWant={want}
            row={(clip) => (
              <ClipRow
                clip={clip}
                now={now}
                query={asked}
                buttons={
                  <ClipButtons
                    clip={clip}
                    onOpen={() => actions.open(clip.id)}
                    onFavourite={() => void favourite(only(clip), !clip.favourite)}
                    onCopy={() => void copy(clip)}
                    onDelete={() => void trash(only(clip))}
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
