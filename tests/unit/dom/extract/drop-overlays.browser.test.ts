import { describe, expect, it } from 'vitest';
import { dropOverlays } from '@/lib/dom/extract/drop-overlays';
import { measureRunningText } from '@/lib/dom/extract/running-text';
import { long } from './invented-text';
import { markupOf, parsePage } from './parse-page';

const p = `<p>${long}</p>`;

describe('dropOverlays', () => {
  const rows: { name: string; html: string; becomes: string }[] = [
    {
      name: 'a consent dialog goes',
      html: '<div id="cookie-consent"><p>We value you.</p></div><p>a</p>',
      becomes: '<p>a</p>',
    },
    {
      name: 'however long it is',
      html: `<div class="cmp">${p}${p}${p}</div>${p}`,
      becomes: p,
    },
    {
      name: 'so do privacy settings',
      html: '<section class="privacyBanner"><p>We value you.</p></section><p>a</p>',
      becomes: '<p>a</p>',
    },
    {
      name: 'a name that begins like a consent manager’s is a component’s',
      html: `<div class="cmp-text">${p}</div>`,
      becomes: `<div class="cmp-text">${p}</div>`,
    },
    { name: 'any dialog goes', html: '<div role="dialog">x</div><dialog open>y</dialog><p>a</p>', becomes: '<p>a</p>' },
    {
      name: 'also one that only says so to screen readers',
      html: '<div aria-modal="true" id="x">x</div><div role="alertdialog">y</div><p>a</p>',
      becomes: '<p>a</p>',
    },
    {
      name: 'a box that asks to sign in goes',
      html: `<div class="content__sign-in-group">${p}</div><div class="user-register">${p}</div>${p.repeat(4)}`,
      becomes: p.repeat(4),
    },
    {
      name: 'not what holds much of the story',
      html: `<div class="sign-in">${p}</div>${p}`,
      becomes: `<div class="sign-in">${p}</div>${p}`,
    },
    {
      name: 'what is called a modal goes',
      html: `<div class="modal fade">${p}</div>${p}${p}`,
      becomes: p.repeat(2),
    },
    {
      name: 'also where the name is one of several words',
      html: `<div class="subscribePopup">x</div><div id="video_lightbox">y</div>${p}`,
      becomes: p,
    },
    {
      name: 'a picture that a click enlarges stays, with its label',
      html: '<a class="lightbox"><img src="/a.jpg"></a><div class="image-overlay"><img src="/b.jpg"><p>The quay</p></div>',
      becomes:
        '<a class="lightbox"><img src="/a.jpg"></a><div class="image-overlay"><img src="/b.jpg"><p>The quay</p></div>',
    },
    {
      name: 'an icon in a dialog is no picture, and one with a long text no label',
      html: `<div class="popup"><img src="/close.svg">Share</div><div class="popup"><img src="/b.jpg">${p}</div>${p}${p}`,
      becomes: p.repeat(2),
    },
    {
      name: 'words of a sentence stay where they open one',
      html: `<p>The <a href="#" class="popup">capstan</a> winds.</p>${p}`,
      becomes: `<p>The <a href="#" class="popup">capstan</a> winds.</p>${p}`,
    },
    {
      name: 'a story that is shown in a modal stays',
      html: `<div class="modal">${p}${p}</div>${p}`,
      becomes: `<div class="modal">${p}${p}</div>${p}`,
    },
    {
      name: 'a word that only holds those letters is another word',
      html: `<div class="bimodal">a</div><div class="overlays">b</div>${p}`,
      becomes: `<div class="bimodal">a</div><div class="overlays">b</div>${p}`,
    },
    {
      name: 'words for screen readers go',
      html: '<p>a <span class="visually-hidden">(opens a window)</span>b</p>',
      becomes: '<p>a b</p>',
    },
    {
      name: 'a word set twice, for the eye and for the ear, stays once and whole',
      html: '<p><span aria-hidden="true"><b>T</b> he</span><span class="sr-only">The</span> council met.</p>',
      becomes: '<p><span class="sr-only">The</span> council met.</p>',
    },
    {
      name: 'also where the spoken one comes first',
      html: '<p><span class="screen-reader-text">The</span><span aria-hidden="true">T he</span> council met.</p>',
      becomes: '<p><span class="screen-reader-text">The</span> council met.</p>',
    },
    {
      name: 'a spoken label beside another text goes',
      html: '<p><span aria-hidden="true">4</span><span class="sr-only">Comments</span> council met.</p>',
      becomes: '<p><span aria-hidden="true">4</span> council met.</p>',
    },
    {
      name: 'a wrapper that notes a dialog stays',
      html: '<div class="has-cookie-banner"><h1>t</h1><p>a</p></div>',
      becomes: '<div class="has-cookie-banner"><h1>t</h1><p>a</p></div>',
    },
    {
      name: 'an article stays, whatever it is called',
      html: '<article class="cookie-recipes"><p>a</p></article>',
      becomes: '<article class="cookie-recipes"><p>a</p></article>',
    },
  ];
  it.each(rows)('$name', ({ html, becomes }) => {
    const page = parsePage(html);
    dropOverlays(page, measureRunningText(page));
    expect(markupOf(page.body)).toBe(becomes);
  });
});
