import { quoteFinder } from '@/lib/core/anchoring/find-quote';
import { type HighlightColour, highlightColours } from '@/lib/core/highlight';
import type { MarksAnswer, MarksRequest, PageMark } from '@/lib/core/page-marks';
import { arePainted, paintHighlights } from '../paint-highlights';
import { liveText } from './live-text';
import { selectedQuote, selectedRange } from './selected-quote';

/** Does what a live page is asked for. It never changes the page's elements. */
export function markPage(page: Document, asked: MarksRequest): MarksAnswer {
  switch (asked.type) {
    case 'look':
      return { ok: true, selected: typeof selectedRange(page) !== 'string', painted: arePainted(highlightColours) };
    case 'selected': {
      const selected = selectedQuote(page, () => liveText(page));
      return typeof selected === 'string' ? { ok: false, reason: selected } : { ok: true, ...selected };
    }
    case 'paint':
      return paint(page, asked.marks);
  }
}

/** Paints the highlights whose words stand on the page, and takes away what was painted before. */
function paint(page: Document, marks: readonly PageMark[]): MarksAnswer {
  const ranges = new Map<HighlightColour, Range[]>();
  const reading = marks.length > 0 ? liveText(page) : null;
  if (marks.length > 0 && !reading) return { ok: false, reason: 'page-too-large' };
  let found = 0;
  if (reading) {
    const find = quoteFinder(reading.text, true);
    const until = performance.now() + patience;
    for (const mark of marks) {
      const place = performance.now() < until ? find(mark) : null;
      if (!place) continue;
      found += 1;
      ranges.set(mark.colour, [...(ranges.get(mark.colour) ?? []), ...reading.rangesOf(place)]);
    }
  }
  paintHighlights(ranges, highlightColours);
  return { ok: true, found };
}

/** Milliseconds that are looked for highlights; words that have gone take longest. The reader waits for the answer. */
const patience = 3_000;
