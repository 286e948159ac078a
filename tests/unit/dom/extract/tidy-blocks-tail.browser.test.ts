import { describe, expect, it } from 'vitest';
import { tidyBlocks } from '@/lib/dom/extract/tidy-blocks';
import { long, sentence } from './invented-text';
import { markupOf, parsePage } from './parse-page';

const p = `<p>${long}</p>`;
const story = p.repeat(3);

function tail(html: string, ...authors: string[]): string {
  const { body } = parsePage(`${story}${html}`);
  tidyBlocks(body, '', authors, 'https://outlet.example/news/story');
  return markupOf(body).slice(story.length);
}

const mail = (before: string): string => `<p>${before} <a href="mailto:desk@outlet.example">the desk</a>.</p>`;

describe('tidyBlocks, from the end upwards', () => {
  it.each([
    { name: 'a heading over nothing', html: '<h2>More</h2>' },
    { name: 'a line', html: '<hr>' },
    { name: 'what is no sentence', html: '<h2>Tags</h2><p>ferries</p><p>Share this</p>' },
    { name: 'a notice of ownership', html: '<p>© 2026 North Harbour Post. All rights reserved.</p>' },
    { name: 'one without a sign', html: '<p>Copyright North Harbour Post 2026. Printed on the island.</p>' },
    {
      name: 'one in a sentence',
      html: '<p>This page is subject to copyright. No part of it may be printed again.</p>',
    },
    { name: 'a question set bold', html: '<p><b>Do you know more?</b></p>' },
    { name: 'one in another language, of some length', html: `<p>Alle Rechte vorbehalten. ${sentence.repeat(5)}</p>` },
    { name: 'one in Portuguese', html: '<p>Todos os direitos reservados ao Correio do Porto.</p>' },
    { name: 'one in Chinese', html: '<p>本网站之文字，非经授权，不得转载。</p>' },
    { name: 'one in Japanese', html: '<p>記事・写真の無断転載を禁じます。</p>' },
    { name: 'one in Korean', html: '<p>저작권자 © 항구일보 무단 전재 및 재배포 금지.</p>' },
    { name: 'a contact', html: mail('Write to') },
    { name: 'an address in plain text', html: '<p>Write to desk@outlet.example for more.</p>' },
    { name: 'a name on another service', html: '<p>The writer posts as @harbour_desk there.</p>' },
    {
      name: 'one in brackets among others',
      html: '<p>Follow the desk of the harbour, by day and by night, there: <a href="https://a.example/">Photogram</a> and <a href="https://b.example/">Chirper (@harbour_desk)</a>.</p>',
    },
    { name: 'what announces that which is gone', html: '<p>Read more:</p>' },
    {
      name: 'a list of names elsewhere',
      html: '<ul><li><a href="https://a.example/">Chirper</a></li><li><a href="https://b.example/">Photogram</a></li></ul>',
    },
    {
      name: 'one link elsewhere',
      html: '<ul><li><a href="https://a.example/">The report of the harbour council</a></li></ul>',
    },
    { name: 'five lines', html: '<p>Ferries and their crews</p>'.repeat(5) },
    { name: 'many short lines', html: '<p>ferries</p>'.repeat(9) },
    { name: 'a line of links', html: '<p>Filed under <a href="/x">ferries and strikes</a>.</p>' },
    { name: 'a list of links elsewhere', html: '<ul><li><a href="https://other.example/">The report.</a></li></ul>' },
    {
      name: 'fine print, as it is called',
      html: '<p class="legal">Prices may change at any time, as may all else.</p>',
    },
    { name: 'a plea', html: `<p>${sentence}${sentence}Every morning: <a href="/newsletters/x">by mail</a>.</p>` },
    {
      name: 'a plea to be a preferred source',
      html: `<p>${sentence}Make us <a href="https://www.google.com/preferences/source?q=x">a source of yours</a>.</p>`,
    },
    {
      name: 'a list of links that ends as a sentence may',
      html: `<ul>${'<li><a href="/x">Ferries and their crews on the coast</a> (31)</li>'.repeat(5)}</ul>`,
    },
    {
      name: 'a note in italics',
      html: '<p><em>The writer works at the school of ships in North Harbour, too.</em></p>',
    },
    { name: 'where a wire story is from', html: '<p>Source: HNA/mt(ac)</p>' },
    { name: 'the same in brackets', html: '<p>(Quelle: HNA/fal)</p>' },
    { name: 'a question of consent', html: '<p>We use cookies on this site. Learn more.</p>' },
    {
      name: 'one in two paragraphs',
      html: '<p>We use cookies.</p><p>With a click on any link you give your consent to cookies.</p>',
    },
    { name: 'small print', html: '<p class="post-small">Printed in North Harbour by the crews of the quay.</p>' },
    { name: 'one thing above the other', html: `<p>ferries</p>${mail('Write to')}<hr><h2>More</h2>` },
  ])('$name goes', ({ html }) => {
    expect(tail(html)).toBe('');
  });

  it.each([
    { name: 'a short last sentence', html: '<p>Nobody was hurt.</p>' },
    { name: 'one that ends a quotation', html: '<p>“We sail on”</p>' },
    { name: 'one in a script without full stops', html: '<p>ไม่มีผู้ได้รับบาดเจ็บ</p>' },
    { name: 'one in another', html: '<p>ບໍ່ມີຜູ້ບາດເຈັບ</p>' },
    {
      name: 'a long one that is full of links',
      html: `<p>In May <a href="/a">the crews had gone back to the harbour once before, when the first talks failed</a>, and they waited there, as they said later, for <a href="/b">nine more days and nights</a>.</p>`,
    },
    { name: 'a list', html: '<ul><li>nine boats</li><li>four crews</li></ul>' },
    { name: 'a table', html: '<table><tbody><tr><td>© 2026</td></tr></tbody></table>' },
    { name: 'a picture', html: '<figure><img src="/a.jpg"><figcaption>© I. Falk</figcaption></figure>' },
    { name: 'a picture in a line', html: '<p>So <img src="/a.jpg"> it is</p>' },
    { name: 'a quote', html: '<blockquote><p>Back to work</p></blockquote>' },
    { name: 'a longer sentence that announces', html: '<p>What the council said to the crews was this:</p>' },
    {
      name: 'a list of sources',
      html: '<ul><li><a href="https://a.example/">The report of the harbour council</a></li><li><a href="https://b.example/">The crews and their nine days, a film</a></li></ul>',
    },
    { name: 'a poem, or a list of goods', html: '<p>A coat for the harbour, 9 crowns</p>'.repeat(6) },
    {
      name: 'a sentence that is set as a heading',
      html: '<h2>Still, the crews will go on sailing, whatever the council says of it.</h2>',
    },
    {
      name: 'a sentence with the writer’s initials as a contact',
      html: '<p>The crews have nine more days, says the council of North Harbour. (<a href="mailto:ar@outlet.example">ar</a>)</p>',
    },
    {
      name: 'a number that begins as a name on another service does',
      html: '<p>The crews live at the Quay, Harbour and @1377 Houses.</p>',
    },
    {
      name: 'a sentence on consent',
      html: '<p>Whoever sets cookies needs consent to set cookies, says the court.</p>',
    },
    {
      name: 'a quotation on cookies',
      html: '<p>“We use cookies and so does everybody else on the quay,” he said.</p>',
    },
    { name: 'a sentence on cookies', html: '<p>The bakers on the quay sold nine cookies that day.</p>' },
    { name: 'a source in a sentence', html: '<p>A source said that the crews would wait for nine more days.</p>' },
    { name: 'a long paragraph with a contact', html: mail(sentence.repeat(5)) },
    { name: 'a paragraph with a link in it', html: `<p>${sentence}See <a href="/x">the report</a>.</p>` },
    {
      name: 'a correction in italics',
      html: '<p><em>Correction: nine days had passed, not eight as first said.</em></p>',
    },
    {
      name: 'a text all in italics',
      html: '<p><i>The boats lay in the harbour for nine long days.</i></p><p><i>Then they sailed, one after the other, out to sea.</i></p>',
    },
    { name: 'a sentence with a word in italics', html: '<p>It was the <em>Northern Star</em> that sailed first.</p>' },
    { name: 'a sentence set bold', html: '<p><b>Nobody on the island knows when they will sail.</b></p>' },
    { name: 'a Japanese sentence on leave', html: '<p>男は無断で船に乗ったという。</p>' },
    { name: 'a Chinese sentence on a law', html: '<p>新规说，银行不得转移资金。</p>' },
    { name: 'a Chinese sentence on a report', html: '<p>这则消息被转载了九百次。</p>' },
    { name: 'a sentence on copyright', html: '<p>Copyright law does not cover it, the judge said.</p>' },
    {
      name: 'a sentence that names an account in brackets',
      html: '<p>The harbour (<a href="https://a.example/">@harbour</a>) says that nobody on the island was hurt that night.</p>',
    },
    { name: 'one without links', html: '<p>The harbour (@harbour_post) says that nobody was hurt.</p>' },
    { name: 'how prices are written', html: '<p>A litre sells @ 2 crowns in the harbour.</p>' },
  ])('$name stays', ({ html }) => {
    expect(tail(html)).toBe(html);
  });
});

