/** A link's target as it may stand in Markdown: web, mail or a place in the page; null for any other scheme. */
export const linkAddress = (raw: string | undefined): string | null => checked(raw, /^(?:https?:\/\/|mailto:|#.)/i);

/** A picture's or embed's address: on the web only. */
export const mediaAddress = (raw: string | undefined): string | null => checked(raw, /^https?:\/\//i);

/**
 * Control characters go, as in every browser. What would end a Markdown destination early, or a table cell, is
 * percent-encoded as the URL standard does in paths; all else stays as the publisher wrote it.
 */
function checked(raw: string | undefined, scheme: RegExp): string | null {
  const address = raw?.replace(/\p{Cc}/gu, '').trim() ?? '';
  if (!scheme.test(address)) return null;
  return address.replace(/[\s"<>\\`|{}^]/gu, encodeURIComponent);
}

/**
 * An address as a CommonMark destination. Balanced parentheses may stand bare, others need angle brackets. An ampersand is
 * written out only where it would begin a character reference.
 */
export function destination(address: string, enclosed = false): string {
  const plain = address.replace(/&(?=#?[0-9a-z]+;)/gi, '&amp;');
  return enclosed || !isBalanced(plain) ? `<${plain}>` : plain;
}

function isBalanced(address: string): boolean {
  let open = 0;
  for (const character of address) {
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
