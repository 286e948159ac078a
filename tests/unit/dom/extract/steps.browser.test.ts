import { describe, expect, it } from 'vitest';
import { dropOverlays } from '@/lib/dom/extract/drop-overlays';
import { joinSplitBody, partsOf } from '@/lib/dom/extract/join-split-body';
import { leadFigure, pictureKey, restoreLead } from '@/lib/dom/extract/lead-picture';
import { tidyBlocks } from '@/lib/dom/extract/tidy-blocks';
import { afterSteps } from '@/lib/dom/extract/tidy-body';
import { readMetadata } from '@/lib/dom/metadata/read-metadata';
import { markupOf, parsePage } from './parse-page';

const sentence = 'The council met on Tuesday, and the crews, who had waited for nine days, went back to work. ';
const long = sentence.repeat(4).trim();

describe('dropOverlays', () => {
  const rows: { name: string; html: string; becomes: string }[] = [
    {
      name: 'a consent dialog goes',
      html: '<div id="cookie-consent"><p>We value you.</p></div><p>a</p>',
      becomes: '<p>a</p>',
    },
    { name: 'any dialog goes', html: '<div role="dialog">x</div><dialog open>y</dialog><p>a</p>', becomes: '<p>a</p>' },
    {
      name: 'words for screen readers go',
      html: '<p>a <span class="visually-hidden">(opens a window)</span>b</p>',
      becomes: '<p>a b</p>',
    },
    {
      name: 'a wrapper that notes a dialog stays',
      html: '<div class="has-cookie-banner"><h1>t</h1><p>a</p></div>',
      becomes: '<div class="has-cookie-banner"><h1>t</h1><p>a</p></div>',
    },
  ];
  it.each(rows)('$name', ({ html, becomes }) => {
    const page = parsePage(html);
    dropOverlays(page);
    expect(markupOf(page.body)).toBe(becomes);
  });
});

describe('joinSplitBody', () => {
  const part = (word: string): string => `<p>${word} ${sentence}</p>`;
  const join = (chosen: string, whole: string): string[] => {
    const body = parsePage(chosen).body;
    joinSplitBody(body, partsOf(parsePage(whole)));
    return Array.from(body.querySelectorAll('p'), ({ textContent }) => textContent.split(' ')[0] ?? '');
  };
  const rows: { name: string; chosen: string; whole: string; words: string[] }[] = [
    {
      name: 'parts in containers of the same name come back in their order',
      chosen: part('two'),
      whole: `<div class="part">${part('one')}</div><div class="part">${part('two')}</div><div class="part">${part('three')}</div>`,
      words: ['one', 'two', 'three'],
    },
    {
      name: 'containers of another name do not',
      chosen: part('two'),
      whole: `<div class="comment">${part('one')}</div><div class="part">${part('two')}</div>`,
      words: ['two'],
    },
    {
      name: 'the next article does not',
      chosen: part('two'),
      whole: `<article><div class="part">${part('two')}</div></article><article><div class="part">${part('next')}</div></article>`,
      words: ['two'],
    },
    {
      name: 'teasers do not',
      chosen: part('two'),
      whole: `<div class="part">${part('two')}</div><div class="part"><a href="/x">${sentence}</a>${part('teaser')}</div>`,
      words: ['two'],
    },
    {
      name: 'what is hidden does not',
      chosen: part('two'),
      whole: `<div class="part">${part('two')}</div><div class="part" hidden>${part('locked')}</div>`,
      words: ['two'],
    },
  ];
  it.each(rows)('$name', ({ chosen, whole, words }) => {
    expect(join(chosen, whole)).toEqual(words);
  });
});

describe('the lead picture', () => {
  it.each([
    ['/a/quay-1280x720.jpg', '/b/quay.webp', true],
    ['/a/quay.jpg?w=20', '/a/quay.jpg', true],
    ['/a/quay.jpg', '/a/market.jpg', false],
  ])('%s and %s are one picture: %s', (one, other, same) => {
    expect(pictureKey(one) === pictureKey(other)).toBe(same);
  });

  const figure = '<figure><img src="https://outlet.example/quay.jpg"><figcaption>c</figcaption></figure>';
  const lead = (html: string, named: string | null): Element | null => leadFigure(parsePage(html), named);

  it('is the one the metadata names, with its caption', () => {
    expect(lead(`<h1>t</h1><p>${long}</p>${figure}`, 'https://cdn.example/quay-640.jpg')?.outerHTML).toBe(figure);
  });

  it('is else the figure between headline and text', () => {
    expect(lead(`<h1>t</h1>${figure}<p>${long}</p>`, null)?.outerHTML).toBe(figure);
    expect(lead(`<h1>t</h1><p>${long}</p>${figure}`, null)).toBe(null);
    expect(lead(`<nav>${figure}</nav><h1>t</h1><p>${long}</p>`, null)).toBe(null);
  });

  it('is put first where the body has none of it, and only there', () => {
    const body = parsePage('<p>a</p>').body;
    restoreLead(body, lead(`<h1>t</h1>${figure}`, null));
    restoreLead(body, lead(`<h1>t</h1>${figure}`, null));
    body.querySelector('base')?.remove();
    expect(markupOf(body)).toBe(`${figure}<p>a</p>`);
  });
});

