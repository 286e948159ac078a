import { useId, useState } from 'preact/hooks';
import { quoted } from '@/lib/core/quoted';
import { cleanTags, tagKey } from '@/lib/core/tags';
import type { TagCount } from '@/lib/store';
import { FormDialog } from './FormDialog';
import { counted } from './locale';
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
      title={`Rename ${quoted(tag)}`}
      answer={other ? 'Merge' : 'Rename'}
      onSubmit={() => to && to !== tag && onRename(to, other !== undefined)}
      onClose={onClose}
    >
      <label for={id}>New name</label>
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
          ? `Merge ${counted(count, 'clip', 'clips')} of ${quoted(tag)} into ${quoted(other.tag)}?`
          : `${counted(count, 'clip has', 'clips have')} this tag.`}
      </p>
    </FormDialog>
  );
}
