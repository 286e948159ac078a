import { fold } from '../fold';

/** A text as search compares it, with the way back to the text. */
export interface FoldedText {
  folded: string;
  /** The place in the text that a place in the folded text came from, both in UTF-16 units: where its character begins. */
  placeOf: (foldedPlace: number) => number;
}

/** UTF-16 units that are folded together: of these alone, one by one, the way back is looked up when somebody asks. */
const stretch = 2_000;

/** After these a text can be parted without changing how either part is folded. */
const gap = /[\s。、，]/g;

/** A character with what belongs to it: marks, Korean letters that form a syllable with it, the half-width signs of kana. */
const clusters = /\P{M}?[\p{M}\u1160-\u11ff\uff9e\uff9f]*/gu;

export function foldText(text: string): FoldedText {
  const parts: { start: number; end: number; foldedStart: number; places: number[] | null }[] = [];
  let folded = '';
  for (let start = 0; start < text.length; ) {
    gap.lastIndex = start + stretch;
    const end = (gap.exec(text)?.index ?? text.length - 1) + 1;
    parts.push({ start, end, foldedStart: folded.length, places: null });
    folded += fold(text.slice(start, end));
    start = end;
  }
  return {
    folded,
    placeOf: (foldedPlace) => {
      const part = parts.findLast(({ foldedStart }) => foldedStart <= foldedPlace);
      if (!part || foldedPlace >= folded.length) return text.length;
      part.places ??= placesIn(text.slice(part.start, part.end));
      return part.start + (part.places[foldedPlace - part.foldedStart] ?? part.end - part.start);
    },
  };
}

/** For each UTF-16 unit of the folded text, where the character it came from begins. */
function placesIn(text: string): number[] {
  const places: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    for (let unit = fold(cluster).length; unit > 0; unit -= 1) places.push(index);
  }
  return places;
}
