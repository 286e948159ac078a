import { useId, useState } from 'preact/hooks';
import { isolated } from '@/lib/core/isolated';
import { cleanTags, tagKey } from '@/lib/core/tags';
import { say, sayCount } from '@/lib/core/words';
import type { TagCount } from '@/lib/store';
import { FormDialog } from './FormDialog';
import styles from './RenameTagDialog.module.css';
import { TagCombobox } from './TagCombobox';

interface RenameTagDialogProps {
  tag: TagCount;
  tags: readonly TagCount[];
  onRename: (to: string, isMerge: boolean) => void;
  onClose: () => void;
}

/** Another name for a tag. Where it is one that clips have, that is a merge, and it is said before it is done. */
export function RenameTagDialog({ tag: { tag, count }, tags, onRename, onClose }: RenameTagDialogProps) {
  const [name, setName] = useState(tag);
  const [own] = useState([tag]);
  const id = useId();

  // A comma parts tags wherever they are typed.
  const [wanted = ''] = cleanTags([name.replace(/[,،、，]/gu, ' ')]);
  const other = tagKey(wanted) === tagKey(tag) ? undefined : tags.find((one) => tagKey(one.tag) === tagKey(wanted));
  const to = other?.tag ?? wanted;
  return (
    <FormDialog
      title={say('rename_tag.title', isolated(tag))}
      answer={say(other ? 'rename_tag.merge' : 'rename_tag.rename')}
      onSubmit={() => to && to !== tag && onRename(to, other !== undefined)}
      onClose={onClose}
    >
      <label for={id}>{say('rename_tag.new_name')}</label>
      <TagCombobox
        id={id}
        look={styles.field}
        value={name}
        typed={name === tag ? '' : name}
        taken={own}
        side="below"
        onInput={setName}
        onChoose={setName}
      />
      <p class={styles.effect} role="status">
        {other
          ? sayCount('rename_tag.merging', count, isolated(tag), isolated(other.tag))
          : sayCount('rename_tag.having', count)}
      </p>
    </FormDialog>
  );
}
