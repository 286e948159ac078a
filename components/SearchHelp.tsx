import type { RefObject } from 'preact';
import { say } from '@/lib/core/words';
import { HelpPopover } from './HelpPopover';
import { KeysHelp, listKeys } from './KeysHelp';
import styles from './SearchHelp.module.css';

/** What can be typed into the search box, and what it finds. Signs and names are the same in every language. */
const rows = [
  ['words', () => say('search_help.example.phrase')],
  ['phrase', () => `"${say('search_help.example.phrase')}"`],
  ['either', () => [say('search_help.example.first'), 'or', say('search_help.example.second')].join(' ')],
  ['without', () => `-${say('search_help.example.without')}`],
  ['site', () => 'site:mercury'],
  ['author', () => 'author:ruiz'],
  ['agency', () => 'agency:anadolu'],
  ['tag', () => `tag:${say('search_help.example.tag')}`],
  ['lang', () => 'lang:tr'],
  ['after', () => 'after:2026-03'],
  ['before', () => 'before:2026-03-14'],
  ['state', () => 'is:unread'],
] as const;

/** What may stand after `is:` beside `unread`; the message of that row alone has a place for it. */
const states = 'favourite, archived, truncated, highlighted, link';

/** A button that shows what the search understands, and the keys of the list. */
export function SearchHelp({ help }: { help: RefObject<HTMLDivElement | null> }) {
  return (
    <HelpPopover label={say('search_help.name')} help={help}>
      <h2 class={styles.title}>{say('search_help.title')}</h2>
      <dl class={styles.rows}>
        {rows.map(([name, typed]) => (
          <div class={styles.row} key={name}>
            <dt>
              <kbd class={styles.typed}>{typed()}</kbd>
            </dt>
            <dd class={styles.finds}>{say(`search_help.finds.${name}`, states)}</dd>
          </div>
        ))}
      </dl>
      <p class={styles.note}>{say('search_help.note')}</p>
      <KeysHelp keys={listKeys} />
    </HelpPopover>
  );
}
