import { bareWords, lineOf, linkShare } from './plain-words';

/** UTF-16 units of a paragraph of running text. */
const shortest = 80;
/** Share of linked text in a part; teasers have more. */
const mostLinked = 0.2;
const hidden = '[hidden],[aria-hidden=true],[style*="display:none"],[style*="display: none"],nav,aside,footer,figure';

/**
 * Puts back parts of a body that is split over several containers (around advertisements, between pictures), of which
 * Readability takes but one. A part belongs to the body when its container is called the same as one that was chosen and
 * stands in the same `article`. `page` is a copy of the page from before the choice.
 */
export function joinSplitBody(body: Element, page: Element): void {
  const chosen = new Map<string, Element>();
  for (const paragraph of body.querySelectorAll('p')) chosen.set(keyOf(paragraph), paragraph);
  const paragraphs = Array.from(page.querySelectorAll('p')).filter((paragraph) => isRunningText(paragraph));
  const homes = mainHomes(paragraphs.filter((paragraph) => chosen.has(keyOf(paragraph))));
  let next: Element | null = null;
  const done = new Set<Element>();
  for (const paragraph of paragraphs.reverse()) {
    const part = paragraph.parentElement;
    const twin = chosen.get(keyOf(paragraph));
    if (twin) next = twin;
    if (!part?.className || done.has(part) || !homes.has(homeOf(part)) || hasChosen(part, chosen)) continue;
    if (linkShare(part) > mostLinked) continue;
    done.add(part);
    const clone = body.ownerDocument.importNode(part, true);
    if (next) next.before(clone);
    else body.append(clone);
    next = clone;
  }
}

/** The containers that hold a good part of the chosen text each: a teaser that was chosen by mistake must not fetch others. */
function mainHomes(chosen: readonly Element[]): Set<string> {
  const characters = new Map<string, number>();
  let all = 0;
  for (const paragraph of chosen) {
    if (!paragraph.parentElement) continue;
    const home = homeOf(paragraph.parentElement);
    const { length } = lineOf(paragraph);
    characters.set(home, (characters.get(home) ?? 0) + length);
    all += length;
  }
  return new Set(Array.from(characters.keys()).filter((home) => (characters.get(home) ?? 0) > all * 0.3));
}

const keyOf = (paragraph: Element): string => bareWords(lineOf(paragraph)).slice(0, 80);

const isRunningText = (paragraph: Element): boolean =>
  lineOf(paragraph).length >= shortest && !paragraph.closest(hidden) && linkShare(paragraph) < 0.3;

/** A container's name, and which `article` it stands in. */
function homeOf(part: Element): string {
  const article = part.closest('article');
  const place = article ? Array.from(part.ownerDocument.querySelectorAll('article')).indexOf(article) : -1;
  return `${place} ${part.localName}.${part.className}`;
}

const hasChosen = (part: Element, chosen: ReadonlyMap<string, Element>): boolean =>
  Array.from(part.querySelectorAll('p')).some((paragraph) => isRunningText(paragraph) && chosen.has(keyOf(paragraph)));
