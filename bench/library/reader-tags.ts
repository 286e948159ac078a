import { drawLanguage } from './languages/languages';
import { Random } from './random';
import { vocabularyOf } from './vocabulary';
import { Zipf } from './zipf';

const count = 400;

/** The words that tags are made of: neither grammar nor rarities. */
const ranks = { least: 100, most: 4_000 } as const;

let made: readonly string[] | null = null;

/** The reader's tags, the most used first: words of all languages, some of two words. */
function readerTags(): readonly string[] {
  if (made) return made;
  const random = new Random('tags');
  const tags = new Set<string>();
  while (tags.size < count) {
    const language = drawLanguage(random);
    const words = Array.from({ length: random.chance(0.2) ? 2 : 1 }, () => wordOf(vocabularyOf(language), random));
    tags.add(words.join(language.space).toLowerCase());
  }
  made = [...tags];
  return made;
}

const wordOf = (words: readonly string[], random: Random): string =>
  words[random.between(ranks.least, ranks.most)] ?? '';

const mostUsed = new Zipf(count, 14);

/** The tags of one clip: none to four, none of them twice. */
export function drawTags(random: Random): string[] {
  const tags = readerTags();
  const wanted = random.pick([0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4]);
  const chosen = new Set<string>();
  while (chosen.size < wanted) chosen.add(tags[mostUsed.draw(random)] ?? '');
  return [...chosen];
}
