import { Random } from '../random';
import { shuffled } from '../shuffled';
import { Zipf } from '../zipf';
import { hanCharacters } from './double-byte';
import { type Language, unchanged } from './language';

/** JIS X 0208, level 1: 2,965 characters. */
const kanji = shuffled(hanCharacters('euc-jp', 16, 47), new Random('vocabulary', 101));
const ranks = new Zipf(kanji.length, 16);
const hiragana = Array.from(
  'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげごだでど',
);
const katakana = Array.from(
  'アイウエオカキクケコサシスセソタチツテトナニネノハヒフヘホマミムメモラリルレロンガグゴジズダデドバビブボパピプポ',
);

const several = (count: number, one: () => string): string => Array.from({ length: count }, one).join('');

/** Grammar in hiragana, loanwords in katakana, the rest in kanji, some with an inflected ending. */
function makeWord(random: Random): string {
  const kind = random.share();
  if (kind < 0.12) return several(random.between(1, 3), () => random.pick(hiragana));
  if (kind < 0.27) {
    const word = several(random.between(2, 5), () => random.pick(katakana));
    return random.chance(0.4) ? `${word}ー` : word;
  }
  const stem = several(random.chance(0.8) ? 2 : random.between(1, 4), () => kanji[ranks.draw(random)] ?? '');
  return random.chance(0.25) ? stem + several(random.between(1, 2), () => random.pick(hiragana)) : stem;
}

export const japanese: Language = {
  lang: 'ja',
  share: 7,
  dir: 'ltr',
  tags: ['ja', 'ja', 'ja-JP'],
  offsets: ['+09:00'],
  space: '',
  comma: '、',
  stop: '。',
  questionMark: '？',
  quotes: ['「', '」'],
  nameLength: [2, 3],
  makeWord,
  capital: unchanged,
};
