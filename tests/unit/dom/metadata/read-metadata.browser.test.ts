import { describe, expect, it } from 'vitest';
import { readClaims } from '@/lib/core/read-claims';
import { readMetadata } from '@/lib/dom/metadata/read-metadata';
import { addressOf, printedPage, samples } from './sample-pages';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** What is found on a page, its claims read. */
const readPage = (copy: Document, address: URL) => {
  const { metadata, ...found } = readMetadata(copy, address);
  return { ...found, metadata: { ...metadata, ...readClaims({ ...metadata, foot: '' }, address.href, metadata.site) } };
};
type Found = ReturnType<typeof readPage>;

const read = (html: string, address = 'https://www.outlet.example/region/island-ferries'): Found =>
  readPage(parse(html), new URL(address));

const page = (head: string, body = '<h1>Island ferries add night services</h1><p>The line said so.</p>'): string =>
  `<!doctype html><html lang="en"><head><title>Island ferries add night services</title>${head}</head><body>${body}</body></html>`;

const ld = (...values: unknown[]): string =>
  values.map((value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`).join('');

const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Island ferries add night services',
  datePublished: '2026-01-13T18:23:00+03:00',
};

describe('a page with nothing but its printed lines', () => {
  const rows = [
    { name: 'English' as const, authors: [], agency: 'Anadolu Agency', publishedAt: '2026-01-13T18:23:00+03:00' },
    { name: 'Turkish' as const, authors: [], agency: 'Anadolu Ajansı', publishedAt: '2026-01-13T18:23:00+03:00' },
    { name: 'German' as const, authors: ['Anna Muster'], agency: null, publishedAt: '2026-01-13T18:23:00' },
    { name: 'Arabic' as const, authors: ['سلمى حداد'], agency: null, publishedAt: '2026-01-13T18:23:00' },
    { name: 'Japanese' as const, authors: [], agency: '共同通信', publishedAt: '2026-01-13T18:23:00' },
  ];
  it.each(rows)('$name', ({ name, authors, agency, publishedAt }) => {
    const sample = samples[name];
    const { metadata, lines } = readPage(parse(printedPage(sample)), addressOf(sample));
    expect(metadata).toMatchObject({
      title: sample.headline,
      authors,
      agency,
      publishedAt,
      site: sample.outlet,
      section: sample.section,
      lang: sample.lang,
      dir: sample.dir ?? 'ltr',
      kind: 'article',
      access: 'unknown',
      canonicalUrl: null,
      modifiedAt: null,
      leadImage: null,
    });
    const names = lines.map((line) => line.className);
    expect(names).toEqual(expect.arrayContaining(['k', 'a', 'b']));
    expect(lines.some((line) => line.querySelector('p') || line.localName === 'h1')).toBe(false);
  });
});

describe('JSON-LD', () => {
  const rows: { name: string; head: string; found: Partial<Found['metadata']> }[] = [
    { name: 'a block', head: ld(article), found: { publishedAt: '2026-01-13T18:23:00+03:00' } },
    {
      name: 'a graph with references',
      head: ld({
        '@graph': [
          { '@type': 'WebPage', name: 'x' },
          { ...article, author: { '@id': '#p' }, publisher: { '@id': '#o' } },
          { '@type': 'Person', '@id': '#p', name: 'Jane Doe' },
          { '@type': 'Organization', '@id': '#o', name: 'Harbour Herald' },
        ],
      }),
      found: { authors: ['Jane Doe'], site: 'Harbour Herald' },
    },
    {
      name: 'a list in a list',
      head: ld([[{ ...article, articleSection: ['Region', 'Sea'] }]]),
      found: { section: 'Region' },
    },
    {
      name: 'the block of this page among others',
      head: ld(
        {
          ...article,
          headline: 'Another story altogether',
          author: 'John Roe',
          url: 'https://www.outlet.example/region/other',
        },
        { ...article, author: 'Jane Doe', url: 'https://www.outlet.example/region/island-ferries' },
      ),
      found: { authors: ['Jane Doe'], title: 'Island ferries add night services' },
    },
    {
      name: 'an opinion',
      head: ld({ ...article, '@type': ['Article', 'OpinionNewsArticle'] }),
      found: { kind: 'opinion' },
    },
    { name: 'a live blog', head: ld({ ...article, '@type': 'LiveBlogPosting' }), found: { kind: 'live blog' } },
    { name: 'an analysis', head: ld({ ...article, '@type': 'AnalysisNewsArticle' }), found: { kind: 'analysis' } },
    {
      name: 'behind a paywall',
      head: ld({ ...article, isAccessibleForFree: 'False' }),
      found: { access: 'truncated' },
    },
    { name: 'for all', head: ld({ ...article, isAccessibleForFree: true }), found: { access: 'full' } },
    {
      name: 'raw line breaks and trailing commas',
      head: `<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","headline":"Island ferries\nadd night services","author":{"name":"Jane Doe",},}\n//]]></script>`,
      found: { authors: ['Jane Doe'] },
    },
    {
      name: 'a comment and a marked section round it',
      head: `<script type="application/ld+json">/* {x} */ {"@type":"NewsArticle","headline":"Island ferries\nadd night services","author":{"name":"Jane Doe"}} // ]]></script>`,
      found: { authors: ['Jane Doe'] },
    },
    // Tried at every place of such text, a pattern that looks ahead would take hours.
    ...['/*', ' ', 'x', ', ', '"headline" ', '<!--', ']]>', '//'].map((piece) => ({
      name: `a block of nothing but ${JSON.stringify(piece)}`,
      head: `<script type="application/ld+json">{"a": ${piece.repeat(400_000 / piece.length)}] ?</script>${ld(article)}`,
      found: { publishedAt: '2026-01-13T18:23:00+03:00' },
    })),
    {
      name: 'names of half tags',
      head: ld({ ...article, author: Array.from({ length: 50 }, () => ({ name: '<a'.repeat(9_000) })) }),
      found: { site: 'outlet.example' },
    },
    {
      name: 'a block that cannot be parsed',
      head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Island ferries add night services","datePublished":"2026-01-13T18:23:00Z","description":"a "quoted" word"}</script>`,
      found: { publishedAt: '2026-01-13T18:23:00Z' },
    },
    {
      name: 'hostile keys and wrong types',
      head: `<script type="application/ld+json">{"__proto__":{"authors":["Eve"]},"@type":"NewsArticle","headline":{"x":1},"author":[null,5,{"name":{}}],"datePublished":{},"keywords":{"a":1},"image":7,"publisher":[]}</script>`,
      found: { authors: [], publishedAt: null, keywords: [], leadImage: null, site: 'outlet.example' },
    },
    {
      name: 'keywords once each',
      head: ld({ ...article, keywords: 'sea, ferry, sea' }),
      found: { keywords: ['sea', 'ferry'] },
    },
  ];
  it.each(rows)('$name', ({ head, found }) => {
    expect(read(page(head)).metadata).toMatchObject(found);
  });
});

