import styles from './SearchHelp.module.css';

const keys: readonly (readonly [key: string, does: string])[] = [
  ['j  k', 'next clip, clip before'],
  ['o', 'open it'],
  ['f', 'favourite, or no longer'],
  ['m', 'read, or unread again'],
  ['e', 'archive, or back to the library'],
  ['x', 'select it, in the library'],
  ['#', 'delete it'],
  ['/', 'search'],
  ['Enter', 'in the search: to the first clip found'],
  ['?', 'this help'],
];

/** The keys of a list of clips. */
export function KeysHelp() {
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
