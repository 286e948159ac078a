/** The language of the interface: times and numbers inside its sentences follow it. */
export const locale = 'en-GB';

const numbers = new Intl.NumberFormat(locale);

export const numberInWords = (value: number): string => numbers.format(value);

/** "1 clip", "2 clips". */
export const counted = (value: number, one: string, many: string): string =>
  `${numberInWords(value)} ${value === 1 ? one : many}`;
