import type { Random } from '../random';

/** What words of a language are built of. Lists are parted by blanks; what stands there twice comes twice as often. */
export interface Syllables {
  onsets: string;
  vowels: string;
  codas: string;
  endings: string;
  /** Share of words of one syllable. */
  short: number;
  /** Shares of a syllable with a coda, of a word with an ending, and of a word that begins with its vowel. */
  closed: number;
  ended: number;
  open: number;
}

/** A maker of words of one to four syllables. */
export function syllableWords({ onsets, vowels, codas, endings, short, closed, ended, open }: Syllables) {
  const [on, vow, cod, end] = [onsets, vowels, codas, endings].map((list) => list.split(' '));
  return (random: Random): string => {
    if (!on || !vow || !cod || !end) return '';
    let word = '';
    const count = syllableCount(random, short);
    for (let syllable = 0; syllable < count; syllable += 1) {
      const starts = syllable > 0 || !random.chance(open);
      word += (starts ? random.pick(on) : '') + random.pick(vow) + (random.chance(closed) ? random.pick(cod) : '');
    }
    return random.chance(ended) ? word + random.pick(end) : word;
  };
}

/** Half of the longer words have two syllables. Types, not tokens: that short words are said more often is the vocabulary's doing. */
export function syllableCount(random: Random, short: number): number {
  if (random.chance(short)) return 1;
  const share = random.share();
  if (share < 0.5) return 2;
  return share < 0.88 ? 3 : 4;
}
