import { describe, expect, it } from 'vitest';
import { resolvePictures } from '@/lib/dom/extract/resolve-pictures';
import { markupOf, parsePage } from './parse-page';

const gif = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const a = '<img src="https://outlet.example/a.jpg">';

describe('resolvePictures', () => {
  const rows: { name: string; html: string; becomes: string }[] = [
    { name: 'a plain picture becomes absolute', html: '<img src="/a.jpg">', becomes: a },
    { name: 'a lazy address counts before the preview', html: '<img src="/tiny.jpg" data-src="/a.jpg">', becomes: a },
    { name: 'data-original', html: `<img src="${gif}" data-original="/a.jpg">`, becomes: a },
    { name: 'data-lazy-src', html: '<img data-lazy-src="/a.jpg">', becomes: a },
    {
      name: 'a lazy set',
      html: `<img src="${gif}" data-srcset="/s.jpg 300w, /a.jpg 1200w, /xl.jpg 4000w">`,
      becomes: a,
    },
    {
      name: 'the publisher’s own size counts before the set',
      html: '<img src="/a.jpg" srcset="/s.jpg 300w, /l.jpg 1399w">',
      becomes: a,
    },
    {
      name: 'unless the set has a large one',
      html: '<img src="/m.jpg" srcset="/s.jpg 300w, /a.jpg 1400w">',
      becomes: a,
    },
    {
      name: 'which is not larger than its own',
      html: '<img src="/a.jpg" srcset="/a.jpg 3600w, /l.jpg 1600w">',
      becomes: a,
    },
    {
      name: 'what a loader names gives way to a larger one, too',
      html: `<img src="${gif}" data-src="/m.jpg" data-srcset="/m.jpg 900w, /a.jpg 1800w">`,
      becomes: a,
    },
    {
      name: 'or says that its own is a small one',
      html: '<img src="/s.jpg" srcset="/s.jpg 300w, /a.jpg 1200w">',
      becomes: a,
    },
    {
      name: 'or both say their widths',
      html: '<img src="/a.jpg?width=375" srcset="/a.jpg?width=930">',
      becomes: '<img src="https://outlet.example/a.jpg?width=930">',
    },
    {
      name: 'or its address does',
      html: '<img src="/s.jpg?w=40" srcset="/s.jpg?w=320 320w, /a.jpg 1200w">',
      becomes: a,
    },
    {
      name: 'the sources of a picture element',
      html: `<picture><source srcset="/s.jpg 300w, /a.jpg 1200w"><img src="${gif}"></picture>`,
      becomes: a,
    },
    { name: 'a placeholder goes', html: `<p>x<img src="${gif}"><img src="/img/spacer.gif"></p>`, becomes: '<p>x</p>' },
    {
      name: 'a counting pixel goes',
      html: '<p>x<img src="https://count.example/p?x" width="1" height="1"></p>',
      becomes: '<p>x</p>',
    },
    {
      name: 'noscript of elements, beside a lazy picture',
      html: `<img src="${gif}"><noscript><img src="/a.jpg"></noscript>`,
      becomes: '<img src="https://outlet.example/a.jpg" alt="">',
    },
    {
      name: 'noscript with nothing beside it',
      html: '<p>x</p><noscript><img src="/a.jpg"></noscript>',
      becomes: `<p>x</p>${a}`,
    },
    {
      name: 'one that fills its box has no measures and is none',
      html: '<img src="/a.jpg" sizes="100vw" width="0" height="0">',
      becomes: a,
    },
    {
      name: 'noscript that counts visitors goes',
      html: '<noscript><img src="/p.gif" width="1" height="1"></noscript>',
      becomes: '',
    },
    { name: 'the picture element of mobile pages', html: '<amp-img src="/a.jpg" layout="fill"></amp-img>', becomes: a },
    {
      name: 'what describes it stays, the rest goes',
      html: '<img src="/a.jpg" alt="x" loading="lazy" sizes="9vw" onerror="y()">',
      becomes: '<img src="https://outlet.example/a.jpg" alt="x">',
    },
    {
      name: 'measures in pixels stay, shares of a box say nothing in a clip',
      html: '<img src="/a.jpg" width="640" height="100%">',
      becomes: '<img src="https://outlet.example/a.jpg" width="640">',
    },
    { name: 'an address that is none', html: '<p>x<img src="http://"></p>', becomes: '<p>x</p>' },
  ];
  it.each(rows)('$name', ({ html, becomes }) => {
    const page = parsePage(html);
    resolvePictures(page);
    expect(markupOf(page.body)).toBe(becomes);
  });

  const leads: { name: string; html: string; found: string | null }[] = [
    { name: 'the first that offers it', html: '<img src="/x.jpg"><img src="/quay-640.jpg" id="it">', found: 'it' },
    {
      name: 'whatever address of its set is the best',
      html: '<picture><source srcset="/quay.jpg 300w, /other.jpg 1600w"><img src="/x.jpg" id="it"></picture>',
      found: 'it',
    },
    {
      name: 'not a preview where there is more',
      html: '<img src="/quay-150x84.jpg"><img src="/quay-756x425.jpg" id="it"><img src="/quay-90x60.jpg">',
      found: 'it',
    },
    { name: 'a preview where there is none but that', html: '<img src="/quay-150x84.jpg" id="it">', found: 'it' },
    { name: 'none that went', html: '<img src="/quay.jpg" width="1" height="1">', found: null },
    { name: 'none', html: '<img src="/x.jpg">', found: null },
  ];
  it.each(leads)('finds the lead picture: $name', ({ html, found }) => {
    const lead = resolvePictures(parsePage(html), undefined, 'https://cdn.example/l/quay.jpg?w=1200');
    expect(lead?.id ?? null).toBe(found);
  });

  it('reads noscript as text too, as it stands where scripts run', () => {
    const page = parsePage(`<figure><img src="${gif}"></figure>`);
    const noscript = page.createElement('noscript');
    noscript.textContent = '<img src="/a.jpg" alt="The quay">';
    page.querySelector('figure')?.append(noscript);
    resolvePictures(page);
    expect(markupOf(page.body)).toBe('<figure><img src="https://outlet.example/a.jpg" alt="The quay"></figure>');
  });
});
