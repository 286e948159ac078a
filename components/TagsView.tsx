import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onceEach } from '@/lib/core/once-each';
import { locale, say, sayCount } from '@/lib/core/words';
import { type Shelf, type TagCount, tagCounts } from '@/lib/store';
import { EmptyState } from './EmptyState';
import { FailureMessage } from './FailureMessage';
import { useLongWork } from './hooks/useLongWork';
import type { StatusTeller } from './hooks/useStatus';
import { type TagsViewActions, useTagActs } from './hooks/useTagActs';
import { useWatch } from './hooks/useWatch';
import { ListSkeleton } from './ListSkeleton';
import { RenameTagDialog } from './RenameTagDialog';
import { TagRow } from './TagRow';
import { ViewBar } from './ViewBar';
import { WorkProgress } from './WorkProgress';

interface TagsViewProps {
  actions: TagsViewActions;
  teller: StatusTeller;
  /** A search that a link of this view leads to. */
  onSearch: (shelf: Shelf, query: string) => void;
}

const inOrder = onceEach((language: string) => new Intl.Collator(language, { numeric: true }));

/** All tags, from A on, so that those which are nearly alike stand together: found by a press, renamed, merged, removed. */
export function TagsView({ actions, teller, onSearch }: TagsViewProps) {
  const counts = useWatch(tagCounts);
  const [renamed, setRenamed] = useState<TagCount | null>(null);
  const work = useLongWork();
  const there = counts.state === 'there' ? counts.value : null;
  const tags = useMemo(() => there?.toSorted((a, b) => inOrder(locale()).compare(a.tag, b.tag)) ?? [], [there]);
  const acts = useTagActs(actions, teller, work, useTagFocus(tags));

  if (counts.state === 'failed') return <FailureMessage failure={counts.failure} place="panel" />;
  return (
    <>
      <ViewBar title={say('view.tags')} count={there && sayCount('tags_view.count', tags.length)}>
        {work.work ? <WorkProgress work={work.work} onCancel={work.cancel} /> : null}
      </ViewBar>
      {!there && <ListSkeleton rows={4} />}
      {there && tags.length === 0 && (
        <EmptyState sentence={say('tags_view.empty.sentence')} advice={say('tags_view.empty.advice')} />
      )}
      <ul aria-label={say('view.tags')}>
        {tags.map((tag, place) => (
          <TagRow
            key={tag.tag}
            tag={tag}
            onSearch={onSearch}
            onRename={() => setRenamed(tag)}
            onRemove={() => acts.remove(tag, (tags[place + 1] ?? tags[place - 1])?.tag ?? null)}
          />
        ))}
      </ul>
      {renamed && (
        <RenameTagDialog
          tag={renamed}
          tags={tags}
          onRename={(to, isMerge) => acts.rename(renamed, to, isMerge)}
          onClose={() => setRenamed(null)}
        />
      )}
    </>
  );
}

/** Puts the keyboard on a tag: at once where the list has it, else as soon as it does. */
function useTagFocus(tags: readonly TagCount[]): (tag: string | null) => void {
  const awaited = useRef<string | null>(null);

  useEffect(() => {
    if (awaited.current && tags.some(({ tag }) => tag === awaited.current) && focusTag(awaited.current)) {
      awaited.current = null;
    }
  }, [tags]);

  return (tag) => {
    awaited.current = tag && focusTag(tag) ? null : tag;
  };
}

function focusTag(tag: string): boolean {
  const link = document.querySelector<HTMLElement>(`[data-tag="${CSS.escape(tag)}"] a`);
  link?.focus();
  return link !== null;
}
