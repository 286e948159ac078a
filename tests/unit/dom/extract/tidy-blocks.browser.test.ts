import { describe, expect, it } from 'vitest';
import { tidyBlocks } from '@/lib/dom/extract/tidy-blocks';
import { long, sentence } from './invented-text';
import { markupOf, parsePage } from './parse-page';

const p = `<p>${long}</p>`;
const base = 'https://outlet.example/news/story';
/** Longer than a line that nothing else tells from a paragraph. */
const title = 'Ferries sail again after nine days of storm, and the islands off the coast have bread once more';
const list = `<ul><li>${sentence}</li><li>boats</li></ul>`;
const teasers = `<ul>${'<li><a href="/x">The crews and their nine captains</a> (3 February 2026)</li>'.repeat(2)}</ul>`;
const chinese = '港口议会与船员在九天的罢工之后达成一致'.repeat(3);
const heading = '船员回到岗位';
const link = '<a href="/x">Markets open late this week</a>';

interface Row {
  name: string;
  html: string;
  becomes: string;
}

function check({ html, becomes }: Row): void {
  const { body } = parsePage(html);
  tidyBlocks(body, title, [], base);
  expect(markupOf(body)).toBe(becomes);
}

const stays = (name: string, html: string): Row => ({ name, html, becomes: html });
const goes = (name: string, html: string): Row => ({ name, html: `${p}${html}${p}`, becomes: p.repeat(2) });

describe('tidyBlocks, advertisements', () => {
  it.each<Row>([
    goes('a label', '<p>Advertisement</p>'),
    goes('a label in another language', '<p>Anzeige</p>'),
    goes('the label of what has not come', '<p>Loading…</p>'),
    goes('a label in another script', '<p>– 広告 –</p>'),
    goes('a label that is a heading', '<h4>Реклама</h4>'),
    goes('a line that says that the story goes on', '<p>Story continues below</p>'),
    goes('a line that says what it is', '<p>(Advertisement – scroll on.)</p>'),
    stays('a sentence of the story on the trade', `${p}<p>Advertisement revenue fell. ${sentence}</p>${p}`),
    goes('a label in Arabic', '<p>إعلان</p>'),
    goes('a tool for readers', '<h4>Text Size</h4>'),
    goes('a label of two words', '<p>Sponsored content</p>'),
    stays('a word of another meaning', `${p}<p>Advertising agencies struck as well.</p>${p}`),
  ])('$name', check);
});

describe('tidyBlocks, links to other stories', () => {
  it.each<Row>([
    goes('a line that is one', '<p><a href="/x">Read also: more ferries</a></p>'),
    goes('its label with it', `<p>Read also:</p><p>${link}</p>`),
    goes('its heading with it', `<h3>Related</h3><ul><li>${link}</li></ul>`),
    goes('a label of several lines', `<h3>Related</h3><p>${link}</p><p>${link}</p>`),
    goes('a label whose links are gone', '<p>Read also:</p>'),
    goes('such a label in another language', '<h3>Lesen Sie auch</h3>'),
    goes('such a label in another script', '<p>Читайте также</p>'),
    goes('such a label without spaces', '<p>【関連記事】</p>'),
    goes('such a label that names an outlet', '<h3>More From THE QUAY</h3>'),
    stays('a label with links that stay', `${p}<p>Read also</p><h2><a href="/x">At the quay</a></h2>${p}`),
    stays(
      'a label with a picture',
      `${p}<h4>Related</h4><figure><img src="https://outlet.example/a.jpg"></figure>${p}`,
    ),
    stays('a heading of the story', `${p}<h3>Related to the harbour</h3>${p}`),
    stays('a heading that names no outlet', `${p}<h3>More from less</h3>${p}`),
    stays('a sentence that begins so', `${p}<p>More from Quay soon.</p>${p}`),
    stays(
      'a heading that only begins so',
      `${p}<h2>More from North Quay than from all the other quays of the coast together, says he</h2>${p}`,
    ),
    {
      name: 'a sentence before it stays',
      html: `${p}<p>Nobody was hurt.</p><p>${link}</p>${p}`,
      becomes: `${p}<p>Nobody was hurt.</p>${p}`,
    },
    stays('a sentence that is a link stays', `${p}<p><a href="/x">The council said so.</a></p>${p}`),
    {
      name: 'a heading over text stays when a line after it goes',
      html: `${p}<h3>At the quay</h3><p>${link}</p>${p}`,
      becomes: `${p}<h3>At the quay</h3>${p}`,
    },
  ])('$name', check);
});

