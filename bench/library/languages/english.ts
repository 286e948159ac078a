import { type Language, latinSetting } from './language';
import { syllableWords } from './syllables';

export const english: Language = {
  ...latinSetting,
  lang: 'en',
  share: 40,
  tags: ['en', 'en-GB', 'en-US', 'en-US'],
  offsets: ['Z', '+00:00', '+01:00', '-05:00', '-08:00'],
  quotes: ['“', '”'],
  makeWord: syllableWords({
    onsets:
      'b c d f g h l m n p r s t w b c d f g h l m n p r s t w b d l m n p r s t th sh ch st br tr pl gr cr fl pr sp j k v y',
    vowels: 'a e i o u a e i o u a e i o a e ea ou ee',
    codas: 'n r s t l d n r s t nd st ng ck rt m p',
    endings: 's ed ing er ly tion ment al y',
    short: 0.35,
    closed: 0.3,
    ended: 0.25,
    open: 0.25,
  }),
};
