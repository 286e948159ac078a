import { useId } from 'preact/hooks';
import { type GivenPreset, markdownPresets } from '@/lib/core/export/export-settings';
import type { Failure } from '@/lib/core/failure';
import { say } from '@/lib/core/words';
import styles from './ExportSection.module.css';
import { type ExportSettingsActions, type ExportSettingsChoice, useExportSettings } from './hooks/useExportSettings';
import { type PreviewActions, useNotePreview } from './hooks/useNotePreview';
import { NotePreview } from './NotePreview';
import { PatternField } from './PatternField';
import { SettingsSection } from './SettingsSection';
import parts from './StorageView.module.css';
import { TemplateEditor } from './TemplateEditor';

export interface ExportSectionActions extends ExportSettingsActions, PreviewActions {
  /** A preset as a template to begin one's own with. */
  templateOf: (preset: GivenPreset) => Promise<string>;
}

interface ExportSectionProps {
  actions: ExportSectionActions;
  failed: (failure: Failure) => void;
}

/** How clips are written as Markdown, what their files are called, and what comes of it. */
export function ExportSection({ actions, failed }: ExportSectionProps) {
  const choice = useExportSettings(actions, failed);
  return (
    <SettingsSection title={say('markdown_export.title')} explanation={say('markdown_export.explanation')}>
      {choice && <Choosing actions={actions} choice={choice} />}
    </SettingsSection>
  );
}

function Choosing({ actions, choice }: { actions: ExportSectionActions; choice: ExportSettingsChoice }) {
  const { settings, change } = choice;
  const preview = useNotePreview(actions, settings);
  const about = useId();
  const patterns = useId();

  const choose = async (value: string) => {
    const preset = markdownPresets.find((one) => one === value);
    if (!preset) return;
    const before = settings.preset;
    const begins = preset === 'own' && before !== 'own' && settings.template === '';
    change(begins ? { preset, template: await actions.templateOf(before) } : { preset });
  };
  return (
    <div class={styles.parts}>
      <div class={styles.part}>
        <label class={parts.choice}>
          {say('markdown_export.form')}
          <select
            class={parts.select}
            value={settings.preset}
            aria-describedby={about}
            onChange={({ currentTarget }) => void choose(currentTarget.value)}
          >
            {markdownPresets.map((preset) => (
              <option key={preset} value={preset}>
                {say(`markdown_export.preset.${preset}`)}
              </option>
            ))}
          </select>
        </label>
        <p id={about} class={parts.soft}>
          {say(`markdown_export.about.${settings.preset}`)}
        </p>
      </div>
      {settings.preset === 'own' && (
        <TemplateEditor choice={choice} problem={preview.problem} templateOf={actions.templateOf} />
      )}
      <div class={styles.part}>
        <div class={styles.patterns}>
          <PatternField
            name={say('markdown_export.names')}
            place="name"
            value={settings.namePattern}
            usual={usualNames[settings.preset]}
            problem={preview.problem}
            explained={patterns}
            onInput={(namePattern) => change({ namePattern })}
          />
          <PatternField
            name={say('markdown_export.folders')}
            place="folder"
            value={settings.folderPattern}
            usual={settings.preset === 'jekyll' ? '_posts' : ''}
            problem={preview.problem}
            explained={patterns}
            onInput={(folderPattern) => change({ folderPattern })}
          />
        </div>
        <p id={patterns} class={parts.soft}>
          {say('markdown_export.patterns_explained')}
        </p>
      </div>
      <NotePreview preview={preview} />
    </div>
  );
}

/** What each form does by itself, as a pattern. */
const usualNames = {
  obsidian: '{{ title }}',
  plain: '{{ title }}',
  hugo: '{{ slug }}',
  jekyll: '{{ published }}-{{ slug }}',
  logseq: '{{ title }}',
  own: '{{ title }}',
};