describe('tidyBlocks, pleas', () => {
  const plea = (href: string): string => `<p>Every morning by mail: <a href="${href}">ask for it here.</a></p>`;
  it.each<Row>([
    goes('a newsletter', plea('/newsletters/morning')),
    goes('one in another language', plea('https://mail.outlet.example/abonnement?x')),
    goes('one that a service sends', plea('https://post.list-manage.com/subscribe?u=1')),
    stays(
      'a link of the story to where something else is signed up for',
      `${p}${plea('https://ferries.example/signup')}${p}`,
    ),
    goes('a subscription', plea('/subscribe#plans')),
    goes('a gift', plea('https://outlet.example/donate')),
    goes('a channel', plea('https://www.whatsapp.com/channel/1')),
    goes('a channel of films', plea('https://films.example/harbour?sub_confirmation=1')),
    goes('a program for telephones', plea('https://play.google.com/store/apps/details?id=x')),
    stays(
      'a link of the story to where a service may be tried',
      `${p}${plea('https://cloud.google.com/free/signup/terms')}${p}`,
    ),
    stays('a film of which the story tells', `${p}${plea('https://play.google.com/store/movies/details/x')}${p}`),
    stays('a link that only holds the word', `${p}${plea('/news/subscribers-leave')}${p}`),
    stays(
      'a paragraph of the story with such a link',
      `${p}<p>${sentence.repeat(2)}<a href="/newsletters">The letters</a> say so.</p>${p}`,
    ),
  ])('$name', check);
});

describe('tidyBlocks, marks', () => {
  it.each<Row>([
    goes('a line of marks', '<p>* * *</p>'),
    stays('a line with a number in it stays', `${p}<p>* 1.</p>${p}`),
    {
      name: 'what follows the mark at a press release’s end goes',
      html: `${p.repeat(3)}<p># # #</p><p>Notes to editors: ${long}</p>`,
      becomes: p.repeat(3),
    },
    { name: 'so does it after the word', html: `${p.repeat(3)}<p>- Ends -</p>${p}`, becomes: p.repeat(3) },
    {
      name: 'also where it is set in a rule across the column',
      html: `${p.repeat(3)}<p>${'-'.repeat(30)} ENDS ${'-'.repeat(30)}</p>${p}`,
      becomes: p.repeat(3),
    },
    stays('a mark in the first half is none', `${p}<p>###</p>${p}${p}`),
    stays('a line that only begins so is none', `${p}${p}<p>-- ends -- of the ropes were cut.</p>`),
  ])('$name', check);
});

