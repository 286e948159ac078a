import { useEffect, useId, useState } from 'preact/hooks';
import type { KnownTag } from '@/lib/core/complete-tag';
import { isolated } from '@/lib/core/isolated';
import type { TagChange } from '@/lib/core/retag';
import { say, sayCount } from '@/lib/core/words';
import { attempt, tagsOf } from '@/lib/store';
import { FormDialog } from './FormDialog';
import type { Target } from './hooks/useClipActions';
import { Skeleton } from './Skeleton';
import { TagChoices, type Wish } from './TagChoices';
import { TagsEditor } from './TagsEditor';

interface TagDialogProps {
  target: Target;
  onChange: (target: Target, change: TagChange) => void;
  onClose: () => void;
}

/** Tags for one clip or many: new ones are added to all, and those that some of them have can be taken off or given to all. */
export function TagDialog({ target, onChange, onClose }: TagDialogProps) {
  const { ids, title } = target;
  const had = useTagsOf(ids);
  const [added, setAdded] = useState<string[]>([]);
  const [wishes, setWishes] = useState<ReadonlyMap<string, Wish>>(new Map());
  const id = useId();

  const wished = (wish: Wish) => [...wishes].flatMap(([tag, own]) => (own === wish ? [tag] : []));
  const submit = () => {
    const change = { add: [...added, ...wished('all')], remove: wished('none') };
    if (change.add.length + change.remove.length > 0) onChange(target, change);
  };

  return (
    <FormDialog
      title={title === null ? sayCount('tag_dialog.clips', ids.length) : say('tag_dialog.clip', isolated(title))}
      answer={say('common.save')}
      onSubmit={submit}
      onClose={onClose}
    >
      <label for={id}>{say('tag_dialog.add')}</label>
      <TagsEditor id={id} tags={added} onChange={setAdded} />
      {had ? (
        <TagChoices
          had={had}
          clips={ids.length}
          wishes={wishes}
          onWish={(tag, wish) => setWishes(new Map(wishes).set(tag, wish))}
        />
      ) : (
        <Skeleton lines={2} />
      )}
    </FormDialog>
  );
}

/** The tags that some clips have when it is first asked; null until they are known, none where they cannot be. */
function useTagsOf(ids: readonly string[]): readonly KnownTag[] | null {
  const [asked] = useState(ids);
  const [had, setHad] = useState<readonly KnownTag[] | null>(null);
  useEffect(() => {
    attempt(() => tagsOf(asked)).then((answer) => setHad(answer.ok ? answer.value : []));
  }, [asked]);
  return had;
}
