const sentenceEnd = /[.!?…。！？؟۔]["'”’»」』)]*$/u;

/**
 * The first words of a text, on one line, cut at a word's end where the script has spaces. An ellipsis tells that there is
 * more, but for a cut that falls on the end of a sentence. `most` counts code points.
 */
export function excerptOf(text: string, most = 240): string {
  const line = text
    .slice(0, most * 8)
    .replace(/\s+/gu, ' ')
    .trim();
  const points = Array.from(line);
  if (points.length <= most) return line;
  const cut = points.slice(0, most).join('');
  const lastSpace = cut.lastIndexOf(' ');
  const words = (lastSpace > cut.length * 0.6 ? cut.slice(0, lastSpace) : cut).replace(/[\s,;:،、，]+$/u, '');
  return sentenceEnd.test(words) ? words : `${words}…`;
}