describe('tidyBlocks, captions', () => {
  const img = '<img src="/a.jpg" alt="The quay at dawn">';
  const bare = `<figure>${img}</figure>`;
  const captioned = (caption: string): string => `<figure>${img}<figcaption>${caption}</figcaption></figure>`;
  it.each<Row>([
    {
      name: 'a line in italics after a picture',
      html: `${p}${bare}<p><em>Boats wait</em></p>${p}`,
      becomes: `${p}${captioned('<em>Boats wait</em>')}${p}`,
    },
    {
      name: 'a line set small',
      html: `${p}${bare}<p><small>Boats wait</small></p>${p}`,
      becomes: `${p}${captioned('<small>Boats wait</small>')}${p}`,
    },
    {
      name: 'a line of a class of its own',
      html: `${p}${bare}<p><span class="x">Boats wait</span></p>${p}`,
      becomes: `${p}${captioned('<span class="x">Boats wait</span>')}${p}`,
    },
    {
      name: 'a line that says what the alternative text says',
      html: `${p}${bare}<p>The QUAY at dawn, by I. Falk</p>${p}`,
      becomes: `${p}${captioned('The QUAY at dawn, by I. Falk')}${p}`,
    },
    ...['FILE PHOTO:', 'FILE -'].map((start) => ({
      name: `a wire agency’s: ${start}`,
      html: `${p}${bare}<p>${start} ${long} REUTERS/I. Falk</p>${p}`,
      becomes: `${p}${captioned(`${start} ${long} REUTERS/I. Falk`)}${p}`,
    })),
    stays('a file is none', `${p}${bare}<p>FILES were burnt.</p>${p}`),
    stays('a sentence is none', `${p}${bare}<p><em>Boats wait.</em></p>${p}`),
    stays('a line in plain type is none', `${p}${bare}<p>Boats wait <em>here</em></p>${p}`),
    stays('a long line is none', `${p}${bare}<p><em>${'Boats wait '.repeat(20).trim()}</em></p>${p}`),
    stays('a second one is none', `${p}${captioned('Boats')}<p><em>Boats wait</em></p>${p}`),
    stays('a line before the picture is none', `${p}<p><em>Boats wait</em></p>${bare}${p}`),
    {
      name: 'the last line of the text is none',
      html: `${p}${bare}<p><em>The writer lives here</em></p>`,
      becomes: `${p}${bare}`,
    },
  ])('$name', check);
});

describe('tidyBlocks, pull quotes', () => {
  const words = 'The crews, who had waited for nine days, went back to work';
  const quote = (text: string): string => `<blockquote class="pull-quote"><p>“${text}”</p></blockquote>`;
  const said = `<p>${words}, said the council. ${long}</p>`;
  it.each<Row>([
    {
      name: 'one that repeats the text stands beside it',
      html: `${p}${quote(words)}${said}`,
      becomes: `${p}<aside>${quote(words)}</aside>${said}`,
    },
    {
      name: 'also with its speaker below',
      html: `${said}<blockquote class="pullquote"><p>${words}</p><p>A. Ruiz</p></blockquote>${p}`,
      becomes: `${said}<aside><blockquote class="pullquote"><p>${words}</p><p>A. Ruiz</p></blockquote></aside>${p}`,
    },
    {
      name: 'also with its speaker in its line',
      html: `${said}<blockquote class="quote"><p>${words}<cite>A. Ruiz</cite></p></blockquote>${p}`,
      becomes: `${said}<aside><blockquote class="quote"><p>${words}<cite>A. Ruiz</cite></p></blockquote></aside>${p}`,
    },
    stays('one that says something new stays', `${p}${quote('Nobody had asked us, and nobody would')}${said}`),
    stays('a quotation of the text that is not called so stays', `${p}<blockquote><p>${words}</p></blockquote>${said}`),
    stays('a word or two is no repetition', `${p}${quote('Nine days')}${said}`),
  ])('$name', check);
});

describe('tidyBlocks, the last paragraph', () => {
  it.each<Row>(
    [
      '„Wir fahren weiter.“',
      '「また行く」',
      '（また行く。）',
      '»Vi sejler igen.«',
      "'We sail on.'",
      'سب لوگ واپس آ گئے۔',
    ].map((text) => stays(`stays with its own mark: ${text}`, `${p}${p}<p>${text}</p>`)),
  )('$name', check);
});

