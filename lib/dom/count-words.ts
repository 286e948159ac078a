const spaceless =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const word = new RegExp(`[${spaceless}]|[^\\s${spaceless}]+`, 'gu');
const sounding = /[\p{L}\p{N}]/u;

/** Words of a text; in scripts that write no spaces between words, characters. Marks and punctuation alone do not count. */
export function countWords(text: string): number {
  let count = 0;
  for (const found of text.match(word) ?? []) if (sounding.test(found)) count += 1;
  return count;
}
