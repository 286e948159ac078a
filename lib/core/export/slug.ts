/** Letters and digits that a slug has at most. */
const longest = 80;

/**
 * A title as it stands in addresses: small letters and digits of any script, hyphens between words, no accents on Latin letters.
 * Empty where the title has neither.
 */
export function slugOf(title: string): string {
  const words = title
    .toWellFormed()
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const letters = Array.from(words);
  if (letters.length <= longest) return words;
  const cut = letters.slice(0, longest).join('');
  // A word that is cut in two is left out, unless there is no other.
  return (letters[longest] === '-' ? cut : cut.replace(/-[^-]*$/, '')).replace(/-+$/, '');
}
