import type { Language } from './languages/language';
import type { Random } from './random';
import { nameWord, vocabularyOf, vocabularySize, wordRanks } from './vocabulary';
import { Zipf } from './zipf';

/** Words that one article keeps coming back to, and names that it alone speaks of. */
const topicSize = 40;
const nameCount = 3;

const topicRanks = new Zipf(topicSize, 12);

/** Shares of the words of a text that are not drawn from the language at large. */
const shares = { topic: 0.12, name: 0.02, number: 0.012 } as const;
const topicBelow = shares.topic * 2 ** 32;
const nameBelow = topicBelow + shares.name * 2 ** 32;
const numberBelow = nameBelow + shares.number * 2 ** 32;

/**
 * Invented running text of one article. Words come by Zipf's law, but an article says some of its words again and again and
 * has names of its own: as in real text, its terms are fewer than chance would have it, and the terms of the collection never
 * cease to grow.
 */
export class Prose {
  readonly topic: readonly string[];
  private readonly names: readonly string[];
  private readonly words: readonly string[];

  constructor(
    readonly language: Language,
    private readonly random: Random,
  ) {
    this.words = vocabularyOf(language);
    this.topic = Array.from({ length: topicSize }, () => this.words[topicRank(random)] ?? '');
    this.names = Array.from({ length: nameCount }, () => nameWord(language, random));
  }

  word(): string {
    const kind = this.random.next();
    if (kind >= numberBelow) return this.words[wordRanks.draw(this.random)] ?? '';
    if (kind < topicBelow) return this.topic[topicRanks.draw(this.random)] ?? '';
    return kind < nameBelow ? this.random.pick(this.names) : figure(this.random);
  }

  /** So many words without an end. */
  phrase(count: number): string {
    const words: string[] = [];
    for (let word = 0; word < count; word += 1) words.push(this.word());
    return words.join(this.language.space);
  }

  /** A headline: what the article is about, without a stop. */
  headline(): string {
    const { space, capital } = this.language;
    const about = Array.from({ length: this.random.between(3, 5) }, () => this.random.pick(this.topic));
    const rest = this.phrase(this.random.between(2, 5));
    return capital([...about.slice(0, 2), rest, ...about.slice(2)].join(space));
  }

  /** A sentence of six to 26 words, with its stop. */
  sentence(): string {
    const { comma, space, stop, questionMark, quotes } = this.language;
    const words = this.random.between(6, 26);
    const parts: string[] = [];
    for (let left = words; left > 0; ) {
      const count = left < 9 ? left : this.random.between(4, 9);
      parts.push(this.phrase(count));
      left -= count;
    }
    const text = this.language.capital(parts.join(comma + space));
    const end = this.random.chance(0.03) ? questionMark : stop;
    return this.random.chance(0.07) ? quotes[0] + text + end + quotes[1] : text + end;
  }

  /** Sentences until there are so many words or a few more. */
  sentences(count: number): string {
    const texts: string[] = [];
    for (let words = 0; words < count; words += 16) texts.push(this.sentence());
    return texts.join(this.language.space);
  }
}

/** Topics are made of words that are neither the commonest nor, mostly, the rarest: even by order of magnitude. */
const topicRank = (random: Random): number => Math.floor(100 * (vocabularySize / 100) ** random.share());

/** A year or a count, as newspapers print them. */
const figure = (random: Random): string =>
  random.chance(0.4) ? String(random.between(1950, 2027)) : String(Math.ceil(random.exponential(400)));
