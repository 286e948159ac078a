import { isoTimePattern } from '../../iso-time';
import { isCalendarDay } from '../../published-time';

const written = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?: ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?))?)?$/i;

/** A publisher's time in the form in which clips keep it, see `iso-time`; null for anything else. */
export function isoTimeOf(text: string): string | null {
  const [, day = '', clock, zone] = written.exec(wikilinkOf(text)) ?? [];
  if (!isCalendarDay(day)) return null;
  if (clock === undefined) return day;
  const time = `${day}T${clock}${zone === undefined ? '' : offsetOf(zone)}`;
  return isoTimePattern.test(time) ? time : null;
}

function offsetOf(zone: string): string {
  if (!/^[+-]/.test(zone)) return 'Z';
  const digits = zone.replace(':', '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}

/** The words of `[[…]]`, or what stands for them after a bar; any other text as it is. */
export const wikilinkOf = (text: string): string => {
  const inner = /^\[\[([^[\]]*)\]\]$/.exec(text.trim())?.[1];
  return inner === undefined ? text.trim() : (inner.split('|').at(-1)?.trim() ?? '');
};
