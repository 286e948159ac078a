import { describe, expect, it } from 'vitest';
import { quoteMarkdown } from '@/lib/actions/quote-markdown';
import { describeQuote } from '@/lib/core/anchoring/quote';
import { type Quoted, quoteCard } from '@/lib/core/quotes/quote-card';
import { quoteHtml } from '@/lib/core/quotes/quote-html';
import { quoteText } from '@/lib/core/quotes/quote-text';

const clip: Quoted = {
  title: 'Night ferry returns',
  standfirst: 'The ferry is back.',
  authors: ['Ada Fenwick', 'Tomas Okoro-Lind'],
  agency: 'Coastwire',
  site: 'The Harbour Courier',
  publishedAt: '2026-08-12T23:30:00-05:00',
  lang: 'en-GB',
  dir: 'ltr',
  url: 'https://harbour.example/1',
};

const text = 'The bell rang. The ferry is back.\nNobody waited for it.';

function cardOf(words: string, different: Partial<Quoted> = {}, in_ = text, later = in_) {
  const start = in_.indexOf(words);
  const selector = describeQuote(in_, start, start + words.length);
  if (!selector) throw new Error(`“${words}” is not there`);
  return quoteCard({ ...clip, ...different }, selector, later);
}

describe('whose words they are', () => {
  const said = (different: Partial<Quoted>) => quoteText(cardOf('The bell rang', different)).split('\n')[1];

  it.each<[string, Partial<Quoted>, string]>([
    ['the people', {}, '— Ada Fenwick, Tomas Okoro-Lind, “Night ferry returns”, The Harbour Courier, 12 August 2026'],
    ['the wire service', { authors: [] }, '— Coastwire, “Night ferry returns”, The Harbour Courier, 12 August 2026'],
    ['nobody', { authors: [], agency: null }, '— “Night ferry returns”, The Harbour Courier, 12 August 2026'],
    ['not dated', { publishedAt: null }, '— Ada Fenwick, Tomas Okoro-Lind, “Night ferry returns”, The Harbour Courier'],
    [
      'a day that is none',
      { publishedAt: '2026-02-31' },
      '— Ada Fenwick, Tomas Okoro-Lind, “Night ferry returns”, The Harbour Courier',
    ],
    [
      'in German',
      { lang: 'de', authors: [] },
      '— Coastwire, „Night ferry returns“, The Harbour Courier, 12. August 2026',
    ],
    [
      'in Japanese',
      { lang: 'ja', authors: [] },
      '— Coastwire、「Night ferry returns」、The Harbour Courier、2026年8月12日',
    ],
    [
      'in Arabic',
      { lang: 'ar', authors: [], publishedAt: null },
      '— Coastwire، «Night ferry returns»، The Harbour Courier',
    ],
    [
      'in no language that there is',
      { lang: 'no such', authors: [], publishedAt: null },
      '— Coastwire, “Night ferry returns”, The Harbour Courier',
    ],
  ])('%s', (_, different, line) => {
    expect(said(different)).toBe(line);
  });
});

describe('the link', () => {
  it.each<[string, ReturnType<typeof cardOf>, string]>([
    ['finds the words', cardOf('Nobody waited'), 'Nobody%20waited'],
    [
      'counts the headline and the standfirst, which come first',
      cardOf('The ferry is back'),
      'The%20bell%20rang.-,The%20ferry%20is%20back.',
    ],
    [
      'is made anew where the text has changed',
      cardOf('Nobody waited', {}, text, `Nobody waited here.\n${text}`),
      'Nobody%20waited,-for%20it',
    ],
    [
      'is made of what was kept where the words are gone',
      cardOf('Nobody waited', {}, text, 'Other words.'),
      'Nobody%20waited',
    ],
  ])('%s', (_, { link }, directive) => {
    expect(link).toBe(`https://harbour.example/1#:~:text=${directive}`);
  });
});

describe('a card', () => {
  const card = cardOf('The ferry is back.\nNobody waited for it.', {
    title: 'A *bold* <b>& "sly"</b> [headline](x)',
    site: 'Q_x_ & Co',
  });

  it('as text', () => {
    expect(quoteText(card)).toBe(
      `“The ferry is back.\n\nNobody waited for it.”\n— Ada Fenwick, Tomas Okoro-Lind, “A *bold* <b>& ‘sly’</b> [headline](x)”, Q_x_ & Co, 12 August 2026\n${card.link}\n`,
    );
  });

  it('as Markdown, in which nothing of it is markup', () => {
    expect(quoteMarkdown(card)).toBe(
      `> “The ferry is back.\n>\n> Nobody waited for it.”\n>\n> — Ada Fenwick, Tomas Okoro-Lind, [“A \\*bold\\* \\<b>& ‘sly’\\</b> \\[headline\\](x)”](${card.link}), *Q\\_x\\_ & Co*, 12 August 2026\n`,
    );
  });

  it('as HTML, in which nothing of it is markup', () => {
    const html = quoteHtml(card);
    expect(html.match(/<[^>]*>/g)?.map((tag) => tag.replace(/"[^"]*"/g, ''))).toEqual([
      '<blockquote cite= lang= dir=>',
      '<p>',
      '</p>',
      '<p>',
      '</p>',
      '</blockquote>',
      '<p lang= dir=>',
      '<a href=>',
      '</a>',
      '<cite>',
      '</cite>',
      '</p>',
    ]);
    expect(html).toContain('A *bold* &#60;b&#62;&#38; ‘sly’&#60;/b&#62; [headline](x)');
    expect(html).toContain(`href="${card.link.replaceAll('&', '&#38;')}"`);
  });

  it('as HTML, whatever a page has for a language', () => {
    expect(quoteHtml({ ...card, lang: '"><script>' })).not.toContain('<script');
  });
});
