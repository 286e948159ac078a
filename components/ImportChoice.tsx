import { useRef, useState } from 'preact/hooks';
import { say } from '@/lib/core/words';
import { Button } from './Button';
import own from './RestoreSection.module.css';
import styles from './StorageView.module.css';

interface ImportChoiceProps {
  busy: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** Where files, or a folder of them, are chosen or dropped. */
export function ImportChoice({ busy, onFiles }: ImportChoiceProps) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const onChange = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const chosen = [...(currentTarget.files ?? [])];
    // The same files may be chosen again.
    currentTarget.value = '';
    onFiles(chosen);
  };
  return (
    <section
      class={`${styles.section} ${over ? own.over : ''}`}
      aria-label={say('import_view.title')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <div class={styles.acts}>
        <Button look="main" icon="download" busy={busy} onClick={() => files.current?.click()}>
          {say('import_view.choose')}
        </Button>
        <Button busy={busy} onClick={() => folder.current?.click()}>
          {say('import_view.choose_folder')}
        </Button>
        <span class={styles.soft}>{say('import_view.drop')}</span>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        accept=".csv,.html,.htm,.json,.zip,.md,.markdown,text/csv,text/html,application/json,application/zip,text/markdown"
        hidden
        onChange={onChange}
      />
      <input
        ref={(input) => {
          folder.current = input;
          if (input) input.webkitdirectory = true;
        }}
        type="file"
        hidden
        data-folder
        onChange={onChange}
      />
    </section>
  );
}
