import { lineOf, linkShare } from './plain-words';
import { bodyBlocks, keyOf, type Paragraph } from './running-paragraphs';

/** Share of linked text in a heading; one of a teaser has more. */
const mostLinked = 0.2;
/** The same in a part that is called as the story's own are. */
const mostLinkedOfHome = 0.3;
/** Share of the chosen text that a home must hold: a teaser chosen by mistake must not fetch the others. */
const leastChosen = 0.3;

/**
 * Puts back what Readability left out of a body that is split over several containers (around advertisements, by pictures): parts
 * that are called like one that holds much of the chosen text, whole; and single paragraphs that stood between two chosen ones in
 * the same article; each with the heading right above it.
 */
export function joinSplitBody(body: Element, paragraphs: readonly Paragraph[]): void {
  const chosen = new Map<string, Element>();
  for (const paragraph of body.querySelectorAll(bodyBlocks)) chosen.set(keyOf(paragraph), paragraph);
  // A heading may stand in a menu, too.
  const isChosen = ({ element, key }: Paragraph): boolean => element.localName === 'p' && chosen.has(key);
  const first = paragraphs.findIndex(isChosen);
  const last = paragraphs.findLastIndex(isChosen);
  const own = paragraphs[first]?.article;
  const homes = mainHomes(body, paragraphs, chosen);
  const done = new Set(paragraphs.flatMap(({ key, container }) => (chosen.has(key) ? withAncestors(container) : [])));
  let before: Element | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { key, container } = paragraph;
    const there = chosen.get(key);
    const cameAlong: boolean = container !== null && done.has(container) && container.contains(before);
    // A list of what is known stands above the story, in a container of its own.
    const isAbove = !paragraph.isShort && paragraph.element.localName !== 'p';
    const isIntroduction = introduces(paragraph, paragraphs[index - 1], paragraphs[index + 1]);
    const isBetween = (index > first || isAbove || isIntroduction) && index < last && paragraph.article === own;
    const lost: Element | null = there || cameAlong ? null : lostPart(paragraph, homes, done, isBetween);
    if (lost) {
      const above = paragraphs[index - 1];
      // A heading may stand outside of what holds its paragraphs.
      const parts =
        above && isHeadingOf(above, lost, paragraph) && !chosen.has(above.key) ? [above.element, lost] : [lost];
      if (before) before.after(...parts);
      else body.prepend(...parts);
      done.add(lost);
    }
    before = there ?? lost ?? before;
  }
}

/** Whether a paragraph is one of several of running text in a part of its own below the headline: what a list of goods or places begins with. */
function introduces(paragraph: Paragraph, before: Paragraph | undefined, after: Paragraph | undefined): boolean {
  const stands = ({ isShort, isBelow, container }: Paragraph): boolean =>
    !isShort && isBelow && container === paragraph.container;
  return stands(paragraph) && [before, after].some((beside) => beside !== undefined && stands(beside));
}

/** Whether a heading heads a part that was lost, and does not lead to another story. */
const isHeadingOf = ({ element, furnished }: Paragraph, lost: Element, { isHeaded }: Paragraph): boolean =>
  element.matches('h2,h3') &&
  !furnished &&
  (element.nextElementSibling === lost || isHeaded) &&
  linkShare(element) <= mostLinked;

function withAncestors(element: Element | null): Element[] {
  return element ? [element, ...withAncestors(element.parentElement)] : [];
}

/** What of a paragraph that was not chosen belongs to the body: its whole container, itself, or nothing. */
function lostPart(
  { element, isShort, container, home, furnished }: Paragraph,
  homes: ReadonlySet<string>,
  done: ReadonlySet<Element>,
  isBetween: boolean,
): Element | null {
  if (isShort) return isBetween && !furnished && homes.has(home) ? element : null;
  if (container && homes.has(home) && !done.has(container) && linkShare(container) <= mostLinkedOfHome)
    // A container of one paragraph has been exchanged for it by now.
    return container.contains(element) ? container : element;
  return isBetween && !furnished ? element : null;
}

function mainHomes(body: Element, paragraphs: readonly Paragraph[], chosen: ReadonlyMap<string, Element>): Set<string> {
  const least = lineOf(body).length * leastChosen;
  const characters = new Map<string, number>();
  for (const { home, key } of paragraphs) {
    const paragraph = home && chosen.get(key);
    if (paragraph) characters.set(home, (characters.get(home) ?? 0) + lineOf(paragraph).length);
  }
  return new Set(Array.from(characters.keys()).filter((home) => (characters.get(home) ?? 0) > least));
}
