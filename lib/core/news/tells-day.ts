import { withAsciiDigits } from './digits';

/**
 * A day, a month and a year: in numbers; the day before the month; the month before the day; the year first. What a month is called is not
 * known here: it is a word, with no more than a short one beside it, or of Arabic two.
 */
const day =
  /(?<!\d)(?:\d\d?|\d{4})\s?[-/.年년]\s?\d\d?\s?[-/.월月]\s?(?:\d\d?|\d{4})(?!\d)|\d[^\s\d!-+/-:-@]*[\s/]?(?:\S{1,3}\s)?(?:[\u0621-\u064a][\u0621-\u064a /()]+|[^\s\d!-+/-:-@]{3,}[\s/]?(?:\S{1,3}\s)?)(?:'\d\d|(?:199|20\d|25[3-9])\d)(?!\d)|[^\s\d!-@]{3,}[\s.]\s?\d\d?(?:st|nd|rd|th)?[\s,]+(?:199|20\d|25[3-9])\d(?!\d)|^\d{4}[.\s]+(?:m\. )?[^\s\d!-@]{3,}\.? \d/;

/** Whether a short line seems to print a day with its year. It is not read, which is for `findTimes`, where the line comes in. */
export const tellsDay = (text: string): boolean => day.test(withAsciiDigits(text));