describe('the steps after the choice', () => {
  const rows: { name: string; html: string; becomes: string }[] = [
    {
      name: 'the headline goes',
      html: `<h1>Crews go back!</h1><h2>Other</h2><p>${long}</p>`,
      becomes: `<h2>Other</h2><p>${long}</p>`,
    },
    {
      name: 'a share bar goes',
      html: `<div class="share-bar"><a href="/x">Share</a></div><p>${long}</p>`,
      becomes: `<p>${long}</p>`,
    },
    {
      name: 'a sign-up goes',
      html: `<p>${long}</p><div class="newsletter">Every morning by mail.</div>`,
      becomes: `<p>${long}</p>`,
    },
    {
      name: 'a long text stays, whatever it is called',
      html: `<div class="promo"><p>${long}</p><p>${long}</p></div>`,
      becomes: `<div class="promo"><p>${long}</p><p>${long}</p></div>`,
    },
    {
      name: 'lists of links go',
      html: `<p>${long}</p><ul>${'<li><a href="/x">Another story</a></li>'.repeat(3)}</ul>`,
      becomes: `<p>${long}</p>`,
    },
    { name: 'a line of time goes', html: `<p><time>3 February</time></p><p>${long}</p>`, becomes: `<p>${long}</p>` },
    {
      name: 'a time in a sentence stays',
      html: `<p>On <time>3 February</time> ${long}</p>`,
      becomes: `<p>On <time>3 February</time> ${long}</p>`,
    },
    {
      name: 'empty blocks go, from the inside out',
      html: `<div><section><p> </p></section></div><p>${long}</p>`,
      becomes: `<p>${long}</p>`,
    },
  ];
  it.each(rows)('$name', ({ html, becomes }) => {
    const page = parsePage(html);
    page.head.querySelector('base')?.remove();
    page.title = 'Crews go back';
    const { metadata } = readMetadata(page, new URL('https://outlet.example/'));
    for (const step of afterSteps) step(page.body, { ...metadata, title: 'Crews go back' });
    expect(markupOf(page.body)).toBe(becomes);
  });
});

describe('tidyBlocks', () => {
  const p = `<p>${long}</p>`;
  const rows: { name: string; html: string; becomes: string }[] = [
    {
      name: 'labels of advertisements go',
      html: `${p}<p>Anzeige</p>${p}<p>Advertisement</p>${p}`,
      becomes: p.repeat(3),
    },
    {
      name: 'a line that is a link to another story goes',
      html: `${p}<p><a href="/x">Read also: more ferries</a></p>${p}`,
      becomes: p.repeat(2),
    },
    {
      name: 'a sentence that is a link stays',
      html: `${p}<p><a href="/x">The council said so.</a></p>${p}`,
      becomes: `${p}<p><a href="/x">The council said so.</a></p>${p}`,
    },
    { name: 'a heading over nothing goes', html: `${p}<h2>More</h2>`, becomes: p },
    { name: 'so does what is no sentence', html: `${p}<h2>Tags</h2><p>ferries</p><p>Share this</p>`, becomes: p },
    {
      name: 'and a notice of ownership',
      html: `${p}<p>© 2026 North Harbour Post. All rights reserved.</p>`,
      becomes: p,
    },
    {
      name: 'and a contact',
      html: `${p}<p>Write to <a href="mailto:desk@outlet.example">the desk</a>.</p>`,
      becomes: p,
    },
    {
      name: 'a short last sentence stays',
      html: `${p}<p>Nobody was hurt.</p>`,
      becomes: `${p}<p>Nobody was hurt.</p>`,
    },
    {
      name: 'headings, tables and figures within stay',
      html: `<h2>a</h2>${p}<table><tbody><tr><td>b</td></tr></tbody></table>`,
      becomes: `<h2>a</h2>${p}<table><tbody><tr><td>b</td></tr></tbody></table>`,
    },
    { name: 'nothing is left of nothing', html: '<h2>a</h2>', becomes: '' },
  ];
  it.each(rows)('$name', ({ html, becomes }) => {
    const body = parsePage(html).body;
    body.querySelector('base')?.remove();
    tidyBlocks(body);
    expect(markupOf(body)).toBe(becomes);
  });
});
