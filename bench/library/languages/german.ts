import type { Random } from '../random';
import { capitalised, type Language, latinSetting } from './language';
import { syllableWords } from './syllables';

const stem = syllableWords({
  onsets: 'b d f g h k l m n r s t w z b d g h l m n r s t sch st br tr gr kr pf ch v p j',
  vowels: 'a e i o u a e i e e ei ie au ä ö ü eu',
  codas: 'n r s t l n r t nd st cht ng rg ß m f',
  endings: 'en er e te ung lich keit isch es',
  short: 0.1,
  closed: 0.35,
  ended: 0.4,
  open: 0.15,
});

/** Nouns are written with a capital, and some are made of two. */
function makeWord(random: Random): string {
  const word = random.chance(0.12) ? stem(random) + stem(random) : stem(random);
  return word.length > 3 && random.chance(0.4) ? capitalised(word) : word;
}

export const german: Language = {
  ...latinSetting,
  lang: 'de',
  share: 10,
  tags: ['de', 'de', 'de-DE', 'de-AT'],
  offsets: ['+01:00', '+02:00'],
  quotes: ['„', '“'],
  makeWord,
};
