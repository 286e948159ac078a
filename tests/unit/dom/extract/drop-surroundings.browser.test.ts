import { describe, expect, it } from 'vitest';
import { dropSurroundings } from '@/lib/dom/extract/drop-surroundings';
import { measureRunningText } from '@/lib/dom/extract/running-text';
import { long } from './invented-text';
import { markupOf, parsePage } from './parse-page';

const p = `<p>${long}</p>`;
const links =
  '<ul><li><a href="/a">Market moves</a></li><li><a href="/b">Bridge shut</a></li><li><a href="/c">Rain again</a></li></ul>';
const story = `<h1>Ferry back</h1>${p}${p}${p}`;

describe('dropSurroundings', () => {
  const rows: { name: string; html: string; becomes: string }[] = [
    {
      name: 'navigation, head and foot of the page and a column beside the story go',
      html: `<header><a href="/">The Quay</a></header><nav><a href="/sport">Sport</a></nav><div>${story}</div><aside>Most read</aside><footer>© The Quay</footer>`,
      becomes: `<div>${story}</div>`,
    },
    {
      name: 'also where only their roles say so',
      html: `<div role="banner">a</div><ul role="navigation"><li>b</ul><div>${story}</div><div role="complementary">c</div><div role="contentinfo">d</div>`,
      becomes: `<div>${story}</div>`,
    },
    {
      name: 'with what they hold, paragraphs too',
      html: `<div>${story}${p}</div><div><footer>${p}<nav>a</nav></footer></div>`,
      becomes: `<div>${story}${p}</div><div></div>`,
    },
    {
      name: 'a head that holds a first-level heading stays',
      html: `<header><h1>Ferry back</h1></header><div>${p}</div>`,
      becomes: `<header><h1>Ferry back</h1></header><div>${p}</div>`,
    },
    {
      name: 'so does one that holds the headline, whatever it is set as',
      html: `<header><h2 id="own">Ferry back</h2><a>x</a></header><header><h2>Others</h2></header><div>${p}</div>`,
      becomes: `<header><h2 id="own">Ferry back</h2><a>x</a></header><div>${p}</div>`,
    },
    {
      name: 'a column that holds much of the text is where the story is',
      html: `<aside>${p}</aside><div>${p}${p}</div>`,
      becomes: `<aside>${p}</aside><div>${p}${p}</div>`,
    },
    {
      name: 'what goes round the article stays',
      html: '<aside><article>a</article></aside><footer><main>b</main></footer>',
      becomes: '<aside><article>a</article></aside><footer><main>b</main></footer>',
    },
    {
      name: 'what stands within the article or the main part is the story’s',
      html: `<article><header>By Mara Lind</header>${p}<aside><img src="/quay.jpg"></aside></article><main><nav>1 2 3</nav>${p}<footer>d</footer></main>`,
      becomes: `<article><header>By Mara Lind</header>${p}<aside><img src="/quay.jpg"></aside></article><main><nav>1 2 3</nav>${p}<footer>d</footer></main>`,
    },
    {
      name: 'so is what stands among its paragraphs, and who is quoted',
      html: `<div>${story}<aside><img src="/quay.jpg"></aside>${p}<blockquote>Back.<footer>Mara Lind</footer></blockquote><figure><img src="/a.jpg"><footer>The quay</footer></figure></div>`,
      becomes: `<div>${story}<aside><img src="/quay.jpg"></aside>${p}<blockquote>Back.<footer>Mara Lind</footer></blockquote><figure><img src="/a.jpg"><footer>The quay</footer></figure></div>`,
    },
    {
      name: 'lists of links beside the story go, and beside what it stands in',
      html: `<div>${links}<div><h1 id="own">Ferry back</h1>${p}</div></div>${links}`,
      becomes: `<div><div><h1 id="own">Ferry back</h1>${p}</div></div>`,
    },
    {
      name: 'not one within it',
      html: `<div><h1 id="own">Ferry back</h1><div>${links}</div>${p}</div>`,
      becomes: `<div><h1 id="own">Ferry back</h1><div>${links}</div>${p}</div>`,
    },
    {
      name: 'not one that may be within it, on a page without a headline',
      html: `<div>${links}<div><h1>Ferry back</h1>${p}</div></div>`,
      becomes: `<div>${links}<div><h1>Ferry back</h1>${p}</div></div>`,
    },
    {
      name: 'not one that holds running text, however much of it is linked',
      html: `<div><h1 id="own">Ferry back</h1>${p}${p}</div><div><p><a href="/d">${long}</a></p>${links}</div>`,
      becomes: `<div><h1 id="own">Ferry back</h1>${p}${p}</div><div><p><a href="/d">${long}</a></p>${links}</div>`,
    },
    {
      name: 'a text with some links stays, and a picture with one',
      html: `<div><h1 id="own">Ferry back</h1>${p}</div><div>${long}${links}</div><div><img src="/quay.jpg"><a href="/g">All 12 pictures</a></div>`,
      becomes: `<div><h1 id="own">Ferry back</h1>${p}</div><div>${long}${links}</div><div><img src="/quay.jpg"><a href="/g">All 12 pictures</a></div>`,
    },
    {
      name: 'so does a list of what others wrote',
      html: `<div><h1 id="own">Ferry back</h1>${p}</div><div>${links.replaceAll('href="/', 'href="https://other.example/')}</div>`,
      becomes: `<div><h1 id="own">Ferry back</h1>${p}</div><div>${links.replaceAll('href="/', 'href="https://other.example/')}</div>`,
    },
    {
      name: 'the story may be split over boxes beside that of the headline',
      html: `<div><div><h1 id="own">Ferry back</h1>${p}</div>${links}<div>${p}</div></div>`,
      becomes: `<div><div><h1 id="own">Ferry back</h1>${p}</div>${links}<div>${p}</div></div>`,
    },
    {
      name: 'where no paragraph is long, what is beside the headline stays',
      html: `<h1 id="own">Ferry back</h1>${links}`,
      becomes: `<h1 id="own">Ferry back</h1>${links}`,
    },
    {
      name: 'also on a page without running text',
      html: '<nav>a</nav><div>Ferry<br>back</div><footer>b</footer>',
      becomes: '<div>Ferry<br>back</div>',
    },
  ];
  it.each(rows)('$name', ({ html, becomes }) => {
    const page = parsePage(html);
    dropSurroundings(page, page.querySelector('#own'), measureRunningText(page), page.baseURI);
    expect(markupOf(page.body)).toBe(becomes);
  });
});
