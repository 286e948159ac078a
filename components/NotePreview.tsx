import { useId } from 'preact/hooks';
import { say } from '@/lib/core/words';
import styles from './ExportSection.module.css';
import { FailureMessage } from './FailureMessage';
import type { NotePreviewed } from './hooks/useNotePreview';
import parts from './StorageView.module.css';

/** Characters that are shown; a file holds all. */
const most = 20_000;

/** What comes of the settings with one of the last clips: the name of the file and what stands in it. */
export function NotePreview({ preview }: { preview: NotePreviewed }) {
  const { clips, clipId, choose, note, problem, failure } = preview;
  const id = useId();
  return (
    <div class={styles.part}>
      <h3 id={id} class={styles.name}>
        {say('markdown_preview.name')}
      </h3>
      {clips.length > 0 ? (
        <label class={parts.choice}>
          {say('markdown_preview.clip')}
          <select
            class={`${parts.select} ${styles.clips}`}
            value={clipId ?? ''}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {clips.map((clip) => (
              <option key={clip.id} value={clip.id}>
                {clip.title}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p class={parts.soft}>{say('markdown_preview.none')}</p>
      )}
      {problem && <p class={parts.soft}>{say('markdown_preview.broken')}</p>}
      {failure && <FailureMessage failure={failure} place="line" />}
      {note && (
        <>
          <p class={styles.path}>
            <bdi>{[note.folder, `${note.name}.md`].filter(Boolean).join('/')}</bdi>
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
          <section class={styles.preview} aria-labelledby={id} tabIndex={0}>
            <pre dir="auto">{note.text.slice(0, most)}</pre>
          </section>
          {note.text.length > most && <p class={parts.soft}>{say('markdown_preview.cut')}</p>}
        </>
      )}
    </div>
  );
}
