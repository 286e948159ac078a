const letters = /[\p{L}\p{N}\p{M}]/gu;
const denseLetters = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/gu;

/**
 * How much a stretch of text says, in letters: what agreement and error are measured in. Blanks and punctuation count for nothing,
 * since every text has them; a sign of Chinese, Japanese or Korean counts for two, since it stands for about as much.
 */
export const weightOf = (text: string): number =>
  (text.match(letters)?.length ?? 0) + (text.match(denseLetters)?.length ?? 0);

/** Whether it holds a number, in figures of any script or in the words of Chinese and Japanese. */
export const holdsNumber = (text: string): boolean => /[\p{N}一二三四五六七八九十百千万萬億亿两兩]/u.test(text);
