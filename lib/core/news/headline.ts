import { foldWords } from './fold';

/** What parts a headline from section and outlet: a dash, bar or dot with space around it. */
export const titleSeparator = /\s+[|–—·•:»›/-]+\s+|\s*[|｜]\s*/;

const joined = (text: string): string => foldWords(text).replaceAll(' ', '');

/** A title without the outlet's name after or before it. `outlets` are the outlet's names and host. */
export function withoutOutlet(title: string, outlets: readonly string[]): string {
  const names = outlets.map(joined).filter((name) => name.length > 1);
  const isOutlet = (part: string): boolean => {
    const key = joined(part);
    return (
      key.length > 1 &&
      names.some(
        (name) =>
          name === key ||
          `the${name}` === key ||
          (key.length > 3 &&
            key.length < 40 &&
            (name.startsWith(key) || (name.length > 3 && (key.startsWith(name) || key.endsWith(name))))),
      )
    );
  };
  const cuts = [...title.matchAll(new RegExp(titleSeparator, 'g'))];
  for (const cut of cuts.reverse()) {
    if (isOutlet(title.slice(cut.index + cut[0].length))) return withoutOutlet(title.slice(0, cut.index), outlets);
  }
  const first = cuts.pop();
  if (first && isOutlet(title.slice(0, first.index))) return title.slice(first.index + first[0].length).trim();
  // A headline holds no bar: beside one stands a section or a kicker. What is only the outlet's name is no headline.
  const [longest = ''] = title.split(/\s\|\s/).sort((a, b) => b.length - a.length);
  return isOutlet(title) ? '' : longest.trim();
}
