import styles from './SearchHelp.module.css';

type Keys = readonly (readonly [key: string, does: string])[];

export const listKeys: Keys = [
  ['j  k', 'next clip, clip before'],
  ['o', 'open it'],
  ['f', 'favourite, or no longer'],
  ['m', 'read, or unread again'],
  ['e', 'archive, or back to the library'],
  ['t', 'its tags, in the library'],
  ['x', 'select it, in the library'],
  ['#', 'delete it'],
  ['/', 'search'],
  ['Enter', 'in the search: to the first clip found'],
  ['?', 'this help'],
];

export const readerKeys: Keys = [
  ['j  k', 'next clip, clip before'],
  ['f', 'favourite, or no longer'],
  ['m', 'unread again, or read'],
  ['e', 'archive, or back to the library'],
  ['t', 'tags'],
  ['h', 'highlight the marked words'],
  ['+  -', 'larger text, smaller text'],
  ['0', 'text of the usual size'],
  ['a', 'colours, type, lines and spacing'],
  ['l', 'listen, pause, go on'],
  ['[  ]', 'while listening: sentence before, next sentence'],
  ['#', 'delete'],
  ['Escape', 'back to the list'],
  ['?', 'this help'],
];

/** What keys do in a view. */
export function KeysHelp({ keys }: { keys: Keys }) {
  return (
    <>
      <h2 class={styles.title}>Keys</h2>
      <dl class={styles.rows}>
        {keys.map(([key, does]) => (
          <div class={styles.row} key={key}>
            <dt>
              <kbd class={styles.typed}>{key}</kbd>
            </dt>
            <dd class={styles.finds}>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