describe('tidyBlocks, a story that is set small', () => {
  const set = (name: string): string => `<p class="${name}">${sentence}</p>`;
  it.each([
    { name: 'all of it', html: set('text-small').repeat(4), left: 4 },
    { name: 'most of it', html: set('text') + set('text-small').repeat(2), left: 3 },
    { name: 'no more than half of it', html: set('text') + set('text-small'), left: 1 },
  ])('$name', ({ html, left }) => {
    const { body } = parsePage(html);
    tidyBlocks(body, '', [], 'https://outlet.example/news/story');
    expect(body.querySelectorAll('p')).toHaveLength(left);
  });
});

describe('tidyBlocks, who worked on it', () => {
  const credits = [
    '<p>(Reporting by Ana Ruiz in North Harbour; Editing by Li Wei.)</p>',
    '<p>Additional reporting by Li Wei.</p>',
    '<p>Li Wei contributed to this report.</p>',
  ];
  it.each(credits)('%s goes where the page names an author', (html) => {
    expect(tail(html, 'Olu Ade')).toBe('');
  });

  it.each(credits)('%s stays where it names none', (html) => {
    expect(tail(html)).toBe(html);
  });

  it.each(['<p>Editing by hand takes nine days.</p>', '<p>Reporting by the union shows a rise in accidents.</p>'])(
    'is none: %s',
    (html) => {
      expect(tail(html, 'Olu Ade')).toBe(html);
    },
  );

  it('stays within the text', () => {
    expect(tail(`${credits[1]}${p}`, 'Olu Ade')).toBe(`${credits[1]}${p}`);
  });
});

