import { describe, expect, it } from 'vitest';
import { afterSteps, dropRepeatedTitle } from '@/lib/dom/extract/tidy-body';
import { long, sentence } from './invented-text';
import { metadataOf } from './metadata-of';
import { markupOf, parsePage } from './parse-page';

const p = `<p>${long}</p>`;
const story = p.repeat(4);

interface Row {
  name: string;
  html: string;
  becomes: string;
}

function check({ html, becomes }: Row): void {
  const { body } = parsePage(html);
  for (const step of afterSteps) step(body, metadataOf({ title: 'Crews go back' }));
  expect(markupOf(body)).toBe(becomes);
}

const stays = (name: string, html: string): Row => ({ name, html, becomes: html });

describe('the headline', () => {
  it.each<Row>([
    { name: 'goes, in whatever dress', html: `<h1>Crews go back!</h1>${p}`, becomes: p },
    { name: 'goes as a heading of the text, too', html: `<h3>CREWS GO BACK</h3>${p}`, becomes: p },
    { name: 'goes with its kicker', html: `<h1><span>Ferries</span>Crews go back</h1>${p}`, becomes: p },
    stays('is not every heading', `<h2>Other</h2>${p}`),
    stays('is no part of a heading', `<h2>Crews go back to sea</h2>${p}`),
    stays('is no end of a long one', `<h2>After nine days of talks, crews go back</h2>${p}`),
  ])('$name', ({ html, becomes }) => {
    const { body } = parsePage(html);
    dropRepeatedTitle(body, 'Crews go back');
    expect(markupOf(body)).toBe(becomes);
  });
});

describe('furniture', () => {
  it.each<Row>([
    { name: 'a share bar goes', html: `<div class="share-bar"><a href="/x">Share</a></div>${p}`, becomes: p },
    { name: 'a sign-up goes', html: `${p}<div class="newsletter">Every morning by mail.</div>`, becomes: p },
    {
      name: 'a biography goes with its portrait',
      html: `${story}<div class="author-bio"><img src="/a.jpg">Ana Ruiz writes on ships.</div>`,
      becomes: story,
    },
    {
      name: 'a paragraph of a name that no story has goes',
      html: `${story}<p class="disclaimer">${sentence}${sentence}</p>`,
      becomes: story,
    },
    stays('a paragraph of the story may be called so', `${story}<p class="paywall">${sentence}${sentence}</p>`),
    { name: 'a short one may not', html: `${story}<p class="paywall">Read on with us.</p>`, becomes: story },
    stays(
      'a short one may where the story’s long ones are called so',
      `${p.replace('<p', '<p class="paywall"').repeat(3)}<p class="paywall">“We sail,” she said.</p>`,
    ),
    {
      name: 'a teaser goes with its picture',
      html: `${story}<div class="teaser"><img src="/a.jpg"><h3><a href="/x">Boats</a></h3>Nine of them.</div>`,
      becomes: story,
    },
    stays(
      'a picture in what is called so stays',
      `${story}<div class="teaser"><img src="/a.jpg"><p>The quay</p></div>`,
    ),
    {
      name: 'an advertisement goes',
      html: `${story}<div class="ads"><p>${sentence}${sentence}<a href="/x">Buy</a></p></div>`,
      becomes: story,
    },
    stays('sentences without a link are none', `${story}<div class="ads"><p>${sentence}${sentence.trim()}</p></div>`),
    stays('most of a text stays, whatever it is called', `<div class="promo">${p}</div>${p}`),
    stays('a long part does, too', `${p.repeat(20)}<div class="promo">${story}</div>`),
    stays('a picture is no furniture', `${story}<div class="social"><img src="/a.jpg">The quay</div>`),
    stays('nor is a quote', `${story}<div class="social"><blockquote>Back to work.</blockquote></div>`),
    stays('nor is a table', `${story}<div class="tags"><table><tbody><tr><td>a</td></tr></tbody></table></div>`),
  ])('$name', check);
});

