import { withAsciiDigits } from './digits';
import { fold } from './fold';
import type { DateHabits } from './month-names';
import { offset, offsetOfZone, padded } from './time-zone-names';

/** A time found in a text. */
export interface FoundTime {
  /** As in `iso-time`: with the offset where one was printed. */
  iso: string;
  /** Whether the words before it say that it tells of a change. */
  modified: boolean;
}

/** Beginnings of the words that go before the time of a change, folded. */
const change =
  /updat|modif|revis|guncel|degis|a[ck]?tuali|geander|stand|mis a jour|maj|aggiorn|bijgewerkt|laatst|تحديث|تعديل|更新|修正|수정|업데이트|최종|обновл|измен|endret|op?pdat|uppdat|paivit|оновл/;

/** What nearly all machine values look like, some with a colon before the fraction of a second: they need none of the patterns for printed dates to be compiled. */
const machine = /^(\d{4}-\d\d-\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:[.:]\d+)?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * The time that a machine value or a printed line tells of; null where there is none that can be true. `likely`: see
 * `findTimes`.
 */
export function readTime(text: string, habits: DateHabits, likely?: readonly string[]): string | null {
  const [, day, clock, seconds = ':00', zone = ''] = machine.exec(text) ?? [];
  if (day) {
    const known = isoDay(day.slice(0, 4), Number(day.slice(5, 7)), Number(day.slice(8)));
    return known && clock ? `${day}T${clock}${seconds}${zone.replace(/(?<=\d\d)(?=\d\d$)/, ':')}` : known;
  }
  const times = findTimes(text, habits, likely);
  return (times.find(({ modified }) => !modified) ?? times[0])?.iso ?? null;
}

/**
 * Every time in a short text (a meta value, a date line), in order. `likely` are ISO times that the page gives otherwise: a
 * printed day and year that agree with one need no looking up of the month's name, which costs milliseconds.
 */
export function findTimes(text: string, habits: DateHabits, likely: readonly string[] = []): FoundTime[] {
  const folded = fold(withAsciiDigits(text.slice(0, 300)))
    .replace(/[\u200e\u200f\u061c]/g, '')
    .trim()
    .replace(/^(\d{10})(\d{3})?$/, (_, seconds) => fold(new Date(seconds * 1000).toISOString()))
    .replace(/^(\d{4})(\d\d)(\d\d)(?:t?(\d\d)(\d\d)(\d\d))?/, '$1-$2-$3 $4:$5:$6')
    // A month may have a second name after it, that of another Arab country; "05/may/2026".
    .replace(/(?<=[\u0621-\u064a]) ?[/(] ?[\u0621-\u064a]+\)?(?= \d{4})|(?<=\d)\/(?=[a-z])|(?<=[a-z])\/(?=\d)/g, ' ')
    // "Tue Jan 13 18:23:00 EST 2026".
    .replace(/([a-z]+ \d\d?) (\d\d:\d\d:\d\d(?: [a-z]+)?) (\d{4})$/, '$1, $3 $2');
  const days = findDays(folded, habits, likely);
  return days.map(({ day, start, end }, index) => {
    const before = folded.slice(days[index - 1]?.end ?? 0, start);
    const clock =
      readClock(folded.slice(end, days[index + 1]?.start), 28, day) ??
      (index ? null : readClock(before.slice(-34), 34, day));
    return { iso: clock ?? day, modified: before.length > 2 && change.test(before) };
  });
}

interface FoundDay {
  day: string;
  start: number;
  end: number;
}

