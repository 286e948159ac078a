import { keepHighlightColour } from '@/lib/browser/highlight-colour';
import { askForMarks } from '@/lib/browser/page-marks';
import { quoteFinder } from '@/lib/core/anchoring/find-quote';
import { type Article, isLinkOnly } from '@/lib/core/article';
import type { Clip } from '@/lib/core/clip';
import { clipId as newId } from '@/lib/core/clip-id';
import { type Failure, failure } from '@/lib/core/failure';
import { type Highlight, type HighlightColour, makeHighlight } from '@/lib/core/highlight';
import type { Highlighted } from '@/lib/core/highlighted';
import { readingTextOfHtml } from '@/lib/core/html-reading-text';
import { type PlacedWords, placeSelected, readSelected, type SelectedWords } from '@/lib/core/page-marks';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Saved } from '@/lib/core/saved';
import { urlKeyOf } from '@/lib/core/url-key';
import { attempt, findByUrlKey, getBody, highlightsOf, putHighlight } from '@/lib/store';
import { articleOfTab, storeOfTab } from './clip-tab';
import { showMarks } from './page-marks';

/** When the one before has been made: the same words asked for twice at once are one highlight. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Highlights the words that are selected on a tab's page, and clips the page first where the library does not have it. Words that are no part of
 * the article are refused, and then nothing is stored. Afterwards all of the clip's highlights are painted on the page. `now` in epoch milliseconds.
 */
export function highlightSelection(
  tabId: number,
  colour: HighlightColour,
  now: number,
): Promise<Result<Highlighted, Failure>> {
  const made = turn.then(() => make(tabId, colour, now));
  turn = made.catch(() => {});
  return made;
}

async function make(tabId: number, colour: HighlightColour, now: number): Promise<Result<Highlighted, Failure>> {
  const answer = await askForMarks(tabId, { type: 'selected' });
  if (!answer.ok) return answer;
  const selected = readSelected(answer.value);
  if (!selected.ok) return selected;
  const placed = await placeInClip(tabId, selected.value, now);
  if (!placed.ok) return placed;
  const { saved, text, words } = placed.value;
  const kept = await keep(saved, text, words, colour, now);
  if (!kept.ok) return kept;
  await keepHighlightColour(colour);
  // Stored is stored: a page that cannot paint says so when its reader asks for it.
  await showMarks(tabId, saved.clipId);
  return kept;
}

interface InClip {
  saved: Saved;
  /** The reading text of the revision that the words stand in. */
  text: string;
  words: PlacedWords;
}

/**
 * Where the words stand in the clip, which is made first where there is none. A revision is added only where the page has become newer and only
 * its present text has these words; never to a clip of another extent, which the reader chose.
 */
async function placeInClip(tabId: number, selected: SelectedWords, now: number): Promise<Result<InClip, Failure>> {
  const read = await articleOfTab(tabId, 'whole');
  if (!read.ok) return read;
  const article = read.value;
  const found = await attempt(() => clippedAlready(article));
  if (!found.ok) return found;
  const already = found.value;
  const old = already && placeSelected(already.text, selected);
  if (already && old?.exactness === 1) return ok({ saved: asSaved(already.clip), text: already.text, words: old });
  const text = readingTextOfHtml(article.html);
  const present = !already || already.clip.extent === article.extent ? placeSelected(text, selected) : null;
  if (already && old && old.exactness >= (present?.exactness ?? 0))
    return ok({ saved: asSaved(already.clip), text: already.text, words: old });
  if (!present) return fail(failure('not-in-article'));
  const saved = await storeOfTab(tabId, article, now);
  return saved.ok ? ok({ saved: saved.value, text, words: present }) : saved;
}

async function clippedAlready(article: Article): Promise<{ clip: Clip; text: string } | null> {
  const clip = await findByUrlKey(urlKeyOf(article));
  const body = clip && !isLinkOnly(clip) ? await getBody(clip.id) : null;
  return clip && body ? { clip, text: readingTextOfHtml(body.html) } : null;
}

/** What is said of a clip that was there: a save that wrote nothing. */
const asSaved = (clip: Clip): Saved => ({
  clipId: clip.id,
  revision: clip.revision,
  outcome: 'already-there',
  title: clip.title,
  before: clip,
});

/** Stores the highlight. The same words highlighted before get another colour: nothing is doubled. */
async function keep(
  saved: Saved,
  text: string,
  { selector }: PlacedWords,
  colour: HighlightColour,
  now: number,
): Promise<Result<Highlighted, Failure>> {
  const stored = await attempt(() => highlightsOf(saved.clipId));
  if (!stored.ok) return stored;
  const find = quoteFinder(text);
  const { start, end } = selector.position;
  const isSame = (one: Highlight): boolean => {
    const place = find(one);
    return place?.start === start && place.end === end;
  };
  const before = stored.value.find(isSame) ?? null;
  const made = { id: newId(now, crypto.getRandomValues(new Uint8Array(10))), now };
  const highlight = before
    ? { ...before, colour, updatedAt: now }
    : makeHighlight(selector, { clipId: saved.clipId, revision: saved.revision, colour }, made);
  const kept = await putHighlight(highlight, now);
  if (!kept.ok) return kept;
  return ok({ highlight, before, saved, total: stored.value.length + (before ? 0 : 1) });
}
