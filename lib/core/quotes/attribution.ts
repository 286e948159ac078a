import type { Clip } from '../clip';
import { onceEach } from '../once-each';
import { dayOf, isCalendarDay } from '../published-time';
import { locale } from '../words';
import { inQuotationMarks } from './quotation-marks';

/** What is said of a clip where it is quoted. */
export type Attributed = Pick<Clip, 'title' | 'authors' | 'agency' | 'site' | 'publishedAt' | 'lang'>;

/** Whose words they are: parts that stand one after another, each with what it is. */
export interface Attribution {
  /** The people; where none sign, the wire service; null where neither does. */
  by: string | null;
  /** The headline between quotation marks. */
  title: string;
  outlet: string;
  /** The day as the publisher printed it, in words; null where none is known. */
  day: string | null;
  /** What stands between the parts. */
  comma: string;
}

/** In the language of the clip, where the browser knows its words, since that is what they stand beside; else in the reader's. */
export function attributionOf({ title, authors, agency, site, publishedAt, lang }: Attributed): Attribution {
  const day = publishedAt && dayOf(publishedAt);
  const comma = commaOf(lang);
  return {
    by: authors.join(comma) || agency,
    title: inQuotationMarks(title, lang),
    outlet: site,
    day: day && isCalendarDay(day) ? days(known(lang)).format(Date.parse(`${day}T00:00:00Z`)) : null,
    comma,
  };
}

const days = onceEach(
  (language: string) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }),
);

function known(lang: string | null): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang ?? [])[0] ?? locale();
  } catch {
    return locale();
  }
}

function commaOf(lang: string | null): string {
  if (/^(?:ar|fa|ur|ckb|ps)\b/i.test(lang ?? '')) return '، ';
  if (/^ja\b/i.test(lang ?? '')) return '、';
  return /^zh\b/i.test(lang ?? '') ? '，' : ', ';
}
