import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { spokenSentences } from '@/lib/dom/spoken-sentences';
import { useLetterKeys } from './useLetterKeys';

interface MarkingByKeys {
  /** The element that holds the article's text. */
  body: RefObject<HTMLElement | null>;
  /** Of the article, BCP 47; null where not known. */
  lang: string | null;
  /** Whether letters act. */
  listening: boolean;
}

/**
 * Marks words without a mouse, sentence by sentence, as the browser's own selection: Shift and the arrow keys make it longer or shorter by
 * letters and words. `n` marks the next sentence, at first the first one on screen, `p` the one before, `N` one more.
 */
export function useMarkByKeys({ body, lang, listening }: MarkingByKeys): void {
  const latest = useRef({ body, lang });
  latest.current = { body, lang };

  const keys = useMemo(() => {
    const act = (choose: typeof nextTo) => () => {
      const element = latest.current.body.current;
      if (element) mark(element, choose(sentencesOf(element, latest.current.lang), markedIn(element)));
    };
    return { n: act(nextTo), p: act(before), N: act(withOneMore) };
  }, []);
  useLetterKeys(keys, listening);
}

/** What the voice takes for a sentence is one here, too; a caption is none. */
const sentencesOf = (body: HTMLElement, lang: string | null): Range[] =>
  spokenSentences(body.parentElement ?? body, lang)
    .map(({ range }) => range)
    .filter(({ startContainer }) => body.contains(startContainer));

function markedIn(body: HTMLElement): Range | null {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  return range?.intersectsNode(body) ? range : null;
}

/** The constants of `Range` are named by what they compare: the other's end to this one's start. */
const beginsAfter = (sentence: Range, marked: Range): boolean =>
  sentence.compareBoundaryPoints(Range.END_TO_START, marked) >= 0;
const endsBefore = (sentence: Range, marked: Range): boolean =>
  sentence.compareBoundaryPoints(Range.START_TO_END, marked) <= 0;

const nextTo = (sentences: readonly Range[], marked: Range | null): Range | undefined =>
  marked
    ? sentences.find((sentence) => beginsAfter(sentence, marked))
    : (sentences.find((sentence) => sentence.getBoundingClientRect().top >= topOfText()) ?? sentences.at(-1));

const before = (sentences: readonly Range[], marked: Range | null): Range | undefined =>
  marked
    ? sentences.findLast((sentence) => endsBefore(sentence, marked))
    : sentences.findLast((sentence) => sentence.getBoundingClientRect().bottom <= innerHeight);

function withOneMore(sentences: readonly Range[], marked: Range | null): Range | undefined {
  const next = nextTo(sentences, marked);
  if (!next || !marked) return next;
  const both = marked.cloneRange();
  both.setEnd(next.endContainer, next.endOffset);
  return both;
}

/** Above it bars may lie over the article; in pixels from the top of the window. */
const topOfText = (): number => innerHeight / 6;

/** Marks a range and brings its end into view; nothing where there is none. */
function mark(body: HTMLElement, range: Range | undefined): void {
  if (!range) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  body.ownerDocument.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  const { top, bottom } = range.getBoundingClientRect();
  if (top < topOfText() || bottom > innerHeight) endContainer.parentElement?.scrollIntoView({ block: 'center' });
}
