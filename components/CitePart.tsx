import { useEffect, useId, useState } from 'preact/hooks';
import { type CitationFormat, citationFormats } from '@/lib/core/citations/citation-formats';
import type { Clip } from '@/lib/core/clip';
import { dayLanguages } from '@/lib/core/export/export-settings';
import { say, underscored } from '@/lib/core/words';
import { Button } from './Button';
import { Choices } from './Choices';
import type { TakingOut } from './hooks/useTakeOut';
import styles from './TakeOutPopover.module.css';

interface CitePartProps {
  clip: Clip;
  acts: TakingOut;
  thenClose: (act: () => void) => () => void;
}

/** Those that people read as they are; the others are for programs, and have their dates in figures. */
const printed: readonly CitationFormat[] = ['apa', 'mla', 'chicago'];

/** The article's citation, in one of the forms, as it will be copied or saved. */
export function CitePart({ clip, acts, thenClose }: CitePartProps) {
  const id = useId();
  const { settings, citation: write } = acts;
  const format = settings?.citation;
  const days = settings?.daysIn;
  const [citation, setCitation] = useState('');

  useEffect(() => {
    let isWanted = format !== undefined && days !== undefined;
    if (format !== undefined && days !== undefined)
      void write(clip, { format, daysIn: days }).then((text) => isWanted && setCitation(text));
    return () => {
      isWanted = false;
    };
  }, [clip, format, days, write]);

  if (format === undefined || days === undefined) return null;
  const citing = { format, daysIn: days };
  const isPrinted = printed.includes(format);
  const isForeign = clip.lang !== null && !/^en\b/i.test(clip.lang);
  return (
    <section class={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class={styles.title}>
        {say('cite.title')}
      </h2>
      <div class={styles.choice}>
        <label for={id}>{say('cite.format')}</label>
        <select
          id={id}
          class={styles.select}
          value={format}
          onChange={({ currentTarget: { value } }) => {
            const chosen = citationFormats.find((one) => one === value);
            if (chosen) acts.change({ citation: chosen });
          }}
        >
          {citationFormats.map((one) => (
            <option key={one} value={one}>
              {say(`cite.formats.${underscored(one)}`)}
            </option>
          ))}
        </select>
      </div>
      {isPrinted && isForeign && (
        <Choices
          legend={say('cite.days')}
          options={dayLanguages.map((value) => ({ value, name: say(`cite.days_in.${value}`) }))}
          chosen={days}
          onChoose={(chosen) => acts.change({ daysIn: chosen })}
        />
      )}
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it may be longer than its place, and is scrolled by keys then
        tabIndex={0}
        aria-label={say('cite.preview')}
        class={`${styles.preview} ${isPrinted ? '' : styles.coded}`}
        dir={isPrinted ? 'auto' : 'ltr'}
      >
        {citation.trimEnd()}
      </section>
      <div class={styles.choice}>
        <Button icon="copy" onClick={thenClose(() => acts.copyCitation(citing))}>
          {say('cite.copy')}
        </Button>
        <Button icon="download" onClick={thenClose(() => acts.saveCitation(citing))}>
          {say('cite.save')}
        </Button>
      </div>
    </section>
  );
}