describe('tidyBlocks, before the first paragraph', () => {
  it.each<Row>([
    { name: 'a date goes', html: `<p>3 February 2026</p>${p}`, becomes: p },
    { name: 'so do counts', html: `<p>1,204 reads</p><p>4 min</p>${p}`, becomes: p },
    stays(
      'a heading that is a link stays',
      `<h4><a href="/x">Nine days without a boat, and no end of it in sight</a></h4>${p}`,
    ),
    {
      name: 'and tags, however many',
      html: `<h4>Topics: ${'<a href="/tag/x">ships and ferries</a>, '.repeat(5)}<a href="/tag/y">ports</a></h4>${p}`,
      becomes: p,
    },
    stays(
      'a line that says what the list below it is of stays',
      `<p>What the crews had asked the council for</p>${list}${p}`,
    ),
    { name: 'a label above one goes', html: `<p>At a glance</p>${list}${p}`, becomes: list + p },
    {
      name: 'so does a line above a list of teasers',
      html: `<p>What the crews had asked the council for</p>${teasers}${p}`,
      becomes: teasers + p,
    },
    {
      name: 'or above one of a few words',
      html: `<p>What the crews had asked the council for</p><ul><li>boats</li></ul>${p}`,
      becomes: p,
    },
    {
      name: 'or above no list',
      html: `<p>What the crews had asked the council for</p><blockquote>${p}</blockquote>${p}`,
      becomes: `<blockquote>${p}</blockquote>${p}`,
    },
    stays('a Chinese heading after a paragraph stays', `<p>${chinese}。</p><p><b>${heading}</b></p>${p}`),
    {
      name: 'before it it goes',
      html: `<p><b>${heading}</b></p><p>${chinese}。</p>${p}`,
      becomes: `<p>${chinese}。</p>${p}`,
    },
    {
      name: 'after a line without an end it goes',
      html: `<p>${chinese}</p><p><b>${heading}</b></p>${p}`,
      becomes: `<p>${chinese}</p>${p}`,
    },
    {
      name: 'after as many signs that say less it goes',
      html: `<p>${'Boats wait in the harbour. '.repeat(2)}</p><p><b>Crews</b></p>${p}`,
      becomes: `<p>${'Boats wait in the harbour. '.repeat(2)}</p>${p}`,
    },
    {
      name: 'after a short Chinese sentence it goes',
      html: `<p>船队回港。</p><p><b>${heading}</b></p>${p}`,
      becomes: `<p>船队回港。</p>${p}`,
    },
    { name: 'and names of sections', html: `<ul><li>Coast</li><li>Ships</li></ul>${p}`, becomes: p },
    {
      name: 'after a figure, too',
      html: `<figure><img src="/a.jpg"></figure><p>Coast</p>${p}`,
      becomes: `<figure><img src="/a.jpg"></figure>${p}`,
    },
    stays('a short sentence stays', `<p>It is over.</p>${p}`),
    stays('a heading stays', `<h2>The ninth day</h2>${p}`),
    { name: 'a kicker set as a small heading goes', html: `<h4>Coast —</h4>${p}`, becomes: p },
    {
      name: 'so does a date',
      html: `<h5>2/3/2026 9:15 AM PT</h5>${p}<h4>The ninth day</h4>${p}`,
      becomes: `${p}<h4>The ninth day</h4>${p}`,
    },
    stays('a small heading like others further down stays', `<h4>The eighth day</h4>${p}<h4>The ninth day</h4>${p}`),
    stays('a small heading that is a sentence stays', `<h4>It is over!</h4>${p}`),
    { name: 'the title again goes', html: `<p>${title}</p>${p}`, becomes: p },
    { name: 'with a word before it, too', html: `<p><b>Share</b> ${title}</p>${p}`, becomes: p },
    stays(
      'a picture that is called so stays',
      `<figure><img src="/a.jpg"><figcaption>${title}</figcaption></figure><p><img src="/b.jpg"> ${title}</p>${p}`,
    ),
    stays('with the place and day of a wire service it stays', `<p>新华社北京4月24日电 题：${title}</p>${p}`),
    stays('a paragraph that ends with it stays', `<p>${sentence.repeat(2)}${title}</p>${p}`),
    stays('a line that is nearly a sentence stays', `<p>${'Boats wait in the harbour '.repeat(2)}all day</p>${p}`),
    stays('a list that says something stays', `<ul><li>${sentence.trim()}</li></ul>${p}`),
    stays('after it they stay', `${p}<p>3 February 2026</p><ul><li>Coast</li></ul>${p}`),
  ])('$name', check);
});

describe('tidyBlocks, on the whole', () => {
  it.each<Row>([
    stays(
      'headings, tables and figures within stay',
      `<h2>a</h2>${p}<figure><img src="/a.jpg"></figure><table><tbody><tr><td>b</td></tr></tbody></table>`,
    ),
    { name: 'nothing is left of nothing', html: '<h2>a</h2>', becomes: '' },
  ])('$name', check);
});
