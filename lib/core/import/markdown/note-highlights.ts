import { quoteFinder } from '../../anchoring/find-quote';
import { describeQuote, type Selector } from '../../anchoring/quote';
import type { Clip } from '../../clip';
import { type Highlight, makeHighlight } from '../../highlight';
import { cutAt } from '../settled-text';
import type { NotedHighlight } from './noted-highlight';

/** UTF-16 units, as a highlight holds them at most. */
const longest = { quote: 5_000, note: 10_000 } as const;

interface Told {
  /** Those of the clip that the note was written from. */
  known: readonly Highlight[];
  /** What stands in the note itself. */
  noted: readonly NotedHighlight[];
  /** Whether the note is as it was written: then its highlights are the known ones, whatever form it gives them. */
  isUnchanged: boolean;
}

/**
 * The highlights of a clip that comes from a note: the known ones with what the note says of them since, and new ones; each at the place
 * that its words have in `text`, the reading text of the body that comes with it. One whose words are nowhere is kept all the same.
 * `idOf` gives a new one its id by its number.
 */
export function noteHighlights(
  text: string,
  { id: clipId, revision, clippedAt }: Pick<Clip, 'id' | 'revision' | 'clippedAt'>,
  { known, noted, isUnchanged }: Told,
  idOf: (number: number) => string,
): Highlight[] {
  const find = quoteFinder(text);
  const placed = (highlight: Highlight): Highlight => {
    const { start, end } = highlight.position;
    const found = find(highlight);
    if (found?.start === start && found.end === end) return highlight;
    const selector = found && describeQuote(text, found.start, found.end);
    return selector ? { ...highlight, ...selector, revision } : highlight;
  };
  if (isUnchanged) return known.map(placed);
  const left = [...known];
  return noted.map(({ quote, note }, number) => {
    const at = left.findIndex((highlight) => folded(highlight.quote.exact) === folded(quote));
    const [same] = at < 0 ? [] : left.splice(at, 1);
    if (same) return placed(folded(same.note) === folded(note) ? same : { ...same, note: cutAt(note, longest.note) });
    const selector = describedIn(text, cutAt(quote, longest.quote));
    const told = { clipId, revision, colour: 'yellow' as const, note: cutAt(note, longest.note) };
    return makeHighlight(selector, told, { id: idOf(number), now: clippedAt });
  });
}

/** The first place that has these words, whatever white space is between them; the beginning where none has. */
function describedIn(text: string, quote: string): Selector {
  const words = quote.split(/\s+/u).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const found = new RegExp(words.join('\\s+'), 'u').exec(text);
  const selector = found && describeQuote(text, found.index, found.index + found[0].length);
  return selector ?? { quote: { exact: quote, prefix: '', suffix: '' }, position: { start: 0, end: quote.length } };
}

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
