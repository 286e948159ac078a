import { type Rate, rates } from '@/lib/core/speech-settings';
import { say } from '@/lib/core/words';

interface SpeedChoiceProps {
  name: string;
  rate: Rate;
  onChange: (rate: Rate) => void;
  /** Classes of the view that it stands in. */
  look: { label?: string | undefined; name?: string | undefined; select?: string | undefined };
}

/** How fast is read aloud. */
export function SpeedChoice({ name, rate, onChange, look }: SpeedChoiceProps) {
  return (
    <label class={look.label}>
      <span class={look.name}>{name}</span>
      <select
        class={look.select}
        value={rate}
        onChange={({ currentTarget: { value } }) => {
          const chosen = rates.find((one) => String(one) === value);
          if (chosen) onChange(chosen);
        }}
      >
        {rates.map((one) => (
          <option key={one} value={one}>
            {say('listening.times', one)}
          </option>
        ))}
      </select>
    </label>
  );
}
