import { withAsciiDigits } from './digits';

/** What parts the numbers of a day, a digit after it: without one, the dearest of these patterns need not be compiled. */
const parted = /[-/.年년]\s?\d/;
const inNumbers = /(?<!\d)(?:\d\d?|\d{4})\s?[-/.年년]\s?\d\d?\s?[-/.월月]\s?(?:\d\d?|\d{4})(?!\d)/;
const year = /'\d\d|\d{4}/;
/**
 * The month before the day; the day before the month; the year first. What a month is called is not known here: it is a word, with no more
 * than a short one beside it, or of Arabic two.
 */
const inWords = [
  /[^\s\d!-@]{3,}[\s.]\s?\d\d?(?:st|nd|rd|th)?[\s,]+(?:199|20\d|25[3-9])\d(?!\d)/,
  /\d[^\s\d!-+/-:-@]*[\s/]?(?:\S{1,3}\s)?(?:[\u0621-\u064a][\u0621-\u064a /()]+|[^\s\d!-+/-:-@]{3,}[\s/]?(?:\S{1,3}\s)?)(?:'\d\d|(?:199|20\d|25[3-9])\d)(?!\d)/,
  /^\d{4}[.\s]+(?:m\. )?[^\s\d!-@]{3,}\.? \d/,
];

/** Whether a short line seems to print a day with its year. It is not read, which is for `findTimes`, where the line comes in. */
export function tellsDay(text: string): boolean {
  const line = withAsciiDigits(text);
  return (parted.test(line) && inNumbers.test(line)) || (year.test(line) && inWords.some((day) => day.test(line)));
}
