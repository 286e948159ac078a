import { describe, expect, it } from 'vitest';
import { nameEmbeds } from '@/lib/dom/extract/name-embeds';
import { long } from './invented-text';
import { markupOf, parsePage } from './parse-page';

const p = `<p>${long}</p>`;
const figure = (href: string, text: string): string =>
  `<figure><figcaption><a href="${href}">${text}</a></figcaption></figure>`;

describe('nameEmbeds', () => {
  const rows: { name: string; html: string; becomes: string }[] = [
    {
      name: 'a video becomes a link by its address',
      html: '<video src="/ferry.mp4"></video>',
      becomes: figure('https://outlet.example/ferry.mp4', 'Video: https://outlet.example/ferry.mp4'),
    },
    {
      name: 'also by that of its first source',
      html: '<video title="The ferry"><source type="video/mp4"><source src="/ferry.mp4"></video>',
      becomes: figure('https://outlet.example/ferry.mp4', 'Video: The ferry'),
    },
    { name: 'a video without an address goes', html: '<video controls></video><video src=" "></video>', becomes: '' },
    {
      name: 'a frame that can fill the screen is a video',
      html: '<iframe src="https://player.example/1" allowfullscreen></iframe>',
      becomes: figure('https://player.example/1', 'Video: https://player.example/1'),
    },
    {
      name: 'also where it is said in the newer way',
      html: '<iframe src="https://player.example/1" allow="autoplay; fullscreen" title="The ferry"></iframe>',
      becomes: figure('https://player.example/1', 'Video: The ferry'),
    },
    {
      name: 'an embedded page is called by its title',
      html: '<iframe src="https://maps.example/1" title=" Where the ferry goes "></iframe>',
      becomes: figure('https://maps.example/1', 'Where the ferry goes'),
    },
    {
      name: 'the address may wait for a script',
      html: '<iframe data-src="//maps.example/1" title="The map"></iframe>',
      becomes: figure('https://maps.example/1', 'The map'),
    },
    {
      name: 'the figure around it makes room',
      html: '<figure><div><iframe src="https://maps.example/1" title="The map"></iframe></div></figure>',
      becomes: figure('https://maps.example/1', 'The map'),
    },
    {
      name: 'a frame that says nothing of itself goes',
      html: '<iframe src="https://maps.example/1"></iframe>',
      becomes: '',
    },
    {
      name: 'so does one without a web address',
      html: '<iframe src="about:blank" title="x"></iframe><video src="blob:x"></video><iframe title="x" src="data:,x"></iframe>',
      becomes: '',
    },
    {
      name: 'and one that counts visitors',
      html: '<iframe src="https://count.example/1" title="x" width="1" height="1"></iframe>',
      becomes: '',
    },
    {
      name: 'and advertisements, by title, name, class or host',
      html: [
        '<iframe src="https://a.example/1" title="Advertisement"></iframe>',
        '<iframe src="https://a.example/1" title="x" name="banner_top"></iframe>',
        '<iframe src="https://a.example/1" title="x" class="sponsored"></iframe>',
        '<iframe src="https://ads.a.example/1" title="x"></iframe>',
      ].join(''),
      becomes: '',
    },
    {
      name: 'a word that only holds those letters is none',
      html: '<iframe src="https://maps.example/1" title="Roads and shadows by the Adriatic"></iframe>',
      becomes: figure('https://maps.example/1', 'Roads and shadows by the Adriatic'),
    },
    {
      name: 'a player that reads aloud goes with its box',
      html: `<article>${p}<div><span>Listen to this article</span><div><audio src="/a.mp3"></audio>4 minutes</div></div>${p}</article>`,
      becomes: `<article>${p}${p}</article>`,
    },
    {
      name: 'but not with the paragraphs beside it',
      html: `<article><div>${p}<div>Listen <audio src="/a.mp3"></audio></div></div></article>`,
      becomes: `<article><div>${p}</div></article>`,
    },
    {
      name: 'nor with a short article',
      html: '<article><p>Nobody was hurt.</p><audio src="/a.mp3"></audio></article>',
      becomes: '<article><p>Nobody was hurt.</p></article>',
    },
    {
      name: 'of links from a post to itself the one stays that says most',
      html: '<blockquote><a href="/post">View the post</a><a href="/post">A post by the Quay Bakery</a><a href="/post">10:40</a></blockquote>',
      becomes: '<blockquote><a href="/post">A post by the Quay Bakery</a></blockquote>',
    },
    {
      name: 'links in the words of a quotation stay',
      html: '<blockquote><p>The <a href="/x">council</a> met, and <a href="/x">it</a> spoke of nothing else.</p></blockquote>',
      becomes:
        '<blockquote><p>The <a href="/x">council</a> met, and <a href="/x">it</a> spoke of nothing else.</p></blockquote>',
    },
    {
      name: 'links from a post to others stay',
      html: '<blockquote><a href="/one">one</a><a href="/two">two</a></blockquote>',
      becomes: '<blockquote><a href="/one">one</a><a href="/two">two</a></blockquote>',
    },
  ];
  it.each(rows)('$name', ({ html, becomes }) => {
    const page = parsePage(html);
    nameEmbeds(page, 'https://outlet.example/news/story');
    expect(markupOf(page.body)).toBe(becomes);
  });
});
