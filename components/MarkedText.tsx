import { markMatches } from '@/lib/core/search/mark-matches';
import type { Query } from '@/lib/core/search/parse-query';
import styles from './MarkedText.module.css';

/** A text with what the search found in it marked. */
export function MarkedText({ text, query }: { text: string; query: Query }) {
  return (
    <>
      {markMatches(text, query).map(({ text: piece, marked }, index) =>
        marked ? (
          <mark class={styles.mark} key={index}>
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </>
  );
}
