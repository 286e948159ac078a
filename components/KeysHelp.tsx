import { say, type Word } from '@/lib/core/words';
import styles from './SearchHelp.module.css';

type Keys = readonly (readonly [key: string, does: Word])[];

export const listKeys: Keys = [
  ['j  k', 'keys.turn'],
  ['o', 'keys.open_it'],
  ['f', 'keys.favourite'],
  ['m', 'keys.read'],
  ['e', 'keys.archive'],
  ['t', 'keys.its_tags'],
  ['x', 'keys.select_it'],
  ['#', 'keys.delete_it'],
  ['/', 'keys.search'],
  ['Enter', 'keys.first_found'],
  ['?', 'keys.help'],
];

export const readerKeys: Keys = [
  ['j  k', 'keys.turn'],
  ['f', 'keys.favourite'],
  ['m', 'keys.unread'],
  ['e', 'keys.archive'],
  ['t', 'keys.tags'],
  ['n  p', 'keys.mark'],
  ['N', 'keys.mark_more'],
  ['h', 'keys.highlight'],
  ['+  -', 'keys.larger_smaller'],
  ['0', 'keys.usual_size'],
  ['s', 'take_out.key'],
  ['a', 'keys.looks'],
  ['l', 'keys.listen'],
  ['[  ]', 'keys.sentence'],
  ['#', 'keys.delete'],
  ['Escape', 'keys.back'],
  ['?', 'keys.help'],
];

/** Of keys that are called by a word. */
const names: Readonly<Record<string, Word>> = { Enter: 'keys.name.enter', Escape: 'keys.name.escape' };

function nameOf(key: string): string {
  const word = names[key];
  return word ? say(word) : key;
}

/** What keys do in a view. */
export function KeysHelp({ keys }: { keys: Keys }) {
  return (
    <>
      <h2 class={styles.title}>{say('keys.title')}</h2>
      <dl class={styles.rows}>
        {keys.map(([key, does]) => (
          <div class={styles.row} key={key}>
            <dt>
              <kbd class={styles.typed}>{nameOf(key)}</kbd>
            </dt>
            <dd class={styles.finds}>{say(does)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
