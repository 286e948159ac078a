import { smartTokensOf } from './text-score';

/** What a text stands as. Pictures and captions are judged by the truth's own list. */
export type Role = 'heading' | 'listItem' | 'quote' | 'link' | 'table' | 'caption' | 'bodyImage' | 'coverImage';

/** Of how many that stand in the source within the true text, how many come back in the same role. */
export type Structure = Partial<Record<Role, { kept: number; of: number }>>;

interface TruePicture {
  url: string;
  caption: string | null;
  cover: boolean;
}

export interface StructureTruth {
  url: string;
  text: string;
  headings: readonly string[];
  pictures: readonly TruePicture[];
}

const norm = (text: string | null): string => smartTokensOf(text ?? '').join(' ');
const wordCount = (text: string): number => text.split(' ').length;
const firstWords = (text: string, count: number): string => text.split(' ').slice(0, count).join(' ');

function linkKey(href: string, base: string): string | null {
  const url = URL.parse(href, base);
  return url && url.hostname.replace(/^www\./, '') + url.pathname.replace(/\/$/, '');
}

function pictureKey(address: string): string {
  const path = URL.parse(address, 'http://x/')?.pathname ?? '';
  try {
    return (decodeURIComponent(path).split('/').pop() ?? '')
      .replace(/\.(?:jpe?g|png|webp|avif|gif)$/i, '')
      .toLowerCase();
  } catch {
    return '';
  }
}

type TextRole = 'heading' | 'listItem' | 'quote' | 'link' | 'table';

/** The texts that stand in each role, as far as `counts` accepts them. */
function textsByRole(page: Document, url: string, counts: (text: string) => boolean): Record<TextRole, Set<string>> {
  const found = { heading: new Set<string>(), listItem: new Set<string>(), quote: new Set<string>() };
  for (const heading of page.querySelectorAll('h2,h3,h4,h5,h6')) {
    const text = norm(heading.textContent);
    if (wordCount(text) >= 2 && counts(text)) found.heading.add(text);
  }
  for (const item of page.querySelectorAll('li')) {
    const text = norm(item.textContent);
    if (!item.querySelector('li,h1,h2,h3') && wordCount(text) >= 5 && counts(text))
      found.listItem.add(text.slice(0, 60));
  }
  for (const quote of page.querySelectorAll('blockquote')) {
    const text = norm(quote.textContent);
    if (wordCount(text) >= 6 && counts(firstWords(text, 8))) found.quote.add(text.slice(0, 40));
  }
  return { ...found, link: linksOf(page, url, counts), table: tablesOf(page, counts) };
}

function linksOf(page: Document, url: string, counts: (text: string) => boolean): Set<string> {
  const found = new Set<string>();
  for (const link of page.querySelectorAll('p a[href],li a[href],blockquote a[href]')) {
    const block = norm(link.closest('p,li,blockquote')?.textContent ?? '');
    const text = norm(link.textContent);
    const href = link.getAttribute('href') ?? '';
    if (!text || wordCount(block) < 8 || !/^(?:https?:|\/)/.test(href)) continue;
    const key = counts(block.slice(0, 80).replace(/ \S*$/, '')) && linkKey(href, url);
    if (key) found.add(`${text} → ${key}`);
  }
  return found;
}

function tablesOf(page: Document, counts: (text: string) => boolean): Set<string> {
  const found = new Set<string>();
  for (const table of page.querySelectorAll('table')) {
    const cells = [...table.querySelectorAll('td,th')].map((cell) => norm(cell.textContent)).filter(Boolean);
    if (cells.length < 4 || table.querySelectorAll('tr').length < 2 || table.querySelector('table')) continue;
    const start = cells.slice(0, 3).join(' ');
    if (counts(start)) found.add(start);
  }
  return found;
}

/** Elements of the source whose text lies in the true text must come back in the same role; `article` is what an extractor gave. */
export function structureOf(source: Document, truth: StructureTruth, article: Document): Structure {
  const trueText = ` ${norm(truth.text)} `;
  const wanted = textsByRole(source, truth.url, (text) => text !== '' && trueText.includes(` ${text} `));
  if (truth.headings.length) {
    wanted.heading = new Set(truth.headings.map(norm).filter((text) => wordCount(text) >= 2));
  }
  const got = textsByRole(article, truth.url, () => true);
  const result: Structure = {};
  const roles: readonly TextRole[] = ['heading', 'listItem', 'quote', 'link', 'table'];
  for (const role of roles) {
    const texts = [...wanted[role]];
    const isKept = (text: string): boolean =>
      got[role].has(text) || (role === 'heading' && [...got.heading].some((heading) => heading.includes(text)));
    if (texts.length) result[role] = { kept: texts.filter(isKept).length, of: texts.length };
  }
  return { ...result, ...picturesOf(truth, article) };
}

function picturesOf(truth: StructureTruth, article: Document): Structure {
  const result: Structure = {};
  const captions = truth.pictures.map(({ caption }) => norm(caption)).filter((text) => text && wordCount(text) >= 4);
  if (captions.length) {
    const printed = [...article.querySelectorAll('figcaption')].map((caption) => norm(caption.textContent)).join(' | ');
    const kept = captions.filter((text) => ` ${printed} `.includes(firstWords(text, 8)));
    result.caption = { kept: kept.length, of: captions.length };
  }
  const html = article.body.innerHTML.toLowerCase();
  for (const role of ['bodyImage', 'coverImage'] as const) {
    const keys = truth.pictures
      .filter(({ cover }) => cover === (role === 'coverImage'))
      .map(({ url }) => pictureKey(url))
      .filter((key) => key.length > 5);
    if (keys.length) result[role] = { kept: keys.filter((key) => html.includes(key)).length, of: keys.length };
  }
  return result;
}
