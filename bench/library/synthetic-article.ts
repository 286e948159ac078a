import type { Article } from '@/lib/core/article';
import { fold } from '@/lib/core/fold';
import { articleBody } from './article-body';
import { type ClipTimes, printedTime } from './clip-times';
import { type Outlet, pressOf } from './press';
import type { Prose } from './prose';
import type { Random } from './random';
import { wordsIn } from './words-in';
import { Zipf } from './zipf';

const busiest = new Zipf(8, 12);

/** An invented article as the content script would have found it. */
export function syntheticArticle(prose: Prose, random: Random, times: ClipTimes, index: number): Article {
  const { language } = prose;
  const press = pressOf(language);
  const outlet = press.drawOutlet(random);
  const title = prose.headline();
  const canonicalUrl = addressOf(outlet, title, index);
  const { html, text } = articleBody(prose, random, (path) => `https://www.${outlet.host}/${path}`);
  return {
    url: random.chance(0.3) ? `${canonicalUrl}?utm_source=letter&utm_medium=email` : canonicalUrl,
    canonicalUrl: random.chance(0.95) ? canonicalUrl : null,
    title,
    standfirst: random.chance(0.7) ? prose.sentence() : null,
    authors: drawAuthors(outlet, random),
    agency: random.chance(0.25) ? random.pick(press.agencies) : null,
    site: outlet.name,
    section: random.chance(0.9) ? random.pick(outlet.sections) : null,
    keywords: prose.topic.slice(0, random.between(0, 6)),
    ...printedTimes(times, outlet, random),
    lang: outlet.tag,
    dir: language.dir,
    kind: random.chance(0.78) ? 'article' : random.pick(['opinion', 'opinion', 'analysis', 'interview', 'review']),
    access: random.chance(0.05) ? 'truncated' : random.pick(['full', 'full', 'full', 'unknown']),
    leadImage: random.chance(0.85) ? `https://www.${outlet.host}/media/${random.hex(12)}.jpg` : null,
    extent: 'whole',
    wordCount: wordsIn(text),
    rawHash: random.hex(64),
    extractor: 'newsclip 0.1.0',
    html,
    text,
  };
}

/** By its words where they are Latin, else by a number alone; with the index, so that no two are equal. */
function addressOf(outlet: Outlet, title: string, index: number): string {
  const words = fold(title).match(/[a-z0-9]+/g) ?? [];
  return `https://www.${outlet.host}/news/${[...words.slice(0, 8), index].join('-')}`;
}

function drawAuthors({ staff }: Outlet, random: Random): string[] {
  const wanted = random.pick([0, 0, 1, 1, 1, 1, 1, 1, 2, 3]);
  const chosen = new Set<string>();
  while (chosen.size < wanted) chosen.add(staff[busiest.draw(random) % staff.length] ?? '');
  return [...chosen];
}

/** Most print the minute, some the day alone, a few nothing. */
function printedTimes(
  { publishedAt }: ClipTimes,
  { offset }: Outlet,
  random: Random,
): Pick<Article, 'publishedAt' | 'modifiedAt'> {
  const printed = printedTime(publishedAt, offset);
  const kind = random.share();
  if (kind < 0.02) return { publishedAt: null, modifiedAt: null };
  if (kind < 0.05) return { publishedAt: printed.slice(0, 10), modifiedAt: null };
  const changed = random.chance(0.25) ? publishedAt + random.exponential(7_200_000) : null;
  return { publishedAt: printed, modifiedAt: changed === null ? null : printedTime(changed, offset) };
}
