import type { OutletMatcher } from './outlet-name';

/** What parts a headline from section and outlet: a dash, bar or dot with space around it. */
export const titleSeparator = /\s+[|–—·•:«»›/-]+\s+|\s*[|｜]\s*/;

/** A title without the outlet's name after or before it; '' where it is nothing but that name. */
export function withoutOutlet(title: string, isOutlet: OutletMatcher): string {
  const cuts = [...title.matchAll(new RegExp(titleSeparator, 'g'))].reverse();
  for (const { index, 0: cut } of cuts) {
    if (isOutlet(title.slice(index + cut.length))) return withoutOutlet(title.slice(0, index), isOutlet);
    if (isOutlet(title.slice(0, index))) return withoutOutlet(title.slice(index + cut.length), isOutlet);
  }
  // A headline may have a kicker before a bar; what comes after one is a section.
  return isOutlet(title, true) ? '' : title.replace(/(?<=.{20}) \| .*/, '');
}
