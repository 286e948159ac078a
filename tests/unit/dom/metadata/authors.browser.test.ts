import { describe, expect, it } from 'vitest';
import { weighAuthors } from '@/lib/core/news/weigh-authors';
import { readMetadata } from '@/lib/dom/metadata/read-metadata';

const signedBy = (head: string, line: string): { authors: string[]; agency: string | null } => {
  const html = `<!doctype html><html lang="en"><head><meta property="og:site_name" content="Harbour Herald">${head}</head>
    <body><nav><ul><li><a href="/authors/all">All Our Authors</a></li></ul></nav>
    <h1>Island ferries add night services</h1>${line}<p>${'The line said so on Tuesday. '.repeat(12)}</p></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { signatures } = readMetadata(page, new URL('https://www.outlet.example/region/ferries')).metadata;
  const { authors, agency } = weighAuthors(signatures, 'www.outlet.example');
  return { authors, agency };
};

const author = (...names: string[]): string => names.map((name) => `<meta name="author" content="${name}">`).join('');

describe('who signs', () => {
  const rows: { name: string; head: string; line?: string; authors: string[]; agency?: string }[] = [
    { name: 'the outlet, given as the author', head: author('Harbour Herald'), authors: ['Harbour Herald'] },
    { name: 'a desk with a name', head: author('Seaside News Desk'), authors: ['Seaside News Desk'] },
    { name: 'a newsroom without a name', head: author('Staff Writer'), authors: [] },
    {
      name: 'a person before the outlet',
      head: author('Harbour Herald'),
      line: '<div class="byline">By Jane Doe</div>',
      authors: ['Jane Doe'],
    },
    {
      name: 'an agency before the outlet',
      head: author('Harbour Herald'),
      line: '<div>Reuters</div>',
      authors: [],
      agency: 'Reuters',
    },
    { name: 'the outlet in a byline', head: '', line: '<div>By Harbour Herald</div>', authors: ['Harbour Herald'] },
    {
      name: 'the outlet, where a mark says so',
      head: '',
      line: '<div class="author">Harbour Herald</div>',
      authors: ['Harbour Herald'],
    },
    { name: 'the outlet beside a mark', head: '', line: '<div class="author-box">Harbour Herald</div>', authors: [] },
    {
      name: 'of those in the head the one in the byline',
      head: author('Seaside Holdings', 'Jane Doe'),
      line: '<div class="byline">By Jane Doe</div>',
      authors: ['Jane Doe'],
    },
    {
      name: 'those in the head where the byline names somebody else',
      head: author('Jane Doe', 'John Roe'),
      line: '<div class="byline">By Ann Poe</div>',
      authors: ['Jane Doe', 'John Roe'],
    },
    {
      name: 'each of several lines',
      head: author('Jane Doe', 'John Roe'),
      line: '<div class="byline">By Jane Doe</div><div class="byline">John Roe</div>',
      authors: ['Jane Doe', 'John Roe'],
    },
    {
      name: 'who is named in what a template calls a teaser',
      head: '',
      line: '<div class="teaser__meta">By Jane Doe</div>',
      authors: ['Jane Doe'],
    },
    {
      name: 'nobody whom a form for comments asks for',
      head: '',
      line: '<div class="comment-form-author">Your Full Name Here</div>',
      authors: [],
    },
    {
      name: 'no section of one word beside the mark, in Arabic',
      head: '',
      line: '<div class="author">منوعات</div>',
      authors: [],
    },
    {
      name: 'no standfirst in a box that is called by the byline in it',
      head: '',
      line: '<div class="byline-box"><p>Europa sails again, twice a night and once a day.</p><p class="byline">By Jane Doe</p></div>',
      authors: ['Jane Doe'],
    },
    { name: 'nobody in a box for errors', head: '', line: '<div class="reporterror">Tell Us</div>', authors: [] },
    { name: 'nobody who paid', head: '', line: '<div>Sponsored by Seaside Hotels</div>', authors: [] },
    {
      name: 'nobody who comments below a Chinese story',
      head: '',
      line: `${'<p>航运公司星期二宣布，从三月一日起，两艘渡轮每天夜间往返海峡，方便岛上居民下班以后回家。公司还说，船票价格不变，学生和老人继续享受优惠，乘客可以提前在网上预订座位，也可以当天到码头购买。</p>'.repeat(3)}<div class="user"><a class="user-nick">海边的猫</a><span class="signature">天天 向上</span></div>`,
      authors: [],
    },
    {
      name: 'a list of facts, where the head names but the outlet',
      head: author('Harbour Herald'),
      line: '<ul><li><b>Date</b> 03/05/2026</li><li><b>Author</b> Jane Doe</li></ul>',
      authors: ['Jane Doe'],
    },
    {
      name: 'no list of pages for authors',
      head: '',
      line: '<ul><li>Author Guidelines Here</li></ul>',
      authors: [],
    },
    {
      name: 'lists in the author of JSON-LD',
      head: `<script type="application/ld+json">${JSON.stringify({
        '@type': 'NewsArticle',
        headline: 'Island ferries add night services',
        author: [{ name: 'Jane Doe' }, [{ name: 'John Roe' }]],
      })}</script>`,
      authors: ['Jane Doe', 'John Roe'],
    },
  ];
  it.each(rows)('$name', ({ head, line, authors, agency }) => {
    expect(signedBy(head, line ?? '')).toEqual({ authors, agency: agency ?? null });
  });
});
