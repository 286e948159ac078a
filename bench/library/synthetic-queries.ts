import type { Language } from './languages/language';
import { drawLanguage } from './languages/languages';
import { pressOf } from './press';
import { Random } from './random';
import { drawTags } from './reader-tags';
import { syntheticClip } from './synthetic-clips';
import { vocabularyOf, vocabularySize } from './vocabulary';

/** Ranks of words, by how many clips have them: most, some, a few. */
const bands = {
  common: [20, 300],
  middle: [300, 3_000],
  rare: [3_000, vocabularySize - 1],
} as const;
const bandNames = ['common', 'middle', 'rare'] as const;
type Band = (typeof bandNames)[number];

export interface SyntheticQuery {
  /** As it stands in the search field. */
  typed: string;
  /** `half typed`: the last word is not finished. `phrase`: in quotation marks, and there is a clip that has it. */
  kind: 'words' | 'half typed' | 'phrase' | 'operator';
  /** How common its rarest word is; null for a phrase, and where there is no word. */
  band: Band | null;
  /** The language of its words, BCP 47. */
  lang: string;
}

/** Phrases come from as many clips of the beginning, so that every collection of that size or above has them. */
const phraseSources = 1_000;

/** What a reader of the synthetic collection would look for, in its languages' shares. The first queries are the same for any count. */
export const syntheticQueries = (count: number): SyntheticQuery[] =>
  Array.from({ length: count }, (_, index) => queryOf(new Random('query', index)));

function queryOf(random: Random): SyntheticQuery {
  const kind = random.share();
  if (kind < 0.12) return phrase(random);
  const language = drawLanguage(random);
  if (kind < 0.28) return operator(language, random);
  const words = wordsOf(language, random, random.pick([1, 1, 1, 2, 2, 3]));
  return kind < 0.45 ? { ...words, typed: halfTyped(words.typed), kind: 'half typed' } : words;
}

/** The bands of its words may differ: the rarest decides how many clips there are to find. */
function wordsOf(language: Language, random: Random, count: number): SyntheticQuery {
  const chosen = Array.from({ length: count }, () => random.below(bandNames.length));
  const words = chosen.map((band) => {
    const [least, most] = bands[bandNames[band] ?? 'rare'];
    // Readers type small letters.
    return (vocabularyOf(language)[random.between(least, most)] ?? '').toLowerCase();
  });
  const band = bandNames[Math.max(...chosen)] ?? 'rare';
  return { typed: words.join(' '), kind: 'words', band, lang: language.lang };
}

/** Without the last third of its letters. */
function halfTyped(typed: string): string {
  const words = typed.split(' ');
  const letters = Array.from(words.pop() ?? '');
  const left = letters.slice(0, Math.max(1, Math.ceil((letters.length * 2) / 3)));
  return [...words, left.join('')].join(' ');
}

/** Two or three words that stand together in some clip; where no blanks part words, three to six characters. */
function phrase(random: Random): SyntheticQuery {
  const { clip, body } = syntheticClip(random.below(phraseSources));
  const lang = (clip.lang ?? '').slice(0, 2);
  const parts = /^(?:zh|ja)$/.test(lang) ? body.text.match(/[\u3040-\u9fff]{3,6}/g) : wordRuns(body.text, random);
  return { typed: `"${random.pick(parts ?? [clip.title])}"`, kind: 'phrase', band: null, lang };
}

/** Words between two marks, cut into twos or threes. */
function wordRuns(text: string, random: Random): RegExpMatchArray | null {
  const word = '[\\p{L}\\p{M}\\p{N}]+';
  return text.match(new RegExp(`${word}(?: ${word}){${random.between(1, 2)}}`, 'gu'));
}

/** A narrower: alone, or with a word or two. */
function operator(language: Language, random: Random): SyntheticQuery {
  const narrower = random.pick([site, tag, lang, state, after])(language, random);
  if (random.chance(0.25)) return { typed: narrower, kind: 'operator', band: null, lang: language.lang };
  const words = wordsOf(language, random, random.between(1, 2));
  return { ...words, typed: `${words.typed} ${narrower}`, kind: 'operator' };
}

const quoted = (value: string): string => (value.includes(' ') ? `"${value}"` : value);

const site = (language: Language, random: Random): string => {
  const { name, host } = pressOf(language).drawOutlet(random);
  return `site:${random.chance(0.5) ? host : quoted(name)}`;
};

const tag = (language: Language, random: Random): string => {
  const [first] = drawTags(random);
  return first ? `tag:${quoted(first)}` : site(language, random);
};

const lang = (language: Language): string => `lang:${language.lang}`;

const state = (_: Language, random: Random): string =>
  `is:${random.pick(['unread', 'unread', 'favourite', 'truncated', 'archived'])}`;

const after = (_: Language, random: Random): string => {
  const year = random.between(2017, 2026);
  return random.chance(0.5) ? `after:${year}` : `after:${year}-${String(random.between(1, 6)).padStart(2, '0')}`;
};