describe('titles', () => {
  const body = (inner: string): string => `<h1>${inner}</h1><p>The line said so.</p>`;
  const rows: { name: string; html: string; title: string }[] = [
    {
      name: 'the printed headline before the one for search engines',
      html: page(
        '<meta property="og:title" content="Night ferries: island services explained | Harbour Herald">',
        body('Island ferries add services by night'),
      ),
      title: 'Island ferries add services by night',
    },
    {
      name: 'a logo as first heading',
      html: page(
        '<meta property="og:site_name" content="Harbour Herald">',
        `<h1><a href="/">Harbour Herald</a></h1>${body('Island ferries add night services')}`,
      ),
      title: 'Island ferries add night services',
    },
    {
      name: 'a kicker inside the heading',
      html: page('', body('<span>Traffic</span> Island ferries add night services')),
      title: 'Island ferries add night services',
    },
    {
      name: 'a line break in the heading',
      html: page('', body('Island ferries<br>add night services')),
      title: 'Island ferries add night services',
    },
    {
      name: 'lines of the heading in elements of their own',
      html: page('', body('<span>Island ferries</span><span>add night services</span>')),
      title: 'Island ferries add night services',
    },
    {
      name: 'a standfirst inside the heading',
      html: page('', body('Island ferries add night services<small>Two boats sail until two in the morning.</small>')),
      title: 'Island ferries add night services',
    },
    {
      name: 'a count of comments inside the heading',
      html: page('', body('Island ferries add night services <a href="#comments">12</a>')),
      title: 'Island ferries add night services',
    },
    {
      name: 'markup in the claim',
      html: `<title>x</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Island ferries add &lt;b&gt;night&lt;/b&gt; services"}</script><p>Text.</p>`,
      title: 'Island ferries add night services',
    },
    {
      name: 'a Chinese headline before section and outlet',
      html: page(
        '<meta property="og:title" content="海岛渡轮增开夜间航班 - 港湾新闻网 - 地方">',
        body('海岛渡轮增开夜间航班'),
      ),
      title: '海岛渡轮增开夜间航班',
    },
    {
      name: 'a Japanese headline in other words',
      html: page(
        '<meta property="og:title" content="島のフェリー夜間便を増便へ（港湾新聞）">',
        body('島のフェリー、夜間便を増やす'),
      ),
      title: '島のフェリー、夜間便を増やす',
    },
    {
      name: 'a Chinese headline in no heading, before an outlet that is told of nowhere else',
      html: '<title>海岛渡轮增开夜间航班-港湾网</title><div class="h-title">海岛渡轮增开夜间航班</div><p>航运公司宣布。</p>',
      title: '海岛渡轮增开夜间航班',
    },
    {
      name: 'the same with a low line',
      html: '<title>海岛渡轮增开夜间航班！_港湾订阅</title><h2>海岛渡轮增开夜间航班！</h2><p>航运公司宣布。</p>',
      title: '海岛渡轮增开夜间航班！',
    },
    {
      name: 'a headline of the fourth level under the name of an authority',
      html: '<title>海岛渡轮增开夜间航班 - 港湾市人民政府门户网站</title><h1>港湾市人民政府网站</h1><h4>海岛渡轮增开夜间航班</h4>',
      title: '海岛渡轮增开夜间航班',
    },
    {
      name: 'a headline of the second level, before an outlet behind a dash that is told of nowhere else',
      html: '<title>Island ferries add night services – Harbour Office of the Isles</title><h2>Island ferries add night services</h2>',
      title: 'Island ferries add night services',
    },
    {
      name: 'the same behind a small guillemet',
      html: '<title>Island ferries add night services ‹ Harbour Office of the Isles</title><h3>Island ferries add night services</h3>',
      title: 'Island ferries add night services',
    },
    {
      name: 'a kicker, where headline and claim have it',
      html: page(
        '<meta property="og:title" content="BUDGET | Island ferries add night services">',
        body('BUDGET | Island ferries add night services'),
      ),
      title: 'BUDGET | Island ferries add night services',
    },
    {
      name: 'no kicker that the heading alone has',
      html: page(
        '<meta property="og:title" content="Island ferries add night services">',
        body('Traffic | Island ferries add night services'),
      ),
      title: 'Island ferries add night services',
    },
    {
      name: 'a hyphen within a word',
      html: page(
        '<meta property="og:title" content="Retro-ferry: the old boat sails again">',
        '<h2>Retro</h2><p>The line said so.</p>',
      ),
      title: 'Retro-ferry: the old boat sails again',
    },
    {
      name: 'not the name before a colon, where the claim goes without it',
      html: `<title>Harbour Notes: Night ferries</title><meta property="og:title" content="Night ferries"><h1>Harbour Notes</h1><h3 class="post-title">Night ferries</h3><p>The line said so.</p>`,
      title: 'Night ferries',
    },
    { name: 'no heading', html: page('', '<p>Text.</p>'), title: 'Island ferries add night services' },
    { name: 'nothing at all', html: '<p>Text.</p>', title: '' },
  ];
  it.each(rows)('$name', ({ html, title }) => {
    expect(read(html).metadata.title).toBe(title);
  });
});

