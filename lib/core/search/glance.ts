import { isCut, isDense } from './tokens';
import type { WordSequence } from './word-sequence';

/**
 * A quick look at a folded text for words that must stand one after the other: false where they do not, true where they may. To take
 * the text apart into words, as one must to be sure, takes ten times as long.
 */
export function glanceFor(sequence: WordSequence): (folded: string) => boolean {
  const terms = sequence.map(({ term }) => term);
  const [first = ''] = terms;
  if (terms.length > 1 && terms.every((term) => !isDense(term) && !isCut(term))) {
    // Terms are letters, digits and marks alone: nothing in them means anything to a regular expression.
    const together = new RegExp(terms.join('[^\\p{L}\\p{N}\\p{M}]+'), 'u');
    return (folded) => together.test(folded);
  }
  const run = terms.every(isDense) ? overlapping(terms) : null;
  const any = [run ?? first, ...sequence.flatMap(({ also }) => also)];
  return (folded) => any.some((one) => folded.includes(one));
}

/** The characters of which terms are the pairs; null where each does not begin with the end of the one before. */
function overlapping(terms: readonly string[]): string | null {
  let run = '';
  let end = '';
  for (const term of terms) {
    const [character = '', next = ''] = Array.from(term);
    if (run && character !== end) return null;
    run += run ? next : term;
    end = next;
  }
  return run;
}
