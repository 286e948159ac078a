import type { MarksProblem, SelectedWords } from '@/lib/core/page-marks';
import { selectedWords } from '@/lib/core/page-marks';
import { localNameOf, selectionOf } from '../extract/unclobbered';
import type { ReadingText } from '../reading-text';
import { focusedIn } from './live-members';

/** The stretch of the page that the reader has selected; why there is none to highlight. The selection is only read. */
export function selectedRange(page: Document): Range | MarksProblem {
  const selection = selectionOf(page);
  const focused = focusedIn(page);
  if (!selection || selection.isCollapsed || selection.rangeCount === 0)
    return focused && holdsOwnSelection(focused) ? 'selection-apart' : 'no-selection';
  if (selection.rangeCount > 1) return 'selection-apart';
  return selection.getRangeAt(0);
}

/** Whether an element has a selection of its own, which the page's does not tell of: a field, a frame, the host of a closed tree. */
const holdsOwnSelection = (element: Element): boolean =>
  /^(?:input|textarea|i?frame|object|embed)$|-/.test(localNameOf(element));

/** The words that the reader has selected, or why they cannot be highlighted. `readText` is asked only where something is selected. */
export function selectedQuote(page: Document, readText: () => ReadingText | null): SelectedWords | MarksProblem {
  const range = selectedRange(page);
  if (typeof range === 'string') return range;
  const reading = readText();
  if (!reading) return 'page-too-large';
  const span = reading.spanOf(range);
  if (!span) return 'no-selection';
  return selectedWords(reading.text, span.start, span.end) ?? 'highlight-too-long';
}
