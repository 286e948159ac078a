import type { Prose } from './prose';
import type { Random } from './random';

/** Bytes of the HTML of a body, as UTF-8, headings not counted: most are at the lower end, as articles are. */
const bytesOf = { least: 8_400, most: 17_000 } as const;

export interface ArticleBody {
  html: string;
  text: string;
}

interface Block {
  html: string;
  /** Empty for what is no running text. */
  text: string;
}

/** A sanitised body as the extractor leaves it: a picture, paragraphs, headings, a list, a quotation, links. */
export function articleBody(prose: Prose, random: Random, address: (path: string) => string): ArticleBody {
  const goal = bytesOf.least + (bytesOf.most - bytesOf.least) * random.share() ** 1.6;
  const blocks: Block[] = [figure(prose, random, address), element('p', prose.sentences(30))];
  let bytes = utf8Length(blocks.map(({ html }) => html).join(''));
  for (let untilHeading = 3; bytes < goal; untilHeading -= 1) {
    if (untilHeading === 0) {
      untilHeading = random.between(4, 7);
      blocks.push(heading(prose, random));
    }
    const block = paragraphLike(prose, random, address);
    blocks.push(block);
    bytes += utf8Length(block.html);
  }
  return {
    html: blocks.map(({ html }) => html).join(''),
    text: blocks.flatMap(({ text }) => text || []).join('\n\n'),
  };
}

function paragraphLike(prose: Prose, random: Random, address: (path: string) => string): Block {
  const kind = random.share();
  if (kind < 0.04) return list(prose, random);
  if (kind < 0.08) return quotation(prose);
  if (kind < 0.36) return paragraphWithLink(prose, random, address);
  return element('p', prose.sentences(random.between(20, 70)));
}

const element = (name: string, text: string): Block => ({ html: `<${name}>${text}</${name}>`, text });

const heading = (prose: Prose, random: Random): Block =>
  element('h2', prose.language.capital(prose.phrase(random.between(3, 7))));

function quotation(prose: Prose): Block {
  const text = prose.sentence();
  return { html: `<blockquote><p>${text}</p></blockquote>`, text };
}

function list(prose: Prose, random: Random): Block {
  const items = Array.from({ length: random.between(3, 5) }, () => prose.phrase(random.between(4, 10)));
  return { html: `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`, text: items.join('\n\n') };
}

function paragraphWithLink(prose: Prose, random: Random, address: (path: string) => string): Block {
  const { capital, space, stop } = prose.language;
  const before = capital(prose.phrase(random.between(3, 8))) + space;
  const linked = prose.phrase(random.between(1, 4));
  const after = `${space}${prose.phrase(random.between(2, 8))}${stop}${space}${prose.sentences(random.between(10, 50))}`;
  return {
    html: `<p>${before}<a href="${address(`news/${random.below(1e7)}`)}">${linked}</a>${after}</p>`,
    text: before + linked + after,
  };
}

function figure(prose: Prose, random: Random, address: (path: string) => string): Block {
  const picture = `<img src="${address(`media/${random.hex(12)}.jpg`)}" alt="${prose.phrase(4)}" width="1200" height="800">`;
  return { html: `<figure>${picture}<figcaption>${prose.sentence()}</figcaption></figure>`, text: '' };
}

/** Bytes of a text as UTF-8. Half of a surrogate pair counts two: a pair is four. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