describe('hover texts', () => {
  const line = (html: string): string => `<p>On Tuesday ${html} met in the old harbour.</p>${p}`;
  it.each<Row>([
    {
      name: 'beside the link they belong to',
      html: line('the <a href="/x">council</a><span class="tooltip">Twelve people</span>'),
      becomes: line('the <a href="/x">council</a>'),
    },
    {
      name: 'inside of it',
      html: line('the <a href="/x">council<span class="hover-text">Twelve people</span></a>'),
      becomes: line('the <a href="/x">council</a>'),
    },
    {
      name: 'in lists',
      html: `<ul><li>The <a href="/x">council</a><span class="link popover">Twelve people</span></li></ul>${p}`,
      becomes: `<ul><li>The <a href="/x">council</a></li></ul>${p}`,
    },
    {
      name: 'where their role says so',
      html: line('the council<span role="tooltip">Twelve people</span>'),
      becomes: line('the council'),
    },
    ...[
      ', opens new tab',
      '(opens in a new window)',
      '(öffnet im neuen Fenster)',
      ' (s’ouvre dans un nouvel onglet)',
      ' (se abre en una nueva ventana)',
      ' (si apre in una nuova finestra)',
      ' (abre numa nova janela)',
      ' (opent in een nieuw tabblad)',
      ' (öppnas i ny flik)',
      ' (otwiera się w nowym oknie)',
      ' (откроется в новом окне)',
      ' (yeni sekmede açılır)',
      ' (يفتح في نافذة جديدة)',
      '（新しいタブで開きます）',
      '（在新窗口打开）',
      ' (새 창 열림)',
    ].map((words) => ({
      name: `that say where a link opens: ${words}`,
      html: line(`the <a href="/x">council<span class="a1b2">${words}</span></a>`),
      becomes: line('the <a href="/x">council</a>'),
    })),
    stays('not the link itself', line('the <a href="/x"><span>board of a new window</span></a>')),
    stays('not a word on windows', line('the <a href="/x">council<span> of window cleaners</span></a>')),
    stays('not what only shows one', line('the <span class="tooltip">council</span>')),
    stays('not every text beside a link', line('the <a href="/x">council</a><span class="b"> of twelve</span>')),
  ])('$name', check);
});

describe('back links', () => {
  it.each<Row>([
    {
      name: 'an arrow to the text goes',
      html: `${p}<p>One boat. <a href="#r1">↩</a></p>`,
      becomes: `${p}<p>One boat. </p>`,
    },
    stays('a number to a footnote stays', `<p>${long}<a href="#n1">1</a></p>`),
    stays('an arrow that leads elsewhere stays', `<p>${long} <a href="/x">→</a></p>`),
  ])('$name', check);
});

describe('times', () => {
  const entry = (time: string): string => `<div><p><time>${time}</time></p>${p}</div>`;
  it.each<Row>([
    { name: 'a line of time goes', html: `<p><time>3 February</time></p>${p}`, becomes: p },
    { name: 'also with marks around it', html: `<div>– <time>3 February</time> –</div>${p}`, becomes: p },
    stays('a time in a sentence stays', `<p>On <time>3 February</time> ${long}</p>`),
    stays('those of a live blog’s entries stay', entry('10:40') + entry('11:02') + entry('11:30')),
  ])('$name', check);
});

describe('empty blocks', () => {
  it.each<Row>([
    { name: 'go, from the inside out', html: `<div><section><p> </p></section></div>${p}`, becomes: p },
    { name: 'also with a blank that does not break', html: `<p>&nbsp;</p>${p}`, becomes: p },
    { name: 'leave nothing where they held nothing', html: `<p>one<b></b>two</p>${p}`, becomes: `<p>onetwo</p>${p}` },
    {
      name: 'leave the blank that parts two words',
      html: `<p><em>The Ferry Act</em><strong> </strong>of 2026</p>${p}`,
      becomes: `<p><em>The Ferry Act</em> of 2026</p>${p}`,
    },
    stays('a cell stays', `<table><tbody><tr><td></td><th></th><td>a</td></tr></tbody></table>${p}`),
    stays('so do pictures, lines and breaks', `<figure><img src="/a.jpg"></figure><hr><p>a<br>b</p>${p}`),
  ])('$name', check);
});
