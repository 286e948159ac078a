import { onceEach } from './once-each';

const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** The instant of a published time in epoch milliseconds; null where only the day, or no offset, is known. */
export function instantOf(iso: string): number | null {
  const offset = parts.exec(iso)?.[7];
  return offset ? Date.parse(iso) : null;
}

/** The day as printed, `YYYY-MM-DD`, in the publisher's own offset. */
export const dayOf = (iso: string): string => iso.slice(0, 10);

/** Whether a calendar has the day, `YYYY-MM-DD`: 31 February it has not. */
export function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

// The wall clock is read as if it were UTC.
const dayFormat = onceEach(
  (locale: string | undefined) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
);
const timeFormat = onceEach(
  (locale: string | undefined) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
);

/**
 * A publisher's time as printed there, in words of `locale`: the publisher's wall clock with its offset, never converted to
 * the reader's. `2026-01-13T18:23:00+03:00` gives "13 Jan 2026, 18:23 GMT+3".
 */
export function asPrinted(iso: string, locale?: string): string {
  const match = parts.exec(iso);
  if (!match) return iso;
  const [, year, month, day, hour, minute, , offset] = match;
  // As if it were UTC, so that no conversion takes place.
  const wallClock = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0));
  const format = hour ? timeFormat(locale) : dayFormat(locale);
  return [format.format(wallClock), offset && offsetName(offset)].filter(Boolean).join(' ');
}

function offsetName(offset: string): string {
  if (offset === 'Z' || /^[+-]00:00$/.test(offset)) return 'GMT';
  return `GMT${offset.replace(/^([+-])0/, '$1').replace(/:00$/, '')}`;
}