describe('times', () => {
  const time = (iso: string): string => `<meta property="article:published_time" content="${iso}">`;
  const rows: { name: string; head: string; line: string; publishedAt: string | null; modifiedAt?: string }[] = [
    {
      name: 'the printed offset of the same instant',
      head: time('2026-01-13T15:23:41Z'),
      line: 'January 13, 2026 06:23 PM GMT+3',
      publishedAt: '2026-01-13T18:23:41+03:00',
    },
    {
      name: 'the printed offset of the same wall clock',
      head: time('2026-01-13T18:23:41'),
      line: 'January 13, 2026 06:23 PM GMT+3',
      publishedAt: '2026-01-13T18:23:41+03:00',
    },
    {
      name: 'the printed time of the day',
      head: time('2026-01-13'),
      line: 'January 13, 2026 06:23 PM',
      publishedAt: '2026-01-13T18:23:00',
    },
    {
      name: 'another instant is left alone',
      head: time('2026-01-13T15:23:41Z'),
      line: 'January 13, 2026 07:10 PM GMT+3',
      publishedAt: '2026-01-13T15:23:41Z',
    },
    {
      name: 'the offset that the printed wall clock differs by',
      head: time('2026-01-13T15:23:41+00:00'),
      line: 'January 13, 2026 18:23',
      publishedAt: '2026-01-13T18:23:41+03:00',
    },
    {
      name: 'across midnight',
      head: time('2026-01-14T01:53:41Z'),
      line: 'January 13, 2026 8:23 PM',
      publishedAt: '2026-01-13T20:23:41-05:30',
    },
    {
      name: 'a wall clock that differs by other than half hours',
      head: time('2026-01-13T15:23:41Z'),
      line: 'January 13, 2026 18:31',
      publishedAt: '2026-01-13T15:23:41Z',
    },
    {
      name: 'a clock of twelve hours that does not say which half',
      head: time('2026-01-13T15:23:41Z'),
      line: 'January 13, 2026 3:23',
      publishedAt: '2026-01-13T15:23:41Z',
    },
    {
      name: 'the day alone says no offset',
      head: time('2026-01-13T14:00:00Z'),
      line: 'January 13, 2026',
      publishedAt: '2026-01-13T14:00:00Z',
    },
    {
      name: 'a time that is marked as of the change',
      head: '',
      line: '<p><time itemprop="dateModified" datetime="2026-01-15">Updated 15 Jan</time></p><p>13 January 2026</p>',
      publishedAt: '2026-01-13',
      modifiedAt: '2026-01-15',
    },
    {
      name: 'an absurd one gives way',
      head: time('1970-01-01T00:00:00Z'),
      line: 'January 13, 2026',
      publishedAt: '2026-01-13',
    },
    {
      name: 'after a name, however long the line',
      head: '',
      line: 'By Jane Doe, Harbour Herald on January 13, 2026 in the Natural Life of Estuaries and Salt Marshes',
      publishedAt: '2026-01-13',
    },
    {
      name: 'in what a template calls a teaser, at the head of the article',
      head: '',
      line: '<p class="teaser-meta">13 January 2026</p><p>Harbour</p>',
      publishedAt: '2026-01-13',
    },
    {
      name: 'in a piece of comment',
      head: '',
      line: '<div class="header-comment"><p class="header-comment-day">13 January 2026</p><p>Harbour</p></div>',
      publishedAt: '2026-01-13',
    },
    {
      name: 'in an article of what is popular',
      head: '',
      line: '<div class="post category-popular"><p>January 13, 2026</p><p>Harbour</p></div>',
      publishedAt: '2026-01-13',
    },
    {
      name: 'none of a list of teasers',
      head: '',
      line: '<ul><li class="teaser">13 January 2026</li><li class="teaser">Harbour</li></ul>',
      publishedAt: null,
    },
    {
      name: 'none of a related article',
      head: '',
      line: '<div class="related"><p>13 January 2026</p><p>Harbour</p></div>',
      publishedAt: null,
    },
    {
      name: 'with styles for what is placed relatively',
      head: '',
      line: '<div class="relative flex"><p>13 January 2026</p><p>Harbour</p></div>',
      publishedAt: '2026-01-13',
    },
    { name: 'none', head: '', line: 'Harbour', publishedAt: null },
    {
      name: 'published and updated in one line',
      head: '',
      line: 'Published: 13 Jan 2026, 18:23 | Updated: 14 Jan 2026, 09:10',
      publishedAt: '2026-01-13T18:23:00',
      modifiedAt: '2026-01-14T09:10:00',
    },
  ];
  it.each(rows)('$name', ({ head, line, publishedAt, modifiedAt }) => {
    const { metadata } = read(page(head, `<h1>Island ferries add night services</h1><div>${line}</div><p>Text.</p>`));
    expect(metadata).toMatchObject({ publishedAt, modifiedAt: modifiedAt ?? null });
  });

  it('takes the day a picture was taken for nothing else', () => {
    const caption = 'Crews at the quay, 24 April 2026';
    const picture = `<div><img src="/a.jpg" alt="${caption}"><p>${caption}</p></div>`;
    const { metadata, lines } = read(page('', `<h1>Island ferries add night services</h1>${picture}<p>Text.</p>`));
    expect(metadata.publishedAt).toBe(null);
    expect(lines).toEqual([]);
  });

  it.each([
    { name: 'of a list that names the author, too', list: '<li>Autorin: Ana Ruiz</li>', publishedAt: '2026-04-28' },
    { name: 'but of no other list: it may be an event’s', list: '<li>Ort: Hafen</li>', publishedAt: null },
  ])('takes the date $name', ({ list, publishedAt }) => {
    const text = '<p>Text.</p>'.repeat(120);
    const facts = `<ul><li><b>Datum</b> 28.04.2026</li>${list}</ul>`;
    const { metadata } = read(page('', `<h1>Island ferries add night services</h1>${text}${facts}`));
    expect(metadata.publishedAt).toBe(publishedAt);
  });

  it('takes the day of a comment below the text for nothing', () => {
    const text = `<p>${'The line said so on Tuesday. '.repeat(12)}</p>`;
    const comment = '<div class="comment"><p class="comment-day">13 January 2026</p></div>';
    const { metadata } = read(page('', `<h1>Island ferries add night services</h1>${text}${comment}`));
    expect(metadata.publishedAt).toBe(null);
  });

  // Further down than lines are looked for, so that the element alone says it.
  const text = `<p>${'The line said so on Tuesday. '.repeat(12)}</p>`.repeat(9);
  const element = '<time datetime="2026-01-13T18:23:00+03:00">yesterday</time>';
  it.each([
    { name: 'takes it', body: `${text}${element}`, publishedAt: '2026-01-13T18:23:00+03:00' },
    { name: 'takes none of a comment', body: `${text}<div class="comment">${element}</div>`, publishedAt: null },
  ])('of a time element where comments are open, $name', ({ body, publishedAt }) => {
    const around = `<div class="comments-open"><h1>Island ferries add night services</h1>${body}</div>`;
    expect(read(page('', around)).metadata.publishedAt).toBe(publishedAt);
  });

  it.each(['2026/01/13/ferries', '2026-01-13-ferries', 'local/2026-01/13/c_20.htm', '20260113/ferries'])(
    'takes the day from the address where nothing else has it: %s',
    (path) => {
      expect(read(page(''), `https://www.outlet.example/${path}`).metadata.publishedAt).toBe('2026-01-13');
    },
  );

  it('reads microdata and time elements', () => {
    const body =
      '<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Island ferries add night services</h1><span itemprop="author" itemscope><b itemprop="name">Jane Doe</b></span><time itemprop="datePublished" datetime="2026-01-13T18:23:00+03:00">yesterday</time></article>';
    expect(read(page('', body)).metadata).toMatchObject({
      authors: ['Jane Doe'],
      publishedAt: '2026-01-13T18:23:00+03:00',
    });
  });
});

