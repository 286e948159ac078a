import { bareWords, lineOf, linkShare } from './plain-words';

/** One of several containers of the same name in the same `article`, that hold running text. */
interface Part {
  /** The container as it was before the choice. */
  copy: Element;
  home: string;
  /** By which its paragraphs are known again. */
  keys: string[];
}

/** UTF-16 units of a paragraph of running text. */
const shortest = 80;
/** Share of linked text in a part; teasers have more. */
const mostLinked = 0.2;
/** Share of the chosen text that a kind of container must hold: a teaser chosen by mistake must not fetch the others. */
const leastChosen = 0.3;
const aside = '[hidden],[aria-hidden=true],[style*="display:none"],[style*="display: none"],nav,aside,footer,figure';

/** The containers of running text of which there are several of a kind, in the order of the page; copied before the choice. */
export function partsOf(page: Document): Part[] {
  const articles = Array.from(page.querySelectorAll('article'));
  const homes = new Map<string, Map<Element, Part>>();
  const parts: { part: Part; kind: Map<Element, Part> }[] = [];
  for (const paragraph of page.querySelectorAll('p')) {
    const container = paragraph.parentElement;
    if (!container?.className || !isRunningText(paragraph)) continue;
    const article = container.closest('article');
    const home = `${article ? articles.indexOf(article) : -1} ${container.localName}.${container.className}`;
    const kind = homes.get(home) ?? new Map<Element, Part>();
    homes.set(home, kind);
    const part = kind.get(container) ?? { copy: container, home, keys: [] };
    if (!part.keys.length) parts.push({ part, kind });
    kind.set(container, part);
    part.keys.push(keyOf(paragraph));
  }
  const several = parts.filter(({ kind }) => kind.size > 1).map(({ part }) => part);
  return several.map((part) => ({ ...part, copy: page.importNode(part.copy, true) }));
}

/**
 * Puts back parts of a body that is split over several containers (around advertisements, between pictures), of which
 * Readability takes but one. A part belongs to the body when its container is called the same as one that was chosen and
 * stands in the same `article`.
 */
export function joinSplitBody(body: Element, parts: readonly Part[]): void {
  const chosen = new Map<string, Element>();
  for (const paragraph of parts.length ? body.querySelectorAll('p') : []) chosen.set(keyOf(paragraph), paragraph);
  const homes = mainHomes(body, parts, chosen);
  let next: Element | null = null;
  for (const { copy, home, keys } of parts.toReversed()) {
    if (!homes.has(home)) continue;
    const twin = keys.map((key) => chosen.get(key)).find((paragraph) => paragraph);
    if (twin) next = twin;
    else if (linkShare(copy) <= mostLinked) {
      if (next) next.before(copy);
      else body.append(copy);
      next = copy;
    }
  }
}

function mainHomes(body: Element, parts: readonly Part[], chosen: ReadonlyMap<string, Element>): Set<string> {
  const least = parts.length ? lineOf(body).length * leastChosen : 0;
  const characters = new Map<string, number>();
  for (const { home, keys } of parts) {
    for (const key of keys) {
      const paragraph = chosen.get(key);
      if (paragraph) characters.set(home, (characters.get(home) ?? 0) + lineOf(paragraph).length);
    }
  }
  return new Set(Array.from(characters.keys()).filter((home) => (characters.get(home) ?? 0) > least));
}

const keyOf = (paragraph: Element): string => bareWords(lineOf(paragraph).slice(0, 120)).slice(0, 80);

const isRunningText = (paragraph: Element): boolean =>
  lineOf(paragraph).length >= shortest && !paragraph.closest(aside) && linkShare(paragraph) < 0.3;
