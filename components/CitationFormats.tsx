import { useId } from 'preact/hooks';
import { type CitationFormat, citationFormats } from '@/lib/core/citations/citation-formats';
import { say, underscored } from '@/lib/core/words';
import styles from './CitationFormats.module.css';

interface CitationFormatsProps {
  chosen: CitationFormat;
  onChoose: (format: CitationFormat) => void;
}

/** The forms of a citation, of which one is chosen. */
export function CitationFormats({ chosen, onChoose }: CitationFormatsProps) {
  const id = useId();
  return (
    <div class={styles.choice}>
      <label for={id}>{say('cite.format')}</label>
      <select
        id={id}
        class={styles.select}
        value={chosen}
        onChange={({ currentTarget: { value } }) => {
          const format = citationFormats.find((one) => one === value);
          if (format) onChoose(format);
        }}
      >
        {citationFormats.map((one) => (
          <option key={one} value={one}>
            {say(`cite.formats.${underscored(one)}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
