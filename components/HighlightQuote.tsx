import type { Highlight } from '@/lib/core/highlight';
import { say } from '@/lib/core/words';
import styles from './HighlightQuote.module.css';
import unseen from './styles/unseen.module.css';

interface HighlightQuoteProps {
  highlight: Highlight;
  /** Of the article, BCP 47; null where not known. */
  lang: string | null;
  dir: 'ltr' | 'rtl';
}

/** The words of a highlight in its colour, with the reader's note. */
export function HighlightQuote({ highlight: { quote, colour, note }, lang, dir }: HighlightQuoteProps) {
  return (
    <>
      <blockquote class={`${styles.quote} ${styles[colour]}`} lang={lang ?? undefined} dir={dir}>
        <span class={unseen.unseen}>{say('highlight.before_quote', say(`highlight.colour.${colour}`))} </span>
        {quote.exact}
      </blockquote>
      {note && (
        <p class={styles.note} dir="auto">
          {note}
        </p>
      )}
    </>
  );
}
