import type { OpenedImport } from '@/lib/actions/open-import';
import type { ImportPreview } from '@/lib/actions/preview-import';
import { say, sayCount, underscored } from '@/lib/core/words';
import { Button } from './Button';
import { ImportRows } from './ImportRows';
import own from './ImportView.module.css';
import styles from './StorageView.module.css';

interface ImportPreviewSectionProps {
  opened: OpenedImport;
  preview: ImportPreview;
  onImport: () => void;
  onCancel: () => void;
}

/** Files that are named; of a folder of thousands nobody reads more. */
const mostParts = 20;

/** What is in the files that were chosen, before anything of it is written. */
export function ImportPreviewSection({ opened, preview, onImport, onCancel }: ImportPreviewSectionProps) {
  const { parts, passedOver } = opened;
  const { links, texts, rows } = preview;
  const total = links + texts;
  if (parts.length === 0) return null;
  const counts = (['links', 'texts', 'here', 'twice', 'faulty'] as const).filter((name) => preview[name] > 0);
  return (
    <section class={styles.section} aria-labelledby="import-preview">
      <h2 id="import-preview" class={styles.title}>
        {say('import_preview.title')}
      </h2>
      <ul class={own.list} aria-label={say('import_preview.parts')}>
        {parts.slice(0, mostParts).map(({ name, kind }) => (
          <li key={name}>
            <bdi>{say('import_preview.part', name, say(`import_kind.${underscored(kind)}`))}</bdi>
          </li>
        ))}
        {parts.length > mostParts && <li>{sayCount('import_preview.more_parts', parts.length - mostParts)}</li>}
      </ul>
      {passedOver.length > 0 && <p class={styles.soft}>{sayCount('import_preview.other', passedOver.length)}</p>}
      <ul class={own.list}>
        {counts.map((name) => (
          <li key={name}>{sayCount(`import_preview.${name}`, preview[name])}</li>
        ))}
      </ul>
      {rows.length > 0 && <ImportRows rows={rows} />}
      {total === 0 && <p>{say('import_preview.nothing')}</p>}
      <div class={styles.acts}>
        {total > 0 && (
          <Button look="main" onClick={onImport}>
            {sayCount('import_view.start', total)}
          </Button>
        )}
        <Button onClick={onCancel}>{say('common.cancel')}</Button>
      </div>
    </section>
  );
}
