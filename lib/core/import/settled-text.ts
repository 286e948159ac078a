/** At most so many code units, without half a character at the end. */
export const cutAt = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');

/** A value on one line, white space and control characters folded; null for an empty one. */
export const oneLine = (text: string, most: number): string | null =>
  cutAt(
    text
      .slice(0, most * 2)
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
    most,
  ) || null;

/** A value of several lines; null for an empty one. */
export const severalLines = (text: string, most: number): string | null =>
  cutAt(
    text
      .slice(0, most * 2)
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n\t]+/gu, ' ')
      .trim(),
    most,
  ) || null;
