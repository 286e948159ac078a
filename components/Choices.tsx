import { useId } from 'preact/hooks';
import styles from './Choices.module.css';

interface ChoicesProps<Value extends string> {
  legend: string;
  options: readonly { value: Value; name: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** A few things of which one is so, side by side; arrow keys choose. */
export function Choices<Value extends string>({ legend, options, chosen, onChoose }: ChoicesProps<Value>) {
  const group = useId();
  return (
    <fieldset class={styles.group}>
      <legend class={styles.legend}>{legend}</legend>
      <div class={styles.options}>
        {options.map(({ value, name }) => (
          <label key={value} class={styles.option}>
            <input
              type="radio"
              class={styles.radio}
              name={group}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
