import { useEffect, useId, useState } from 'preact/hooks';
import { exportFormats, withPictureFiles } from '@/lib/core/export/export-formats';
import type { ExportSettings } from '@/lib/core/export/export-settings';
import { say, sayCount } from '@/lib/core/words';
import { CitationFormats } from './CitationFormats';
import styles from './ExportDialog.module.css';
import { FormDialog } from './FormDialog';
import type { ExportActions, ExportChoice } from './hooks/useExport';
import unseen from './styles/unseen.module.css';

interface ExportDialogProps {
  /** How many are to be exported. */
  clips: number;
  actions: ExportActions;
  onExport: (choice: ExportChoice) => void;
  onClose: () => void;
}

/** Asks as what clips are to be exported. What was chosen last is chosen already, so that Enter does. */
export function ExportDialog({ clips, actions, onExport, onClose }: ExportDialogProps) {
  const { watchTakeOut, exports } = actions;
  const [settings, setSettings] = useState<ExportSettings | null>(null);
  const [change, setChange] = useState<Partial<ExportChoice>>({});
  const id = useId();
  useEffect(() => watchTakeOut(setSettings), [watchTakeOut]);
  if (!settings) return null;

  const formats = exportFormats.filter((each) => exports[each]);
  const wanted = change.format ?? settings.format;
  // Chosen in another browser, perhaps, that can write it.
  const format = exports[wanted] ? wanted : 'markdown';
  const { pictures = settings.pictures, citation = settings.citation } = change;
  return (
    <FormDialog
      title={sayCount('export.title', clips)}
      answer={say('export.answer')}
      onSubmit={() => onExport({ format, pictures, citation })}
      onClose={onClose}
    >
      <fieldset class={styles.group}>
        {/* The title says it to the eye. */}
        <legend class={unseen.unseen}>{say('export.as')}</legend>
        {formats.map((each) => (
          <label key={each} class={styles.format}>
            <input
              type="radio"
              class={styles.radio}
              name={id}
              // biome-ignore lint/a11y/noAutofocus: in a dialog the keyboard belongs to what is chosen, not to whatever stands first
              autoFocus={each === format}
              checked={each === format}
              aria-labelledby={`${id}-${each}-name`}
              aria-describedby={`${id}-${each}`}
              onChange={() => setChange({ ...change, format: each })}
            />
            <span id={`${id}-${each}-name`} class={styles.name}>
              {say(`export.formats.${each}.name`)}
            </span>
            <span id={`${id}-${each}`} class={styles.about}>
              {say(`export.formats.${each}.about`)}
            </span>
          </label>
        ))}
      </fieldset>
      {format === 'citations' && (
        <CitationFormats chosen={citation} onChoose={(chosen) => setChange({ ...change, citation: chosen })} />
      )}
      {withPictureFiles.includes(format) && (
        <label class={styles.pictures}>
          <input
            type="checkbox"
            checked={pictures}
            onChange={({ currentTarget }) => setChange({ ...change, pictures: currentTarget.checked })}
          />
          {say('export.pictures')}
        </label>
      )}
    </FormDialog>
  );
}
