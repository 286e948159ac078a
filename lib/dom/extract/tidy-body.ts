import type { PageMetadata } from '../metadata/read-metadata';
import { isFurniture } from './furniture';
import { bareWords, lineOf, namesOf } from './plain-words';

/** Steps on the chosen body, in order. Each takes one kind of thing out. */
export const afterSteps: readonly ((body: Element, page: PageMetadata) => void)[] = [
  dropFurniture,
  dropHoverTexts,
  dropBackLinks,
  dropLeftTime,
  dropEmptyBlocks,
];

/** Share of a heading that the headline must be, in UTF-16 units. */
const leastOfHeading = 0.5;

/** The headline stands above the clip already; a copy in the body is either the page's `h1` or a repeated kicker. */
export function dropRepeatedTitle(body: Element, printed: string): void {
  for (const heading of body.querySelectorAll('h1,h2,h3')) if (repeatsTitle(heading, printed)) heading.remove();
}

/** Whether an element is the title and no more than a kicker before it. */
export function repeatsTitle(element: Element, printed: string): boolean {
  const title = joined(printed);
  const words = joined(lineOf(element));
  return words.endsWith(title) && title.length > words.length * leastOfHeading;
}

/** Parts of a headline set as lines leave no space between their words. */
const joined = (text: string): string => bareWords(text).replaceAll(' ', '');

/** UTF-16 units. What is longer is the article, whatever its class says. */
const longestFurniture = 1_200;

/** Names that no paragraph of a story has. */
const plain =
  /disclaimer|disclosure|affiliate|newsletter|promo|copyright|sign-?up|subscri|related|bio|advert|sponsor|no-js/;
/** UTF-16 units. */
const shortestParagraph = 120;

/** Long paragraphs that have a class, from which on it is that of the story's paragraphs. */
const leastOfStory = 3;
const isLong = (paragraph: Element): boolean => lineOf(paragraph).length > shortestParagraph;
const linkedHeading = 'h2 a,h3 a,h4 a,a h2,a h3,a h4';

/** Share bars, sign-ups, promotions, related lists, biographies, recognised by what their authors call them. */
function dropFurniture(body: Element): void {
  const length = (body.textContent ?? '').length;
  const longOnes = new Map<string, number>();
  for (const { className } of Array.from(body.querySelectorAll('p[class]')).filter(isLong))
    longOnes.set(className, (longOnes.get(className) ?? 0) + 1);
  for (const element of body.querySelectorAll('div,section,aside,ul,ol,p,span,footer,header,nav,article')) {
    if (!isFurniture(element) || isOfStory(element, longOnes)) continue;
    const own = lineOf(element).length;
    if (own <= longestFurniture && own < length * 0.3) element.remove();
  }
}

/** Whether an element is part of the story, whatever it is called. `longOnes` counts the long paragraphs of each class. */
function isOfStory(element: Element, longOnes: ReadonlyMap<string, number>): boolean {
  const names = namesOf(element);
  if (element.querySelector('blockquote,table')) return true;
  const isOthers = /author|writer|\bbio\b|related|newsletter/.test(names) || element.querySelector(linkedHeading);
  if (element.querySelector('figure,img') && !isOthers) return true;
  // Paragraphs of the story may be called "paywall" or "comment", too, the short ones like the long.
  const isParagraph = isLong(element) || (longOnes.get(element.className) ?? 0) >= leastOfStory;
  if (element.localName === 'p' && isParagraph && !plain.test(names)) return true;
  // What is left of an advertisement here is a label, or links; sentences without any stand beside one.
  return /[\s_-]ads?[\s_-]/.test(names) && isLong(element) && !element.querySelector('a');
}

/** What a link says of where it opens, to those who listen: "(opens in a new tab)". */
const newTab =
  /^.{0,35}(?:new (?:tab|window)|neue[mns] (?:tab|fenster)|nouvel(?:le fenêtre| onglet)|nueva (?:ventana|pestaña)|nuova (?:finestra|scheda)|nova (?:janela|aba|guia)|nieuw(?: venster|e? tab\S*)|nytt? (?:fönster|vindue?)|ny (?:flik|fane)|nowy[mn] (?:oknie|karcie)|нов\S+ (?:окн|вкладк)\S+|yeni (?:sekme|pencere)\S*|(?:نافذة|تبويب) جديدة?|新しい(?:タブ|ウィ?イ?ンドウ)で\S+|新(?:窗口|标签页|視窗|分頁)\S*|새 ?(?:창|탭)\S*)(?: (?:open\S*|geöffnet|açılır|열\S+))?\W*$/;

const hover = /[\s_-](?:tool-?tip|hover|roll-?over|pop-?over|pop-?up)[\s_-]/;

/** What shows only under the mouse, beside or inside of the link it belongs to, would stand in the middle of a sentence. */
function dropHoverTexts(body: Element): void {
  for (const element of body.querySelectorAll('p span,p div,li span,[role=tooltip]')) {
    const ofLink = element.parentElement?.localName === 'a' || element.previousElementSibling?.localName === 'a';
    const isOver = element.getAttribute('role') === 'tooltip' || (ofLink && hover.test(namesOf(element)));
    if (isOver || (ofLink && tellsOfTab(element))) element.remove();
  }
}

/** Whether an element says no more than where the link opens that it stands in, or right after. */
const tellsOfTab = (element: Element): boolean =>
  newTab.test(lineOf(element).toLowerCase()) && lineOf(element) !== lineOf(element.parentElement ?? element);

/** The arrow that leads from a footnote back to the text leads nowhere in a clip. */
function dropBackLinks(body: Element): void {
  for (const link of body.querySelectorAll('a[href^="#"]'))
    if (!bareWords(lineOf(link)) && !link.querySelector('img')) link.remove();
}

/** Times from which on they are those of a live blog's entries. */
const entries = 3;

/** A block that is only a point in time is the date line. */
function dropLeftTime(body: Element): void {
  const times = body.querySelectorAll('time');
  for (const time of times.length < entries ? times : []) {
    const block = time.closest('p,div,li,span');
    if (block && bareWords(lineOf(block)) === bareWords(lineOf(time))) block.remove();
  }
}

/** From the inside out, so that what held only empty blocks goes too. The blank that an editor set bold still parts two words. */
function dropEmptyBlocks(body: Element): void {
  for (const block of Array.from(body.querySelectorAll('*')).reverse()) {
    if (!block.firstElementChild && !block.matches('br,hr,img,td,th,wbr') && isBlank(block.textContent))
      block.replaceWith(block.textContent && ' ');
  }
}

const isBlank = (text: string | null): boolean => !text || !/\S/.test(text);
