import { describe, expect, it } from 'vitest';
import { buildFigures } from '@/lib/dom/extract/build-figures';
import { long } from './invented-text';
import { markupOf, parsePage } from './parse-page';

const img = '<img src="https://outlet.example/a.jpg">';
const figure = (caption: string): string => `<figure>${img}<figcaption>${caption}</figcaption></figure>`;
const story = '<p>One paragraph of the story.</p><p>Another.</p><p>And a third one.</p>';
/** Some 130 characters, which say what 280 do elsewhere. */
const japanese =
  '島のフェリー会社は火曜日、三月一日から毎晩二隻の船が海峡を渡ると発表した。夜遅くまで働く島民からの要望にこたえたもので、運賃は昼の便と変わらない。予約は来週から窓口と電話で受け付ける。荒天の日は一便に減らすこともあるという。港の売店も最終便まで開ける予定だ。';

describe('buildFigures', () => {
  const rows: { name: string; html: string; becomes: string }[] = [
    {
      name: 'a caption named so',
      html: `<div class="media">${img}<div class="media-caption">The quay</div></div>`,
      becomes: figure('The quay'),
    },
    {
      name: 'a credit in a block of its own within the words of another',
      html: `<div>${img}<div class="caption"><span>The quay</span> <span class="credit">(<div>Image: </div>Ines Falk)</span></div></div>`,
      becomes: figure('The quay ( Image:  Ines Falk)'),
    },
    {
      name: 'a caption after a figure',
      html: `<div><figure>${img}</figure><figcaption class="caption">The quay</figcaption>${long}</div>`,
      becomes: `<div>${figure('The quay')}${long}</div>`,
    },
    {
      name: 'text equal to the alternative text',
      html: '<div><img src="https://outlet.example/a.jpg" alt="The quay"><p>The quay.</p></div>',
      becomes:
        '<figure><img src="https://outlet.example/a.jpg" alt="The quay"><figcaption>The quay.</figcaption></figure>',
    },
    {
      name: 'short text beside the picture',
      html: `<div class="photo">${img}<span>The quay</span></div>`,
      becomes: figure('The quay'),
    },
    {
      name: 'a caption printed twice',
      html: `<div>${img}<div class="caption">The quay</div><div class="big-caption">The quay</div></div>`,
      becomes: figure('The quay'),
    },
    {
      name: 'a toggle beside a named caption goes',
      html: `<div>${img}<p class="caption">The quay</p><span>BigPhoto</span></div>`,
      becomes: figure('The quay'),
    },
    {
      name: 'a short story beside a named caption stays',
      html: `<div class="story"><div>${img}<span class="caption">The quay</span></div>${long}</div>`,
      becomes: `<div class="story">${figure('The quay')}${long}</div>`,
    },
    {
      name: 'a short story in Japanese beside a named caption stays',
      html: `<div class="story"><div>${img}<span class="caption">岸壁</span></div><p>${japanese}</p></div>`,
      becomes: `<div class="story">${figure('岸壁')}<p>${japanese}</p></div>`,
    },
    {
      name: 'and beside a picture without one',
      html: `<div class="story"><div>${img}</div><div>${japanese}</div></div>`,
      becomes: `<div class="story"><figure>${img}</figure><div>${japanese}</div></div>`,
    },
    {
      name: 'so does one in the picture’s paragraph',
      html: `<p>${img}<span class="caption">The quay</span><br><br>${long}</p>`,
      becomes: `<p>${figure('The quay')}<br><br>${long}</p>`,
    },
    {
      name: 'caption and credit stand apart',
      html: `<div>${img}<div class="caption"><span class="text">The quay</span><span class="credit">I. Falk</span></div></div>`,
      becomes: figure('The quay I. Falk'),
    },
    {
      name: 'a credit within a caption is not printed again',
      html: `<div>${img}<div class="caption">The quay (I. Falk)</div><div class="credit">I. Falk</div></div>`,
      becomes: figure('The quay (I. Falk)'),
    },
    {
      name: 'a figure’s own caption stays, its toggles go',
      html: `<figure class="media">${img}<div class="zoom">Enlarge</div><figcaption>The <i>quay</i></figcaption></figure>`,
      becomes: figure('The <i>quay</i>'),
    },
    {
      name: 'a word in the place of a picture that has not come goes',
      html: '<figure><div><p><span>Image</span></p></div><figcaption>The quay</figcaption></figure>',
      becomes: '<figure><figcaption>The quay</figcaption></figure>',
    },
    {
      name: 'a link beside a caption stays',
      html: '<figure><a href="https://outlet.example/v">Video</a><figcaption>The quay</figcaption></figure>',
      becomes: '<figure><a href="https://outlet.example/v">Video</a><figcaption>The quay</figcaption></figure>',
    },
    {
      name: 'a text beside a caption stays',
      html: '<figure><p>Four boats lay at the quay.</p><figcaption>The quay</figcaption></figure>',
      becomes: '<figure><p>Four boats lay at the quay.</p><figcaption>The quay</figcaption></figure>',
    },
    {
      name: 'a word beside two captions stays',
      html: '<figure><p>Boats</p><figcaption>The quay</figcaption><figcaption>The sea</figcaption></figure>',
      becomes: '<figure><p>Boats</p><figcaption>The quay</figcaption><figcaption>The sea</figcaption></figure>',
    },
    {
      name: 'a caption in the block after the picture',
      html: `${img}<p class="caption">The quay</p>`,
      becomes: figure('The quay'),
    },
    {
      name: 'a lone picture in wrappers sheds them',
      html: `<div class="media"><div>${img}</div></div>`,
      becomes: `<figure>${img}</figure>`,
    },
    {
      name: 'a teaser is no caption',
      html: `<div><a href="/x">${img}<h4>Another story</h4></a></div>`,
      becomes: `<div><a href="/x">${img}<h4>Another story</h4></a></div>`,
    },
    {
      name: 'picture and words in one link are a teaser, too',
      html: `<div><a href="/x">${img}<span>Another story</span></a></div>`,
      becomes: `<div><a href="/x">${img}<span>Another story</span></a></div>`,
    },
    {
      name: 'unless the link enlarges the picture',
      html: `<a href="/quay-2400.jpg?x">${img}<span>The quay</span></a>`,
      becomes: figure('The quay'),
    },
    {
      name: 'a caption in spans within spans, its counter left out',
      html: `<div><div>${img}</div><div><span>1 of 9<span> | </span></span><span><p>The quay at dawn</p></span></div></div>`,
      becomes: figure('The quay at dawn'),
    },
    {
      name: 'linked text is no caption',
      html: `<div>${img}<a href="/x">Another story</a></div>`,
      becomes: `<div>${img}<a href="/x">Another story</a></div>`,
    },
    {
      name: 'a picture in a sentence stays there',
      html: `<p>Press ${img} to go on with the story that you read.</p>`,
      becomes: `<p>Press ${img} to go on with the story that you read.</p>`,
    },
  ];
  it.each(rows)('$name', ({ html, becomes }) => {
    const page = parsePage(`<article>${html}${story}</article>`);
    buildFigures(page);
    expect(markupOf(page.body)).toBe(`<article>${becomes}${story}</article>`);
  });
});
