import { lineOf } from './plain-words';

/** UTF-16 units of a paragraph of running text. What is shorter may be a caption, a label, a teaser. */
export const shortestParagraph = 80;

/** How much running text there is in paragraphs, in UTF-16 units. */
export function runningTextIn(paragraphs: Iterable<Element>): number {
  let text = 0;
  for (const paragraph of paragraphs) {
    const { length } = lineOf(paragraph);
    if (length >= shortestParagraph) text += length;
  }
  return text;
}

/** How much running text each element of a page holds, in UTF-16 units. */
export interface RunningText {
  total: number;
  in: (element: Element) => number;
}

/** Paragraphs of some length, counted for each element around them. */
export function measureRunningText(copy: Document): RunningText {
  const lengths = new Map<Element, number>();
  for (const paragraph of copy.querySelectorAll('p')) {
    const { length } = lineOf(paragraph);
    if (length < shortestParagraph) continue;
    for (let around: Element | null = paragraph; around; around = around.parentElement)
      lengths.set(around, (lengths.get(around) ?? 0) + length);
  }
  return { total: lengths.get(copy.body) ?? 0, in: (element) => lengths.get(element) ?? 0 };
}
