import { onceEach } from '@/lib/core/once-each';
import { asPrinted, instantOf } from '@/lib/core/published-time';
import { timeAgo } from '@/lib/core/time-ago';
import { locale } from '@/lib/core/words';
import { Sentence } from './Sentence';

const times = onceEach(
  (language: string) => new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'medium' }),
);

const exactTime = (at: number): string => times(locale()).format(at);

/** A publisher's time as printed there. */
export function PublishedTime({ iso }: { iso: string }) {
  return <time dateTime={iso}>{asPrinted(iso, locale())}</time>;
}

/** How long ago a publisher's time was, in brackets, exact on hover; nothing where only the day or no offset is known. */
export function PublishedAgo({ iso, now }: { iso: string; now: number }) {
  const instant = instantOf(iso);
  return (
    instant !== null && (
      <>
        {' '}
        <Sentence word="times.in_brackets" parts={[<Ago then={instant} now={now} />]} />
      </>
    )
  );
}

/** The exact time by the reader's clock. Epoch milliseconds. */
export function ExactTime({ at }: { at: number }) {
  return <time dateTime={new Date(at).toISOString()}>{exactTime(at)}</time>;
}

/** How long ago, with the exact time of the reader's clock on hover. Epoch milliseconds. */
export function Ago({ then, now }: { then: number; now: number }) {
  return (
    <time dateTime={new Date(then).toISOString()} title={exactTime(then)}>
      {timeAgo(then, now, locale())}
    </time>
  );
}