/** Forms of a date, each with the order of its groups: y, m, d, or n for the order that the language decides; w: with a word. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/(?<!\d)(\d{4})\s?[-/.년年]\s?(\d\d?)\s?[-/.월月]\s?(\d\d?)(?!\d)[일日]?/g, 'ymd'],
  // Only looked at, not taken up: "5 min read, 13 Jan 2026" holds a day after what looks like one.
  [/(?<![\d:])(?=(\d\d?)([^\d!-+/:-@]{4,26}?)((?:19|20|25)\d\d|'?\d\d(?![\d:.h]))(?!\d))/g, 'dmyw'],
  [/(?<![^\s!-@])([^\s!-@]{3,})\.?\s*(\d\d?)(?:st|nd|rd|th)?(?!\d)[\s,]+(\d{4})(?!\d)/g, 'mdyw'],
  [/(?<!\d)(\d{4})[.\s]+(?:m\. )?([^\s!-@]{3,})\.? (\d\d?)(?!\d)/g, 'ymdw'],
  [/(?<![\d.:])(\d\d?)\s?[-/.]\s?(\d\d?)\s?[-/.]\s?(\d{4}|\d\d)(?![\d:]|\.\d)/g, 'n'],
];

function findDays(text: string, habits: DateHabits, likely: readonly string[]): FoundDay[] {
  const found: FoundDay[] = [];
  // A date in numbers needs none of the patterns for words to be compiled, nor one in words those for numbers.
  const hasWords = /[a-z]{3}|[\xc0-\uffff]/.test(text);
  const hasNumbers = /\d\s?[-/.년年]\s?\d/.test(text);
  for (const [pattern, order] of forms) {
    if (!(order.endsWith('w') ? hasWords : hasNumbers)) continue;
    for (const match of text.matchAll(pattern)) {
      const [whole, first = '', second = '', third = ''] = match;
      const end = match.index + (whole || first + second + third).length;
      // With full stops the month goes first nowhere.
      const dayFirst = habits.dayFirst || whole.includes('.');
      const numeric = Number(first) > 12 || (dayFirst && Number(second) <= 12) ? 'dmy' : 'mdy';
      const group = (letter: string): string =>
        [first, second, third][(order === 'n' ? numeric : order).indexOf(letter)] ?? '';
      const agrees = (iso: string): boolean =>
        iso.startsWith(group('y')) && iso.slice(8, 10) === group('d').padStart(2, '0');
      const month = Number(group('m')) || habits.monthNamed(group('m'), Number(likely.find(agrees)?.slice(5, 7)));
      const day = isoDay(group('y'), month, Number(group('d')));
      if (day && !found.some((other) => match.index < other.end && end > other.start))
        found.push({ day, start: match.index, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Null for a day that is none, lies before the web or after tomorrow. Buddhist years are counted back. */
function isoDay(printed: string, month: number, day: number): string | null {
  const number = Number(printed.replace("'", ''));
  const year = number < 100 ? number + 2000 : number > 2500 ? number - 543 : number;
  const time = Date.UTC(year, month - 1, day);
  if (!(year > 1989 && time < Date.now() + 2 * 86_400_000)) return null;
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

const clocks =
  /(午前|午後|上午|下午|오전|오후)?\s*(?<![\d.,:/-])(\d\d?)(?:\s?[:.h時时点點시]\s?(\d\d)(?!\d|[./-]\d))?[분分]?(?::(\d\d)(?!\d))?(?:[.,]\d+)?\s?([ap]\.?\s?m\b\.?|[مص](?![\xc0-\uffff])|o[os]\b|uhr|h\b|[時时点點시])?(?:[\s,([]*(?:(?:gmt|utc)?\s?([+−-])(\d\d?):?(\d\d)?(?![\d./-])|([^\s!-@]{1,4})(?![^\s!-@])))?/g;

/** The first time of day in a text, at most `reach` characters on, put to its day; null where there is none. */
function readClock(text: string, reach: number, day: string): string | null {
  if (!/\d/.test(text)) return null;
  for (const match of text.matchAll(clocks)) {
    const [, half = '', hour = '', minute, second = '00', half2 = '', sign, hours, minutes = 0, zone] = match;
    if (!(minute || half || half2) || Number(hour) > 24 || Number(minute ?? 0) > 59) continue;
    if (match.index > reach) return null;
    const wallClock = `${day}T${padded(hourOfDay(Number(hour), half || half2))}:${minute ?? '00'}:${second}`;
    if (sign && Number(hours) < 15) return wallClock + signed(sign, Number(hours) * 60 + Number(minutes));
    return wallClock + (zone ? offsetOfZone(zone, wallClock) : '');
  }
  return null;
}

/** 0 to 23, from a printed hour and what says which half of the day it is. */
function hourOfDay(hour: number, half: string): number {
  if (/^p|م|下午|午後|오후|os/.test(half)) return (hour % 12) + 12;
  return /^a|ص|上午|午前|오전|oo/.test(half) ? hour % 12 : hour % 24;
}

/** Zero is kept as printed: `+00:00` is not rewritten. */
const signed = (sign: string, minutes: number): string =>
  minutes ? offset(sign === '+' ? minutes : -minutes) : '+00:00';
