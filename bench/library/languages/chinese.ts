import { Random } from '../random';
import { shuffled } from '../shuffled';
import { Zipf } from '../zipf';
import { hanCharacters } from './double-byte';
import { type Language, unchanged } from './language';

/** GB 2312, level 1: 3,755 characters, of which text uses some far more than others. */
const characters = shuffled(hanCharacters('gb18030', 16, 55), new Random('vocabulary', 100));
const ranks = new Zipf(characters.length, 16);

function makeWord(random: Random): string {
  let word = '';
  for (let count = characterCount(random); count > 0; count -= 1) word += characters[ranks.draw(random)] ?? '';
  return word;
}

function characterCount(random: Random): number {
  const share = random.share();
  if (share < 0.04) return 1;
  if (share < 0.72) return 2;
  return share < 0.9 ? 3 : 4;
}

export const chinese: Language = {
  lang: 'zh',
  share: 8,
  dir: 'ltr',
  tags: ['zh-CN', 'zh-CN', 'zh-Hans', 'zh'],
  offsets: ['+08:00'],
  space: '',
  comma: '，',
  stop: '。',
  questionMark: '？',
  quotes: ['“', '”'],
  nameLength: [1, 2],
  makeWord,
  capital: unchanged,
};
