import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Selector } from '@/lib/core/anchoring/quote';
import type { Clip } from '@/lib/core/clip';
import type { Failure } from '@/lib/core/failure';
import type { QuoteCard as Card } from '@/lib/core/quotes/quote-card';
import { type QuoteForm, quoteForms } from '@/lib/core/quotes/quote-form';
import type { Result } from '@/lib/core/result';
import { say } from '@/lib/core/words';
import { Button } from './Button';
import dialogStyles from './ConfirmDialog.module.css';
import type { StatusTeller } from './hooks/useStatus';
import styles from './QuoteCard.module.css';
import { Skeleton } from './Skeleton';

/** What quoting asks of the rest of Newsclip. */
export interface QuoteActions {
  quote: (clip: Clip, selector: Selector) => Promise<Result<Card, Failure>>;
  copyQuote: (card: Card, form: QuoteForm) => Promise<Result<null, Failure>>;
}

interface QuoteCardProps {
  clip: Clip;
  /** The words that are quoted. */
  selector: Selector;
  actions: QuoteActions;
  teller: StatusTeller;
  onClose: () => void;
}

/** Words of an article as they can be handed on: whose they are, a link that opens the page at them, and three ways to copy it all. */
export function QuoteCard({ clip, selector, actions, teller, onClose }: QuoteCardProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const card = useCard(clip, selector, actions, teller, onClose);

  useLayoutEffect(() => dialog.current?.showModal(), []);

  const copy = async (form: QuoteForm) => {
    if (!card) return;
    const copied = await actions.copyQuote(card, form);
    dialog.current?.close();
    if (copied.ok) teller.done(say(`quote.copied.${form}`));
    else teller.failed(copied.problem);
  };

  return (
    <dialog ref={dialog} class={`${dialogStyles.dialog} ${styles.dialog}`} aria-labelledby={id} onClose={onClose}>
      <h2 id={id} class={dialogStyles.question}>
        {say('quote.name')}
      </h2>
      {card ? <Words card={card} /> : <Skeleton lines={4} />}
      <div class={styles.acts}>
        {quoteForms.map((form) => (
          <Button key={form} icon="copy" disabled={!card} onClick={() => void copy(form)}>
            {say(`quote.copy.${form}`)}
          </Button>
        ))}
        <Button look="quiet" onClick={() => dialog.current?.close()}>
          {say('quote.close')}
        </Button>
      </div>
    </dialog>
  );
}

function Words({ card: { paragraphs, attribution, link, lang, dir } }: { card: Card }) {
  const { by, title, outlet, day, comma } = attribution;
  return (
    <>
      <figure class={styles.card} lang={lang ?? undefined} dir={dir}>
        <blockquote class={styles.words}>
          {paragraphs.map((words, place) => (
            <p key={place}>{words}</p>
          ))}
        </blockquote>
        <figcaption class={styles.attribution}>
          {'— '}
          {by !== null && by + comma}
          {title}
          {comma}
          <cite>{outlet}</cite>
          {day !== null && comma + day}
        </figcaption>
      </figure>
      <p>
        <a href={link} target="_blank" rel="noopener noreferrer">
          {say('quote.link')}
        </a>
      </p>
      <p class={styles.soft}>{say('quote.explained')}</p>
    </>
  );
}

/** Null until it is there. Where it cannot be, that is told, and the card closes. */
function useCard(
  clip: Clip,
  selector: Selector,
  { quote }: QuoteActions,
  { failed }: StatusTeller,
  onClose: () => void,
): Card | null {
  const [card, setCard] = useState<Card | null>(null);
  const [asked] = useState({ clip, selector });
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    void quote(asked.clip, asked.selector).then((answer) => {
      if (answer.ok) return setCard(answer.value);
      failed(answer.problem);
      close.current();
    });
  }, [asked, quote, failed]);
  return card;
}
