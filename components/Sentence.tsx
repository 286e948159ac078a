import type { ComponentChildren } from 'preact';
import { say, type Word } from '@/lib/core/words';

interface SentenceProps {
  word: Word;
  /** What stands in the places of `$1`, `$2`: text, a link, a time. */
  parts: readonly ComponentChildren[];
}

/** A message with markup in it, of which it says only where it stands. */
export function Sentence({ word, parts }: SentenceProps) {
  const pieces = say(word, ...parts.map((_, place) => `${mark}${place}${mark}`)).split(places);
  return <>{pieces.map((piece, at) => (at % 2 === 0 ? piece : parts[Number(piece)]))}</>;
}

/** What no message holds. */
const mark = '\ufffc';

const places = new RegExp(`${mark}(\\d)${mark}`);
