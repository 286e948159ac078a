/** Titles as they are compared: compatibility forms, case and punctuation folded. */
export const foldTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .replaceAll('&amp;', '&')
    .replace(/\u00ad|\u200b/g, '')
    .toLowerCase()
    .replace(/[’‘‚‛′`´]/g, "'")
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words that stand in bylines beside names, in the languages of the corpus. */
const bylineWords =
  /\b(?:by|von|por|par|di|da|door|av|af|text|words|reporter|correspondent|editor|staff writer|written by|and|und|et|y|e|och|og|for|the|updated|published)\b/g;

const nameTokens = (names: readonly string[]): Set<string> =>
  new Set(
    names.flatMap(
      (name) =>
        name
          .normalize('NFKD')
          .replace(/\p{M}/gu, '')
          .toLowerCase()
          .replace(bylineWords, ' ')
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    ),
  );

/** Whether the names agree: F1 of at least 0.8 over the tokens of all names. */
export function authorsAgree(truth: readonly string[], found: readonly string[]): boolean {
  const wanted = nameTokens(truth);
  const got = nameTokens(found);
  if (!got.size) return false;
  const both = [...wanted].filter((token) => got.has(token)).length;
  return (2 * both) / (wanted.size + got.size) >= 0.8;
}

interface ReadDate {
  day: string;
  /** Epoch milliseconds; wall clocks without an offset count as UTC. Null where only the day is there. */
  instant: number | null;
}

function readDate(text: string): ReadDate | null {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(
    text.trim(),
  );
  if (iso) {
    const [, day = '', hour, minute, second = '00', offset = 'Z'] = iso;
    const zone = offset.replace(/(\d\d):?(\d\d)$/, '$1:$2');
    return { day, instant: hour ? Date.parse(`${day}T${hour}:${minute}:${second}${zone}`) : null };
  }
  const compact = /^(\d{4})(\d{2})(\d{2})/.exec(text.trim());
  if (compact) return { day: compact.slice(1).join('-'), instant: null };
  const instant = Date.parse(text);
  if (!Number.isFinite(instant)) return null;
  const local = new Date(instant);
  const pad = (number: number): string => String(number).padStart(2, '0');
  return { day: `${local.getFullYear()}-${pad(local.getMonth() + 1)}-${pad(local.getDate())}`, instant };
}

const utcDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Whether the day is right, as printed or in UTC, and whether the time is right within a minute. */
export function dateAgrees(
  trueDay: string | null,
  trueTime: string | null,
  found: string | null,
): { day: boolean; full: boolean } {
  const got = found ? readDate(found) : null;
  if (!got) return { day: false, full: false };
  const wanted = trueTime ? readDate(trueTime) : null;
  const gotDay = got.instant === null ? got.day : utcDay(got.instant);
  const wantedInstant = wanted?.instant ?? null;
  const sameUtcDay = wantedInstant !== null && utcDay(wantedInstant) === gotDay;
  return {
    day: got.day === trueDay || gotDay === trueDay || sameUtcDay,
    full: wantedInstant !== null && got.instant !== null && Math.abs(got.instant - wantedInstant) < 60_000,
  };
}
