import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDirective } from '@/lib/core/quotes/text-directive';
import { type TextDirective, withTextFragment } from '@/lib/core/text-fragment';

/** A text with the place that is quoted in brackets. */
function quoted(marked: string, lang: string | null = 'en', heading = '') {
  const before = heading && `${heading}\n`;
  const start = before.length + marked.indexOf('[');
  const end = before.length + marked.indexOf(']') - 1;
  const text = before + marked.replace(/[[\]]/g, '');
  return { text, place: { start, end }, directive: textDirective({ text, from: before.length, lang }, { start, end }) };
}

const written = ({ prefix, start, end, suffix }: TextDirective): string =>
  [prefix && `${prefix}-`, start, end, suffix && `-${suffix}`].filter((term) => term !== null).join(' | ');

const long =
  'one two three, and then four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen';

it.each<{ name: string; text: string; lang?: string; heading?: string; gives: string }>([
  { name: 'a short quote as it is', text: 'The tram [runs at night] now.', gives: 'runs at night' },
  { name: 'signs outside of words go', text: 'He said: [“Come in, please.”] And left.', gives: 'Come in, please' },
  { name: 'a word that was cut is whole', text: 'The har[bour mast]er waved.', gives: 'harbour master' },
  {
    name: 'a long one by its ends',
    text: `It began: [${long}] and ended.`,
    gives: 'one two three | sixteen seventeen eighteen',
  },
  { name: 'over two blocks', text: 'A b c [d e f g\nh i j k] l', gives: 'd e f g | h i j k' },
  {
    name: 'a later one of two',
    text: 'The bell rang. Later [the bell rang] again.',
    gives: 'bell rang. Later- | the bell rang | -again',
  },
  { name: 'the first of two', text: '[The bell rang]. Later the bell rang again.', gives: 'The bell rang' },
  {
    name: 'case and accents do not tell',
    text: 'CAFÉ ROUGE was full. The [cafe rouge] closed.',
    gives: 'was full. The- | cafe rouge | -closed',
  },
  {
    name: 'words that others hold count',
    text: 'The artist left. The [art] stayed.',
    gives: 'artist left. The- | art | -stayed',
  },
  {
    name: 'a word of the headline',
    text: 'So [night trams] came back.',
    heading: 'Night trams return',
    gives: 'So- | night trams | -came back',
  },
  { name: 'a block that is there twice', text: 'First.\nThe end.\nSecond.\n[The end.]', gives: 'Second.- | The end.' },
  {
    name: 'what is above the article is not right before it',
    text: '[The end.]\nMore words.',
    heading: 'The end.',
    gives: 'The end. | -More words',
  },
  { name: 'Japanese', text: '海は静かだ。[灯台の明かりを守る]人たち。', lang: 'ja', gives: '灯台の明かりを守る' },
  { name: 'Thai', text: 'เขาบอกว่า[เรือกลับมาแล้ว]ในตอนเช้า', lang: 'th', gives: 'เรือกลับมาแล้ว' },
  { name: 'Arabic', text: 'قال إن [المرفأ يفتح ليلًا]، ثم مضى.', lang: 'ar', gives: 'المرفأ يفتح ليلًا' },
  { name: 'no words at all', text: 'And then [***] nothing.', gives: '***' },
  { name: 'a language that is none', text: 'The [tram] runs.', lang: 'no such language', gives: 'tram' },
])('$name', ({ text, lang = 'en', heading = '', gives }) => {
  expect(written(quoted(text, lang, heading).directive)).toBe(gives);
});

/** Finds a directive as the specification says, word by word of a text in small letters without accents. */
function found(text: string, { prefix, start, end, suffix }: TextDirective): [number, number] | null {
  const isBound = (at: number) => at <= 0 || at >= text.length || !/\w\w/.test(text.slice(at - 1, at + 1));
  const places = (term: string, from: number) =>
    [...text].map((_, at) => at).filter((at) => at >= from && text.startsWith(term, at));
  for (const at of places(start, 0)) {
    if (prefix ? !text.slice(0, at).trimEnd().endsWith(prefix) : !isBound(at)) continue;
    const ends =
      end === null
        ? [at + start.length]
        : places(end, at + start.length)
            .filter(isBound)
            .map((to) => to + end.length);
    const to = ends.find((one) => (suffix ? text.slice(one).trimStart().startsWith(suffix) : isBound(one)));
    if (to !== undefined) return [at, to];
  }
  return null;
}

describe('whatever is quoted', () => {
  const word = fc.constantFrom('ada', 'ben', 'cob', 'den');
  const line = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
  const distinct = fc
    .array(line, { minLength: 1, maxLength: 5 })
    .map((lines) => lines.map((one, place) => `${one} line${place}`).join('\n'));

  it('is found in the text, or words that are the same', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), fc.nat(), (text, one, other) => {
        const [start, end] = [one % text.length, other % text.length].sort((a, b) => a - b);
        const place = { start: start ?? 0, end: (end ?? 0) + 1 };
        if (!text.slice(place.start, place.end).trim()) return;
        const directive = textDirective({ text, from: 0, lang: 'en' }, place);
        const match = found(text, directive);
        expect(match).not.toBeNull();
        const [from = 0, to = 0] = match ?? [];
        expect(text.slice(from, to)).toContain(text.slice(place.start, place.end).trim());
        expect(text.slice(from, to).length).toBeLessThan(place.end - place.start + 16);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a link', () => {
  const decoded = (link: string) => {
    const [, directive = ''] = link.split(':~:text=');
    return directive.split(',').map((term) => decodeURIComponent(term));
  };

  it.each([
    ['no fragment', 'https://a.example/x?y=1', 'https://a.example/x?y=1#:~:text=a'],
    ['a fragment', 'https://a.example/x#top', 'https://a.example/x#top:~:text=a'],
    ['a directive', 'https://a.example/x#top:~:text=b', 'https://a.example/x#top:~:text=a'],
  ])('to an address with %s', (_, url, link) => {
    expect(withTextFragment(url, { prefix: null, start: 'a', end: null, suffix: null })).toBe(link);
  });

  it('gives its words back, whatever they are, and holds no sign that ends it', () => {
    const term = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(term, term, term, term, (prefix, start, end, suffix) => {
        const link = withTextFragment('https://a.example/', { prefix, start, end, suffix });
        expect(decoded(link)).toEqual([`${prefix}-`, start, end, `-${suffix}`]);
        expect(link.split(':~:text=')[1]).toMatch(/^[\w.~%]+-,[\w.~%]+,[\w.~%]+,-[\w.~%]+$/);
      }),
    );
  });
});
