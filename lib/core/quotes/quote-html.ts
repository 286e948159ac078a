import type { QuoteCard } from './quote-card';

/** A card as HTML: a quotation that says where it is from, the headline as a link to the words. All of it is written as text. */
export function quoteHtml({ paragraphs, attribution, link, lang, dir }: QuoteCard): string {
  const { by, title, outlet, day, comma } = attribution;
  const who = [
    by && text(by),
    `<a href="${text(link)}">${text(title)}</a>`,
    `<cite>${text(outlet)}</cite>`,
    day && text(day),
  ];
  const own = `${lang ? ` lang="${text(lang)}"` : ''} dir="${dir}"`;
  const words = paragraphs.map((paragraph) => `<p>${text(paragraph)}</p>`).join('');
  return `<blockquote cite="${text(link)}"${own}>${words}</blockquote><p${own}>— ${who.filter(Boolean).join(text(comma))}</p>`;
}

const text = (words: string): string =>
  words.toWellFormed().replace(/[&<>"'\0]/g, (sign) => (sign === '\0' ? '\ufffd' : `&#${sign.charCodeAt(0)};`));
