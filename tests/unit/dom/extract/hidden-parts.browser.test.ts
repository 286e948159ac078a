import { afterEach, describe, expect, it } from 'vitest';
import { hiddenParts } from '@/lib/dom/extract/hidden-parts';
import { long } from './invented-text';
import { livePage } from './live-page';
import { parsePage } from './parse-page';

const story = `<p>${long}</p>`.repeat(4);

afterEach(() => document.body.replaceChildren());

/** The ids of the elements that are taken for hidden. */
async function hiddenIn(html: string): Promise<string[]> {
  const page = await livePage(html, 'https://outlet.example/news/story');
  const copy = document.implementation.createHTMLDocument('').importNode(page.body, true);
  return hiddenParts(page, copy).map(({ id }) => id);
}

describe('hiddenParts', () => {
  const rows: { name: string; html: string; hidden: string[] }[] = [
    { name: 'what has no box', html: `${story}<div id="a" style="display:none">x</div>`, hidden: ['a'] },
    { name: 'what keeps its box', html: `${story}<div id="a" style="visibility:hidden">x</div>`, hidden: ['a'] },
    {
      name: 'a box that is hidden but for a part of it is not',
      html: `${story}<div id="a" style="visibility:hidden">x<p style="visibility:visible">y</p></div>`,
      hidden: [],
    },
    {
      name: 'what is beside the part that is seen is',
      html: `${story}<div id="a"><p>y</p><div id="b" style="visibility:hidden">x</div></div>`,
      hidden: ['b'],
    },
    { name: 'the attribute', html: `${story}<section id="a" hidden><p>x</p></section>`, hidden: ['a'] },
    {
      name: 'as the style sheet says',
      html: `<style>.later { display: none }</style>${story}<div id="a" class="later">x</div>`,
      hidden: ['a'],
    },
    {
      name: 'the outermost one stands for what is in it',
      html: `${story}<div id="a" hidden><div id="b"><p id="c" hidden>x</p></div></div><div id="d" hidden>y</div>`,
      hidden: ['a', 'd'],
    },
    {
      name: 'whatever follows a hidden part that holds links and pictures',
      html: `${story}<nav id="a" hidden>${'<a href="/x"><b>x</b><img></a>'.repeat(5)}</nav><div id="b" hidden>y</div><p id="c" hidden>z</p>`,
      hidden: ['a', 'b', 'c'],
    },
    { name: 'nothing that is shown', html: `<div id="a">${story}</div><p id="b">x</p>`, hidden: [] },
    { name: 'nothing that is only far down', html: `${story}<p id="a" style="margin-top:9000px">x</p>`, hidden: [] },
    {
      name: 'an element without a box whose content is shown is not',
      html: `<div id="a" style="display:contents">${story}</div>`,
      hidden: [],
    },
    {
      name: 'a hidden part in one that is only content is',
      html: `<div id="a" style="display:contents">${story}<div id="b" hidden>x</div></div>`,
      hidden: ['b'],
    },
    {
      name: 'a page that hides itself until a script runs says nothing',
      html: `<body style="display:none">${story}<div id="a" hidden>x</div></body>`,
      hidden: [],
    },
    {
      name: 'nor does one that only keeps its place',
      html: `<body style="visibility:hidden">${story}<div id="a" hidden>x</div></body>`,
      hidden: [],
    },
    {
      name: 'the story that a script is about to show stays',
      html: `<p>${long}</p><div id="a" style="display:none">${story}</div>`,
      hidden: [],
    },
    {
      name: 'a story for subscribers does not',
      html: `<p>${long}</p><div id="a" class="paywall-content" style="display:none">${story}</div>`,
      hidden: ['a'],
    },
    {
      name: 'nor does a long dialog',
      html: `<p>${long}</p><div id="cookie-consent" style="display:none">${story}</div>`,
      hidden: ['cookie-consent'],
    },
    {
      name: 'a paragraph or so that waits goes',
      html: `${story}<div id="a" hidden><p>${long}</p></div>`,
      hidden: ['a'],
    },
    {
      name: 'unless a button beside it unfolds it',
      html: `${story}<button>Read on</button><div id="a" hidden><p>${long}</p></div>`,
      hidden: [],
    },
    {
      name: 'or a button after it',
      html: `${story}<div id="a" hidden><p>${long}</p></div><div role="button">Read on</div>`,
      hidden: [],
    },
    {
      name: 'or one in the heading above it',
      html: `${story}<h3><button aria-expanded="false">Read on</button></h3><div id="a" hidden><p>${long}</p></div>`,
      hidden: [],
    },
    {
      name: 'a heading above it does not',
      html: `${story}<h3>Read on</h3><div id="a" hidden><p>${long}</p></div>`,
      hidden: ['a'],
    },
    {
      name: 'a paragraph alone is not the story, however long',
      html: `<p>${long}</p><p id="a" hidden>${long.repeat(3)}</p>`,
      hidden: ['a'],
    },
    {
      name: 'a button does not bring back what holds no paragraph',
      html: `${story}<button>Share</button><div id="a" hidden>By mail, by message</div>`,
      hidden: ['a'],
    },
    {
      name: 'brackets around a reading stay, for readers that set none',
      html: `<p>${long} <ruby>港<rp id="a">(</rp><rt>みなと</rt><rp id="b">)</rp></ruby></p>${story}`,
      hidden: [],
    },
    {
      name: 'what stays in its place while the page scrolls beneath it lies over the page',
      html: `${story}<div id="a" style="position:fixed"><p>${long}</p></div>`,
      hidden: ['a'],
    },
    {
      name: 'also in wrappers, and by the style sheet',
      html: `<style>.x1{position:fixed}</style>${story}<div><div><section id="a" class="x1"><p>${long}</p></section></div></div>`,
      hidden: ['a'],
    },
    {
      name: 'with a button beside it, too',
      html: `${story}<div id="a" style="position:fixed"><p>${long}</p></div><button>Write to us</button>`,
      hidden: ['a'],
    },
    {
      name: 'a pane that holds the story stays',
      html: `<div id="a" style="position:fixed;overflow:auto">${story}</div><footer><p>${long}</p></footer>`,
      hidden: [],
    },
    {
      name: 'and one that holds the headline',
      html: `<div id="a" style="position:fixed"><h1>Harbour to be dredged</h1></div>${story}`,
      hidden: [],
    },
    {
      name: 'what sticks to an edge of the text is a part of the page',
      html: `${story}<div id="a" style="position:sticky"><p>${long}</p></div>`,
      hidden: [],
    },
    {
      name: 'a lazy picture stays',
      html: `${story}<img id="a" src="/quay.jpg" style="display:none">`,
      hidden: [],
    },
  ];
  it.each(rows)('$name', async ({ html, hidden }) => {
    expect(await hiddenIn(html)).toEqual(hidden);
  });

  it('comes to an end with hidden boxes in one another, each beside more of them', async () => {
    const box = (rest: string, inner: string): string => `<div style="visibility:hidden">${inner}${rest}</div>`;
    const wide = '<div><div>x</div></div>'.repeat(20);
    const contents = '<div style="display:contents">y</div>';
    const deep = (innermost: string): string =>
      Array(200)
        .fill(wide)
        .reduce((inner, rest) => box(inner, rest), innermost);
    expect(await hiddenIn(`${story}<div id="a">${deep('x')}</div>`)).toHaveLength(1);
    // Each of the boxes stays for what the innermost one shows; what stands beside it does not.
    expect(await hiddenIn(`${story}<div id="a">${deep(contents)}</div>`)).toHaveLength(200 * 20);
  });

  it('says nothing of a document that is not laid out', () => {
    const page = parsePage(`${story}<div hidden>x</div>`);
    expect(hiddenParts(page, page.body)).toEqual([]);
  });
});