describe('addresses', () => {
  const rows: { name: string; head: string; found: Partial<Found['metadata']> }[] = [
    {
      name: 'the canonical link, without tracking and fragment',
      head: '<link rel="canonical" href="/region/island-ferries?utm_source=x&amp;id=7#top">',
      found: { canonicalUrl: 'https://www.outlet.example/region/island-ferries?id=7' },
    },
    {
      name: 'og:url without tracking',
      head: '<meta property="og:url" content="https://www.outlet.example/a?utm_source=og">',
      found: { canonicalUrl: 'https://www.outlet.example/a' },
    },
    {
      name: 'never the front page',
      head: '<link rel="canonical" href="https://www.outlet.example/">',
      found: { canonicalUrl: null },
    },
    {
      name: 'never a script',
      head: '<link rel="canonical" href="javascript:alert(1)">',
      found: { canonicalUrl: null },
    },
    {
      name: 'JSON-LD at last',
      head: ld({ ...article, mainEntityOfPage: { '@id': 'https://www.outlet.example/b' } }),
      found: { canonicalUrl: 'https://www.outlet.example/b' },
    },
    {
      name: 'the picture against the base',
      head: '<base href="https://cdn.example/x/"><meta property="og:image" content="lead.jpg">',
      found: { leadImage: 'https://cdn.example/x/lead.jpg' },
    },
    {
      name: 'no logo for a picture',
      head: '<meta property="og:image" content="/img/site-logo.png"><meta name="twitter:image" content="/img/lead.jpg">',
      found: { leadImage: 'https://www.outlet.example/img/lead.jpg' },
    },
    {
      name: 'a folder may be called what a stand-in is',
      head: '<meta property="og:image" content="/sites/default/files/lead.jpg">',
      found: { leadImage: 'https://www.outlet.example/sites/default/files/lead.jpg' },
    },
    {
      name: 'no blank for a picture',
      head: '<meta property="og:image" content=" "><meta name="twitter:image" content="/img/lead.jpg">',
      found: { leadImage: 'https://www.outlet.example/img/lead.jpg' },
    },
    {
      name: 'no data address for a picture',
      head: '<meta property="og:image" content="data:image/png;base64,AAAA">',
      found: { leadImage: null },
    },
  ];
  it.each(rows)('$name', ({ head, found }) => {
    expect(read(page(head)).metadata).toMatchObject(found);
  });
});

