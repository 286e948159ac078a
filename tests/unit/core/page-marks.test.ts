import { describe, expect, it } from 'vitest';
import {
  pageMarkOf,
  parseMarksRequest,
  placeSelected,
  readLook,
  readPainted,
  readSelected,
  selectedWords,
} from '@/lib/core/page-marks';
import { makeTestHighlight } from './make-test-highlight';

const refrain = 'The bell rang twice over the empty harbour before anybody woke.';
const clip = [
  'The ferry is back at night, the harbour office said on Tuesday.',
  refrain,
  'It will run every two hours until the end of the month.',
  refrain,
  'Fish will still be landed on the eastern steps.',
].join('\n');
const menu = 'Home\nHarbour\nSport\nSubscribe now';
const page = `${menu}\nThe ferry is back\nBy Ada Fenwick\n${clip}\nComments\nNice harbour, said a reader\nFish prices`;

/** What a page tells of words of it; the last of several with `nth` -1. */
function selected(words: string, nth = 0) {
  const places = [...page.matchAll(RegExp(words, 'g'))].map(({ index }) => index);
  const start = places.at(nth);
  if (start === undefined) throw new Error('not there');
  const found = selectedWords(page, start, start + words.length);
  if (!found) throw new Error('no words');
  return found;
}

describe('words that are selected on the page', () => {
  it.each([
    { name: 'within a paragraph', words: 'the harbour office said' },
    { name: 'a whole paragraph', words: 'It will run every two hours until the end of the month.' },
    { name: 'at the beginning, after the byline', words: 'The ferry is back at night' },
    { name: 'at the end, before the comments', words: 'the eastern steps.' },
    { name: 'over two paragraphs', words: 'woke.\nIt will run' },
    { name: 'a word that the menu has, too', words: 'harbour', nth: 1 },
  ])('are found in the clip: $name', ({ words, nth }) => {
    const placed = placeSelected(clip, selected(words, nth));
    expect(placed).toMatchObject({ exactness: 1, selector: { quote: { exact: words } } });
    const { position } = placed?.selector ?? {};
    expect(clip.slice(position?.start, position?.end)).toBe(words);
  });

  it('are the same of two that stand between the same words', () => {
    const twice = `${refrain}\n${refrain}\n${refrain}\n${refrain}`;
    for (const [nth, start] of [64, 128].entries()) {
      const found = selectedWords(twice, start + 4, start + 8);
      expect(found).toMatchObject({ quote: { exact: 'bell' }, earlier: nth });
      expect(found && placeSelected(twice, found)?.selector.position.start).toBe(start + 4);
    }
  });

  it.each([
    { name: 'of the menu', words: 'Subscribe now' },
    { name: 'of the menu that the article has, too', words: 'Harbour' },
    { name: 'of a comment', words: 'harbour', nth: -1 },
    { name: 'of a teaser', words: 'Fish', nth: -1 },
    { name: 'of the byline', words: 'Ada Fenwick' },
  ])('are refused: $name', ({ words, nth }) => {
    expect(placeSelected(clip, selected(words, nth))).toBeNull();
  });

  it('are fewer the same where the clip has other ones', () => {
    const placed = placeSelected(
      clip.replace('every two hours', 'every three hours'),
      selected('run every two hours until the end'),
    );
    expect(placed?.exactness ?? 0).toBeLessThan(1);
  });

  it('are none where nothing or too much is selected', () => {
    expect(selectedWords(page, 4, 5)).toBeNull();
    expect(selectedWords('word '.repeat(2_000), 0, 9_000)).toBeNull();
  });
});

describe('what a page answers', () => {
  it.each([
    { name: 'nothing', answer: null },
    { name: 'another answer', answer: { ok: true, selected: 'yes' } },
    { name: 'a reason that nobody knows', answer: { ok: false, reason: 'bored' } },
  ])('$name is unexpected', ({ answer }) => {
    for (const read of [readLook, readSelected, readPainted])
      expect(read(answer)).toMatchObject({ ok: false, problem: { reason: 'unexpected' } });
  });

  it('may be a reason that there are words for', () =>
    expect(readSelected({ ok: false, reason: 'selection-apart' })).toMatchObject({
      problem: { reason: 'selection-apart' },
    }));

  it.each([
    { name: 'no words', quote: { exact: '', prefix: '', suffix: '' } },
    { name: 'too many', quote: { exact: 'x'.repeat(5_001), prefix: '', suffix: '' } },
    { name: 'a number for words', quote: { exact: 4, prefix: '', suffix: '' } },
  ])('is no selection with $name', ({ quote }) => expect(readSelected({ ok: true, quote, earlier: 0 }).ok).toBe(false));
});

it('a page is told the words of a highlight and not its note', () => {
  const mark = pageMarkOf(makeTestHighlight({ note: 'private' }));
  expect(Object.keys(mark).sort()).toEqual(['colour', 'position', 'quote']);
  expect(parseMarksRequest({ type: 'paint', marks: [mark] })).toEqual({ type: 'paint', marks: [mark] });
  expect(parseMarksRequest({ type: 'paint', marks: [{ ...mark, colour: 'red' }] })).toBeNull();
});
