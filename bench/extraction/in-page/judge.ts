import { type Structure, type StructureTruth, structureOf } from '../../score/structure-score';

export interface JudgeTask {
  /** The page's HTML as stored. */
  source: string;
  /** Null where the corpus has no text of this page. */
  truth: StructureTruth | null;
  /** Article HTML of each extractor. */
  articles: Record<string, string>;
}

export interface Judgement {
  /** What the page itself prints or claims as its title: heading, og:title, JSON-LD headlines. */
  titles: string[];
  /** Text of each article's HTML, captions included. */
  texts: Record<string, string>;
  structures: Record<string, Structure>;
}

/** Runs in an empty tab, where there is a parser for HTML. */
export default function judge({ source, truth, articles }: JudgeTask): Judgement {
  const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
  const page = parse(source);
  const judgement: Judgement = { titles: titlesOf(page), texts: {}, structures: {} };
  for (const [name, html] of Object.entries(articles)) {
    const article = parse(`<!doctype html><html><body>${html}</body></html>`);
    judgement.texts[name] = blockText(article.body);
    if (truth) judgement.structures[name] = structureOf(page, truth, article);
  }
  return judgement;
}

function titlesOf(page: Document): string[] {
  const claims = [
    page.querySelector('h1')?.textContent ?? '',
    page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '',
  ];
  for (const block of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const [, quoted = '""'] of block.textContent.matchAll(/"headline"\s*:\s*("(?:[^"\\\n]|\\.)*")/g)) {
      try {
        claims.push(String(JSON.parse(quoted)));
      } catch {
        // Not readable: no claim.
      }
    }
  }
  return claims.filter((claim) => claim.trim());
}

const inline =
  'a,abbr,b,bdi,bdo,cite,code,del,dfn,em,font,i,ins,kbd,mark,q,s,samp,small,span,strong,sub,sup,time,u,var,wbr';

/** Every text of an element, blocks parted: the text of extractors that give only HTML. */
function blockText(parent: Element): string {
  let text = '';
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (node instanceof Element && !node.matches('script,style,noscript')) {
      const edge = node.matches(inline) ? '' : '\n';
      text += edge + blockText(node) + edge;
    }
  }
  return text;
}
