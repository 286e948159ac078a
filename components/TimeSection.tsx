import { useMemo, useState } from 'preact/hooks';
import { dayAt, lastDays, lastWeeks } from '@/lib/core/figures';
import { say } from '@/lib/core/words';
import { FigureSection } from './FigureSection';
import styles from './FiguresView.module.css';
import { barsOfStretches, type FigureLink } from './figure-bars';
import type { Figures } from './hooks/useFigures';
import { useNow } from './hooks/useNow';

const spans = ['days', 'weeks'] as const;

/** How many clips are of which day, or of which week. */
export function TimeSection({ figures: { days }, linkTo }: { figures: Figures; linkTo: FigureLink }) {
  const [span, setSpan] = useState<'days' | 'weeks'>('days');
  const today = dayAt(useNow());
  const bars = useMemo(
    () => barsOfStretches(span === 'days' ? lastDays(days, today) : lastWeeks(days, today)),
    [days, today, span],
  );
  return (
    <FigureSection
      title={say(`time_section.${span}.title`)}
      of={say(`time_section.${span}.of`)}
      look="columns"
      bars={bars}
      none={say('time_section.none')}
      linkTo={linkTo}
    >
      <div class={styles.bar}>
        <p class={styles.soft}>{say('time_section.what')}</p>
        <label class={styles.choice}>
          {say('time_section.time')}
          <select
            class={styles.select}
            value={span}
            onChange={({ currentTarget: { value } }) => {
              const chosen = spans.find((one) => one === value);
              if (chosen) setSpan(chosen);
            }}
          >
            {spans.map((one) => (
              <option key={one} value={one}>
                {say(`time_section.${one}.name`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </FigureSection>
  );
}
