import { useId } from 'preact/hooks';
import type { TemplatePlace, TemplateProblem } from '@/lib/core/template/template-problem';
import styles from './ExportSection.module.css';
import { templateProblemInWords } from './template-problem-words';

interface PatternFieldProps {
  name: string;
  place: TemplatePlace;
  value: string;
  /** What is done where the field is empty, as a pattern. */
  usual: string;
  /** A mistake in whichever of the texts. */
  problem: TemplateProblem | null;
  /** The id of what explains it. */
  explained: string;
  onInput: (value: string) => void;
}

/** A line of template, for a name. */
export function PatternField({ name, place, value, usual, problem, explained, onInput }: PatternFieldProps) {
  const id = useId();
  const mistake = problem?.place === place ? problem : null;
  return (
    <div class={styles.field}>
      <label class={styles.name} for={id}>
        {name}
      </label>
      <input
        id={id}
        class={styles.code}
        dir="ltr"
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        maxLength={1_000}
        value={value}
        placeholder={usual}
        aria-invalid={mistake !== null}
        aria-describedby={`${id}-mistake ${explained}`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <p id={`${id}-mistake`} class={styles.mistake} role="alert" aria-live="polite">
        {mistake && templateProblemInWords(mistake)}
      </p>
    </div>
  );
}
