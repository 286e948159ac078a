import { locale } from '../words';

const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * A time (ISO 8601) by a pattern of `%Y`, `%m` and their like, on the clock and in the offset that it was printed with: nothing is
 * converted. What is not printed is empty, the hour of a bare day say. Names of days and months are in the reader's language. Text that
 * is no time stays as it is.
 */
export function dateInPattern(iso: string, pattern: string): string {
  const match = parts.exec(iso);
  if (!match) return iso;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '', offset = ''] = match;
  const clock = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(clock);
  const zone = offset === 'Z' ? '+00:00' : offset;
  const signs: Record<string, () => string> = {
    Y: () => year,
    y: () => year.slice(2),
    m: () => month,
    d: () => day,
    e: () => String(Number(day)),
    H: () => hour,
    M: () => minute,
    S: () => second || (hour && '00'),
    z: () => zone.replace(':', ''),
    ':z': () => zone,
    F: () => `${year}-${month}-${day}`,
    T: () => (hour ? `${hour}:${minute}:${second || '00'}` : ''),
    B: () => named({ month: 'long' }),
    b: () => named({ month: 'short' }),
    A: () => named({ weekday: 'long' }),
    a: () => named({ weekday: 'short' }),
    '%': () => '%',
  };
  return pattern.replace(/%(:z|[a-zA-Z%])/g, (sign, letter: string) =>
    Object.hasOwn(signs, letter) ? (signs[letter]?.() ?? sign) : sign,
  );
}
