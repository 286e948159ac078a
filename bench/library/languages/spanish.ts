import { type Language, latinSetting } from './language';
import { syllableWords } from './syllables';

export const spanish: Language = {
  ...latinSetting,
  lang: 'es',
  share: 10,
  tags: ['es', 'es', 'es-MX', 'es-AR'],
  offsets: ['+01:00', '+02:00', '-06:00', '-03:00'],
  quotes: ['«', '»'],
  makeWord: syllableWords({
    onsets: 'b c d f g l m n p r s t v c d l m n p r s t br tr pr cl ll rr ch qu j h ñ',
    vowels: 'a e i o u a e o a e o a e o a e i o a e o ie ue ia á é í ó ú',
    codas: 'n s r l n s',
    endings: 'o a os as ar er ción mente ado ida',
    short: 0.25,
    closed: 0.25,
    ended: 0.25,
    open: 0.25,
  }),
};
