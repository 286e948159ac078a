import type { RefObject } from 'preact';
import { HelpPopover } from './HelpPopover';
import { KeysHelp, listKeys } from './KeysHelp';
import styles from './SearchHelp.module.css';

/** What can be typed into the search box, and what it finds. */
const rows: readonly (readonly [typed: string, finds: string])[] = [
  ['ferry strike', 'clips with both words, or with longer ones that begin so'],
  ['"ferry strike"', 'clips with just these words, one after the other'],
  ['ferry or tram', 'clips with one of the two'],
  ['-strike', 'clips without the word'],
  ['site:mercury', 'the outlet or its address'],
  ['author:ruiz', 'one of the authors'],
  ['agency:anadolu', 'the wire agency'],
  ['tag:harbour', 'a tag; in quotation marks, exactly that one'],
  ['lang:tr', 'the language'],
  ['after:2026-03', 'published in March 2026 or later'],
  ['before:2026-03-14', 'published before that day'],
  ['is:unread', 'also favourite, archived, truncated, highlighted'],
];

/** A button that shows what the search understands, and the keys of the list. */
export function SearchHelp({ help }: { help: RefObject<HTMLDivElement | null> }) {
  return (
    <HelpPopover label="Search help" help={help}>
      <h2 class={styles.title}>What you can search for</h2>
      <dl class={styles.rows}>
        {rows.map(([typed, finds]) => (
          <div class={styles.row} key={typed}>
            <dt>
              <kbd class={styles.typed}>{typed}</kbd>
            </dt>
            <dd class={styles.finds}>{finds}</dd>
          </div>
        ))}
      </dl>
      <p class={styles.note}>
        Accents and capital letters make no difference. Put - before any of these to leave its clips out.
      </p>
      <KeysHelp keys={listKeys} />
    </HelpPopover>
  );
}
