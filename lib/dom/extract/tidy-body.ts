import type { PageMetadata } from '../metadata/read-metadata';
import { bareWords, lineOf, linkShare, namesOf } from './plain-words';

/** Steps on the chosen body, in order. Each takes one kind of thing out. */
export const afterSteps: readonly ((body: Element, page: PageMetadata) => void)[] = [
  dropRepeatedTitle,
  dropFurniture,
  dropLinkBlocks,
  dropLeftTime,
  dropEmptyBlocks,
];

/** The headline stands above the clip already; a copy in the body is either the page's `h1` or a repeated kicker. */
function dropRepeatedTitle(body: Element, page: PageMetadata): void {
  const title = bareWords(page.title);
  if (!title) return;
  for (const heading of body.querySelectorAll('h1,h2,h3')) if (bareWords(lineOf(heading)) === title) heading.remove();
}

const furniture =
  /(?:^|[\s_-])(?:share|sharing|social|newsletter|sign-?up|subscribe|subscription|promo|related|recirc|read-?more|more-?(?:from|on|stories)|recommend(?:ed|ation)?s?|outbrain|taboola|advert\w*|ad-slot|ads?|sponsored|breadcrumbs?|toolbar|comments?|tags?|bio|author-?(?:info|box|card)|byline|dateline|timestamp|paywall)(?:$|[\s_-])/i;
/** UTF-16 units. What is longer is the article, whatever its class says. */
const longestFurniture = 600;

/** Share bars, sign-ups, promotions, related lists, biographies, recognised by what their authors call them. */
function dropFurniture(body: Element): void {
  const length = (body.textContent ?? '').length;
  for (const element of body.querySelectorAll('div,section,aside,ul,ol,p,span,footer,header,nav')) {
    if (!furniture.test(namesOf(element)) || element.querySelector('figure,blockquote,table')) continue;
    const own = lineOf(element).length;
    if (own <= longestFurniture && own < length * 0.3) element.remove();
  }
}

/** Blocks that are links and hardly anything else: lists of other stories. */
function dropLinkBlocks(body: Element): void {
  for (const list of body.querySelectorAll('ul,ol,div,section')) {
    if (list.isConnected && list.querySelectorAll('a').length > 2 && linkShare(list) > 0.8) list.remove();
  }
}

/** A block that is only a point in time is the date line. */
function dropLeftTime(body: Element): void {
  for (const time of body.querySelectorAll('time')) {
    const block = time.closest('p,div,li,span');
    if (block && bareWords(lineOf(block)) === bareWords(lineOf(time))) block.remove();
  }
}

/** From the inside out, so that what held only empty blocks goes too. */
function dropEmptyBlocks(body: Element): void {
  for (const block of Array.from(body.querySelectorAll('*')).reverse()) {
    if (!block.firstElementChild && !block.matches('br,hr,img,td,th,wbr') && isBlank(block.textContent)) block.remove();
  }
}

const isBlank = (text: string | null): boolean => !text || !/\S/.test(text);
