import { useId, useState } from 'preact/hooks';
import { type GivenPreset, markdownPresets } from '@/lib/core/export/export-settings';
import type { TemplateProblem } from '@/lib/core/template/template-problem';
import { say } from '@/lib/core/words';
import { Button } from './Button';
import styles from './ExportSection.module.css';
import type { ExportSettingsChoice } from './hooks/useExportSettings';
import parts from './StorageView.module.css';
import { TemplateHelp } from './TemplateHelp';
import { templateProblemInWords } from './template-problem-words';

const given = markdownPresets.filter((preset): preset is GivenPreset => preset !== 'own');

interface TemplateEditorProps {
  choice: ExportSettingsChoice;
  /** A mistake in whichever of the reader's texts. */
  problem: TemplateProblem | null;
  templateOf: (preset: GivenPreset) => Promise<string>;
}

/** The reader's own template, kept letter by letter, also while it has mistakes. One that is replaced can be brought back. */
export function TemplateEditor({ choice, problem, templateOf }: TemplateEditorProps) {
  const { settings, change } = choice;
  const id = useId();
  const [preset, setPreset] = useState<GivenPreset>('obsidian');
  const [replaced, setReplaced] = useState<string | null>(null);
  const mistake = problem?.place === 'template' ? problem : null;

  const replace = async () => {
    setReplaced(settings.template);
    change({ template: await templateOf(preset) });
  };
  const bringBack = () => {
    if (replaced !== null) change({ template: replaced });
    setReplaced(null);
  };
  return (
    <div class={styles.part}>
      <label class={styles.name} for={id}>
        {say('markdown_template.name')}
      </label>
      <textarea
        id={id}
        class={`${styles.code} ${styles.template}`}
        dir="ltr"
        rows={16}
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        value={settings.template}
        aria-invalid={mistake !== null}
        aria-describedby={mistake ? `${id}-mistake` : undefined}
        onInput={({ currentTarget }) => change({ template: currentTarget.value })}
      />
      {mistake && (
        <p id={`${id}-mistake`} class={styles.mistake} role="alert" aria-live="polite">
          {templateProblemInWords(mistake)}
        </p>
      )}
      <div class={parts.acts}>
        <label class={parts.choice}>
          {say('markdown_template.begin_again')}
          <select
            class={parts.select}
            value={preset}
            onChange={({ currentTarget: { value } }) => setPreset(given.find((one) => one === value) ?? preset)}
          >
            {given.map((one) => (
              <option key={one} value={one}>
                {say(`markdown_export.preset.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={() => void replace()}>{say('markdown_template.replace')}</Button>
        {replaced !== null && <Button onClick={bringBack}>{say('markdown_template.bring_back')}</Button>}
      </div>
      <TemplateHelp />
    </div>
  );
}
