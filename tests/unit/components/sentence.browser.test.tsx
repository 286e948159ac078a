import { describe, expect, it } from 'vitest';
import { Sentence } from '@/components/Sentence';
import { speakFrom } from '@/lib/core/words';
import { mount } from './mount';

const [link, time] = [<a href="#harbour">Harbour news</a>, <time dateTime="2026-03-14">14 March</time>];
const [drawnLink, drawnTime] = ['<a href="#harbour">Harbour news</a>', '<time datetime="2026-03-14">14 March</time>'];

const sentences = [
  { name: 'parts among words', message: 'From $1 of $2.', drawn: `From ${drawnLink} of ${drawnTime}.` },
  { name: 'parts in another order', message: '$2: $1', drawn: `${drawnTime}: ${drawnLink}` },
  { name: 'a part alone', message: '$1', drawn: drawnLink },
  { name: 'a part twice', message: '$2, $2', drawn: `${drawnTime}, ${drawnTime}` },
  { name: 'no part', message: 'No news', drawn: 'No news' },
  { name: 'signs of markup, which stay text', message: '<b>$1</b>', drawn: `&lt;b&gt;${drawnLink}&lt;/b&gt;` },
];

describe('A sentence', () => {
  it.each(sentences)('holds $name', ({ message, drawn }) => {
    speakFrom((_, values) => message.replace(/\$(\d)/g, (_sign, place: string) => values[Number(place) - 1] ?? ''));
    expect(mount(<Sentence word="document.published" parts={[link, time]} />).innerHTML).toBe(drawn);
  });
});