describe('the page', () => {
  it('is not changed', () => {
    for (const sample of Object.values(samples)) {
      const copy = parse(printedPage(sample));
      const before = copy.documentElement.outerHTML;
      readMetadata(copy, addressOf(sample));
      expect(copy.documentElement.outerHTML).toBe(before);
    }
  });

  it('may be empty, or a frame set, or all head', () => {
    for (const html of ['', '<frameset><frame></frameset>', '<script type="application/ld+json">', '<html dir=rtl>'])
      expect(read(html).metadata.title).toBe('');
  });

  it('is never robbed of running text', () => {
    const long = 'By the time the ferry left on 13 January 2026, the quay was empty and the lamps were out. '.repeat(4);
    const { lines } = read(
      page(
        '',
        `<h1>Island ferries add night services</h1><p>${long}</p><div class="byline">By Jane Doe</div><p>${long}</p>`,
      ),
    );
    expect(lines.map((line) => line.textContent)).toEqual(['By Jane Doe']);
  });

  it.each([
    'The last boat of the year left on 13 January 2026.',
    'He died on 13 January 2026, aged 81.',
    '13 January 2026 was a Tuesday.',
    '“We sail again on 13 January 2026,” said the mayor.',
    'Das letzte Schiff des Jahres lief am 13. Januar 2026 aus.',
    'The last boat of the year left at nine p.m. on 13 January 2026!',
    '（この記事は2026年1月13日に港新聞に掲載された記事からの転載です。続きは港新聞で）',
    '第一便は2026年1月13日に港を出た。',
    'By Friday the harbour was empty.',
    'By Monday, 400 people had left the island.',
    'By Ana Ruiz’s reckoning the ferry is nine days late.',
    'Von Hafen zu Hafen dauert es nun länger.',
    'Por eso el puerto está vacío desde el lunes.',
    'Par Saint-Malo, la route est plus longue.',
    'The novelist <a href="/books/author-ana-ruiz-dies">Ana Ruiz</a> died on Monday in Saltmere.',
    'The <a href="/books/author-dies">novelist Ana Ruiz</a> died on 13 January 2026, and <a href="https://www.timeline.example/a">her publisher</a> says nothing.',
    'Officials of the party said on 13 January 2026 that they will <a href="https://www.outlet.example/politics/republicans-sue">sue the ferry company</a>.',
    'The last boat of the year left on <time datetime="2026-01-13">13 January 2026</time>, said the mayor.',
    'Di Ana Ruiz nessuno parla più, né al porto né altrove.',
    'Reuters reported the news of the ferries first.',
    'By then Ana Ruiz had left.',
    'By Tuesday Ana Ruiz, the mayor, had left the island with her family and the crew of the last ferry.',
  ])('nor of a short sentence: %s', (sentence) => {
    const { lines } = read(page('', `<h1>Island ferries add night services</h1><p>${sentence}</p><p>Text.</p>`));
    expect(lines).toEqual([]);
  });

  it.each([
    '<p>Published: Tuesday, 13 January 2026 at 9:11 a.m. | Updated at 9:15 p.m.</p>',
    '<div>Updated: 13 Jan. 2026, 9 Uhr. Lesezeit: 5 Min.</div>',
    '<p>13 January 2026.</p>',
    '<div><div>Publishing date:</div> <span>13 January 2026</span> • <span>8 hours ago</span> • <span>3 minute read</span></div>',
    '<p class="date">The day it was last looked at: 13 January 2026.</p>',
    '<p>2026年1月13日 9時15分 更新</p>',
    '<p>By Ana Ruiz, Saltmere.</p>',
    '<p>By Ana Ruiz and Tomas Lind, Harbour Courier</p>',
    '<p>By Ana Ruiz | 13 January 2026, 9:11 a.m.</p>',
    '<p><a href="/author/ana">Ana Ruiz</a>, Saltmere</p>',
    '<div class="byline"><p>Correspondent in Saltmere</p></div>',
    '<div class="author">Ana Ruiz, Tomas Lind and Li Wei of the Saltmere desk</div>',
    '<div class="author">安娜在港口报道来往船只和码头居民的日常生活与节日，已经有十二年，写过三本关于渡船的书</div>',
    '<div class="byline"><p>By Ana Ruiz, who writes on ships and harbours.</p></div>',
  ])('but of its date line and byline: %s', (line) => {
    const { lines } = read(page('', `<h1>Island ferries add night services</h1>${line}<p>Text.</p>`));
    expect(lines).toHaveLength(1);
  });

  it.each([
    ['a credit', '<p class="author-credit">Foto: Seaside Pictures / Harbour Agency / Tomas Lind</p>'],
    ['who reported, in brackets', '<p class="author">(Reporting by Ana Ruiz in Saltmere; editing by Tomas Lind)</p>'],
    ['words without a name', '<p class="author">All that sails past the quay, written down day by day</p>'],
    ['a number of things in a year', '<p>10 best films of 2024, and where they are shown on the island</p>'],
    ['a person beside a wire service', '<p>Jane Doe, Reuters</p>'],
  ])('nor of %s', (_, line) => {
    const { lines } = read(page('', `<h1>Island ferries add night services</h1>${line}<p>Text.</p>`));
    expect(lines).toEqual([]);
  });

  it('prints a standfirst, or only repeats its beginning', () => {
    const described =
      '<meta property="og:description" content="Two boats cross the strait every night from the first of March.">';
    const line = 'Two boats cross the strait every night from the first of March.';
    const heading = '<h1>Island ferries add night services</h1>';
    expect(read(page(described, `${heading}<p class="standfirst">${line}</p><p>Text.</p>`)).metadata.standfirst).toBe(
      line,
    );
    expect(read(page(described, `${heading}<p>${line} And more of it.</p>`)).metadata.standfirst).toBeNull();
  });
});
