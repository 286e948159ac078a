import { countsCharacters } from '../reading-time';
import { languageOf } from './voices';

/** A stretch of a text, in UTF-16 units; `end` is the first that is no longer in it. */
export interface Span {
  start: number;
  end: number;
}

/**
 * How long a stretch may be, in UTF-16 units: some ten seconds of speech. Chromium falls silent in the middle of what takes longer than
 * about fifteen, and says nothing of it.
 */
const longest = { words: 180, characters: 50 } as const;

/** Words that end in a full stop within a sentence. A language's own stand beside those of English, which turn up in all. */
const abbreviations: Readonly<Record<string, string>> = {
  en: 'mr mrs ms dr prof st sen rep gov gen lt col sgt capt jr sr vs inc ltd corp dept approx',
  de: 'dr prof nr st bzw ca hr fr mio mrd abs art vgl evtl ggf inkl sog str',
  tr: 'dr prof doç av sn yrd alb gen bkz örn no',
  fr: 'm mm mme mlle dr prof st ste art env p.ex',
  es: 'sr sra srta dr dra prof art núm pág aprox ee.uu',
};

/** Languages that write an ordinal number with a full stop: "3. Oktober". */
const ordinals: ReadonlySet<string> = new Set('de tr da nb nn fi cs sk pl hu sl hr sr bs et lv is'.split(' '));

/**
 * The sentences of a text as they are to be spoken, one after the other, without the white space between them; long ones cut where a
 * clause ends. `lang` is BCP 47, null where not known.
 */
export function sentencesOf(text: string, lang: string | null): Span[] {
  const language = languageOf(lang);
  const most = countsCharacters(lang) ? longest.characters : longest.words;
  const opening = most === longest.characters ? /[「『（《〈【〔“‘]+$/u : null;
  const sentences: Span[] = [];
  let goesOn = false;
  for (const { index, segment } of segmenterOf(language).segment(text)) {
    let end = index + segment.length;
    // Where no space parts them, a quotation mark that opens the next sentence is taken for one that closes this.
    if (opening && end < text.length) end -= opening.exec(segment)?.[0].length ?? 0;
    const last = sentences.at(-1);
    if (last && (goesOn || goesOnFrom(text.slice(last.start, last.end), segment))) last.end = end;
    else sentences.push({ start: last?.end ?? 0, end });
    goesOn = endsWithin(segment, language);
  }
  return sentences.flatMap((sentence) => inPieces(text, sentence, most));
}

/** As in: “Never!” said the captain. */
const goesOnFrom = (before: string, segment: string): boolean => /^\p{Ll}/u.test(segment) && !/\n\s*$/.test(before);

const segmenterOf = (language: string) => new Intl.Segmenter(language, { granularity: 'sentence' });

/** Whether the full stop at the end of a segment is one of an abbreviation, an initial or an ordinal number. */
function endsWithin(segment: string, language: string): boolean {
  const word = /([\p{L}\p{M}\p{N}.]+)\.\s*$/u.exec(segment)?.[1];
  // A line break ends what stands before it, whatever that is.
  if (word === undefined || /[\n\u2029]/.test(segment)) return false;
  if (/^\p{L}(?:\.\p{L})*$/u.test(word)) return true;
  if (/^\d{1,2}$/.test(word)) return ordinals.has(language);
  const known = `${abbreviations.en} ${abbreviations[language] ?? ''}`.split(' ');
  return known.includes(word.toLocaleLowerCase(language));
}

/** A sentence in one piece, or in as few as are short enough. */
function inPieces(text: string, { start, end }: Span, most: number): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (from < end) {
    const piece = trimmed(text, { start: from, end });
    if (piece.start >= piece.end) break;
    const until = piece.end - piece.start > most ? cutOf(text, piece.start, most) : piece.end;
    pieces.push(trimmed(text, { start: piece.start, end: until }));
    from = until;
  }
  return pieces;
}

/** Where to cut a text that is too long: after the last clause that fits, else before the last word that does not. */
function cutOf(text: string, start: number, most: number): number {
  const fits = text.slice(start, start + most + 1);
  const clauses = [...fits.matchAll(/[,;:،؛)\]…](?=\s)|\s[–—](?=\s)|[、，；：]/gu)];
  const clause = clauses.map((match) => match.index + match[0].length).findLast((place) => place <= most);
  // A clause that ends at once is no better than a word.
  if (clause !== undefined && clause > most / 3) return start + clause;
  const space = fits.search(/\s\S*$/u);
  if (space > 0) return start + space;
  const rest = text.slice(start);
  return start + (startOfPart(rest, most, 'word') || startOfPart(rest, most, 'grapheme') || most);
}

/** Where the word or the letter begins that a place lies in. */
const startOfPart = (text: string, place: number, granularity: 'word' | 'grapheme'): number =>
  new Intl.Segmenter(undefined, { granularity }).segment(text).containing(place)?.index ?? 0;

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: end - part.length + part.trimEnd().length };
}
