import { useMemo, useState } from 'preact/hooks';
import { dayAt, lastDays, lastWeeks } from '@/lib/core/figures';
import { FigureSection } from './FigureSection';
import styles from './FiguresView.module.css';
import { barsOfStretches, type FigureLink } from './figure-bars';
import type { Figures } from './hooks/useFigures';
import { useNow } from './hooks/useNow';

const spans = [
  { span: 'days', name: 'Last 30 days' },
  { span: 'weeks', name: 'Last 52 weeks' },
] as const;

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
      title={span === 'days' ? 'Clips by day' : 'Clips by week'}
      of={span === 'days' ? 'Day' : 'Week'}
      look="columns"
      bars={bars}
      none="No clip is from this time."
      linkTo={linkTo}
    >
      <div class={styles.bar}>
        <p class={styles.soft}>By when they were published, or clipped where the page did not say.</p>
        <label class={styles.choice}>
          Time
          <select
            class={styles.select}
            value={span}
            onChange={({ currentTarget: { value } }) => {
              const chosen = spans.find((one) => one.span === value);
              if (chosen) setSpan(chosen.span);
            }}
          >
            {spans.map((one) => (
              <option key={one.span} value={one.span}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </FigureSection>
  );
}
