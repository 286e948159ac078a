import { foldWords } from '@/lib/core/news/fold';
import { all, textOf } from './element-text';

/** How templates mark a standfirst; some set it as a second-level heading. */
const marks = /stand|sub|dek|summary|lead|intro|desc/i;
/** Elements that are looked at for a mark. */
const reach = 3_000;

/**
 * The standfirst as printed under the headline. A description that only repeats the beginning of the text is no
 * standfirst; one that is cut short is completed from the page, or dropped.
 */
export function readStandfirst(page: Document, descriptions: readonly string[], title: string): string | null {
  const claim = descriptions.find((text) => text.length > 30 && foldWords(text) !== foldWords(title));
  if (!claim) return null;
  const key = foldWords(claim.replace(/(?:…|\.{3})$/, '')).slice(0, 80);
  const start = claim.slice(0, 4);
  const isPrinted = (element: Element): boolean =>
    element.children.length < 4 &&
    element.textContent?.trim().startsWith(start) === true &&
    foldWords(element.textContent?.slice(0, 400) ?? '').startsWith(key);
  // One look at each name is cheaper than a selector for each mark.
  const standfirst = all(page, 'h2,[class]', reach).find(
    (element) => (element.localName === 'h2' || marks.test(element.className)) && isPrinted(element),
  );
  if (standfirst) return textOf(standfirst);
  return /(?:…|\.{3})$/.test(claim) || all(page, 'p').some(isPrinted) ? null : claim;
}