describe('tidyBlocks, biographies', () => {
  const life = `<p>Ana Ruiz has written on ships and harbours for twelve years. ${sentence}</p>`;
  const portrait = '<figure><img src="/a.jpg" alt="Headshot of Ana Ruiz"></figure>';
  const dashed = `<p>– <b>Ana Ruiz</b> has written on ships and harbours for twelve years. ${sentence}</p>`;
  const rows: { name: string; html: string; authors: string[]; becomes: string }[] = [
    { name: 'of the author goes', html: p + p + life, authors: ['Li Wei', 'Ana Ruiz'], becomes: p + p },
    { name: 'goes with a mark before it', html: p + p + dashed, authors: ['Ana Ruiz'], becomes: p + p },
    { name: 'goes from among the last blocks', html: p + life + p + p, authors: ['Ana Ruiz'], becomes: p + p + p },
    {
      name: 'takes the heading above along',
      html: `${p}${p}<h3>The writer</h3>${life}`,
      authors: ['Ana Ruiz'],
      becomes: p + p,
    },
    { name: 'goes from the end of a short text', html: p + life, authors: ['Ana Ruiz'], becomes: p },
    { name: 'of another stays', html: p + p + life, authors: ['Li Wei'], becomes: p + p + life },
    { name: 'stays further up', html: life + p + p + p + p, authors: ['Ana Ruiz'], becomes: life + p + p + p + p },
    {
      name: 'is no paragraph that begins with a word that holds the initials of the author',
      html: `${p}${p}<p>Samphire grows on the quay. ${sentence}</p>`,
      authors: ['am'],
      becomes: `${p}${p}<p>Samphire grows on the quay. ${sentence}</p>`,
    },
    {
      name: 'is no sentence that names the author later',
      html: `${p}${p}<p>The ship and Ana Ruiz were in the harbour. ${sentence}</p>`,
      authors: ['Ana Ruiz'],
      becomes: `${p}${p}<p>The ship and Ana Ruiz were in the harbour. ${sentence}</p>`,
    },
    { name: 'goes with her portrait', html: p + p + portrait + life, authors: ['Ana Ruiz'], becomes: p + p },
    { name: 'goes above her portrait', html: p + p + life + portrait, authors: ['Ana Ruiz'], becomes: p + p },
    {
      name: 'is no picture with a caption',
      html: `${p}${p}<figure><img src="/a.jpg" alt="Ana Ruiz"><figcaption>Ana Ruiz on her ship.</figcaption></figure>`,
      authors: ['Ana Ruiz'],
      becomes: `${p}${p}<figure><img src="/a.jpg" alt="Ana Ruiz"><figcaption>Ana Ruiz on her ship.</figcaption></figure>`,
    },
    {
      name: 'is no picture of a scene that she is in',
      html: `${p}${p}<figure><img src="/a.jpg" alt="On the quay, Ana Ruiz tells four crews that no boat will leave today."></figure>`,
      authors: ['Ana Ruiz'],
      becomes: `${p}${p}<figure><img src="/a.jpg" alt="On the quay, Ana Ruiz tells four crews that no boat will leave today."></figure>`,
    },
    {
      name: 'is no long text',
      html: `${p}${p}<p>Ana Ruiz sails. ${sentence.repeat(12)}</p>`,
      authors: ['Ana Ruiz'],
      becomes: `${p}${p}<p>Ana Ruiz sails. ${sentence.repeat(12)}</p>`,
    },
  ];
  it.each(rows)('$name', ({ html, authors, becomes }) => {
    expect(tail(html, ...authors)).toBe(becomes);
  });
});
