import { foldWords } from '@/lib/core/news/fold';
import { all, textOf } from './element-text';

const mark = /stand-?first|sub-?(?:title|head)|dek|deck|summary|lead|intro|excerpt|chapo|spot|descri/i;

/**
 * The standfirst as printed under the headline. A description that only repeats the beginning of the text is no
 * standfirst; one that is cut short is completed from the page, or dropped.
 */
export function readStandfirst(page: Document, descriptions: readonly string[], title: string): string | null {
  const claim = descriptions.find((text) => text.length > 30 && foldWords(text) !== foldWords(title));
  if (!claim) return null;
  const key = foldWords(claim.replace(/(?:…|\.{3})$/, '')).slice(0, 80);
  const printing = all(
    page,
    'h2, p, [class*="lead" i], [class*="intro" i], [class*="sub" i], [class*="summary" i], [class*="desc" i]',
    200,
  ).filter(
    (element) => element.children.length < 4 && foldWords(element.textContent?.slice(0, 400) ?? '').startsWith(key),
  );
  const standfirst = printing.find(
    (element) =>
      element.localName === 'h2' ||
      mark.test(element.className + element.getAttribute('itemprop') + element.parentElement?.className),
  );
  if (standfirst) return textOf(standfirst);
  return printing.length || /(?:…|\.{3})$/.test(claim) ? null : claim;
}
