import { isOwnSite } from './link-lines';
import { lineOf } from './plain-words';

/** Where a line that asks for something leads. */
const asks =
  /(?<![^/._-])(?:newsletters?|boletin\w*|nyhetsbrev|nieuwsbrief|sign-?up|subscribe|subscriptions?|abonne\w*|donate|membership)(?![^/._?#-])|whatsapp\.com\/channel|apps\.apple|play\.google.*\/apps|news\.google|preferences\/source|sub_conf/;
/** Where an outlet asks for something though the address is not its own. */
const elsewhere = /whatsapp|apple|(?:news|play)\.google|preferences\/source|donat|list-manage|substack|sub_conf/;

/** UTF-16 units. */
const longestPlea = 200;

/** Whether a block asks for something, wherever the story would go on or end. */
export const hasPlea = (block: Element): boolean => pleasIn(block).length > 0;

/** Whether a line in the midst of a story asks for something: a link there to where something else can be signed up for is part of it. */
export const isPlea = (block: Element, base: string): boolean =>
  block.localName === 'p' &&
  lineOf(block).length <= longestPlea &&
  pleasIn(block).some((href) => isOwnSite(href, base) || elsewhere.test(href));

const pleasIn = (block: Element): string[] =>
  Array.from(block.querySelectorAll('a'), (link) => link.getAttribute('href')?.toLowerCase() ?? '').filter((href) =>
    asks.test(href),
  );
