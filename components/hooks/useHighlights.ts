import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { quoteFinder } from '@/lib/core/anchoring/find-quote';
import { describeQuote, type Selector } from '@/lib/core/anchoring/quote';
import type { Clip } from '@/lib/core/clip';
import { clipId as newId } from '@/lib/core/clip-id';
import { type Failure, failure } from '@/lib/core/failure';
import { type Highlight, type HighlightColour, highlightColours, makeHighlight } from '@/lib/core/highlight';
import type { Result } from '@/lib/core/result';
import { say } from '@/lib/core/words';
import { paintHighlights } from '@/lib/dom/paint-highlights';
import { ReadingText, type Span } from '@/lib/dom/reading-text';
import { highlightsOf } from '@/lib/store';
import type { StatusTeller } from './useStatus';
import { useWatch } from './useWatch';

export interface HighlightActions {
  /** Stores a highlight, and gives the one that was there before, or null. */
  putHighlight: (highlight: Highlight) => Promise<Result<Highlight | null, Failure>>;
  deleteHighlight: (highlight: Highlight) => Promise<Result<Highlight | null, Failure>>;
}

export interface PlacedHighlight {
  highlight: Highlight;
  /** Null where its words are not in the text any more. */
  span: Span | null;
}

interface Highlighting {
  clip: Clip;
  /** The stored HTML that is on screen in `body`. */
  html: string;
  body: RefObject<HTMLElement | null>;
  actions: HighlightActions;
  teller: StatusTeller;
}

const none: readonly Highlight[] = [];

/** The highlights of the clip that is being read: found in its text, painted, made, changed and taken away. */
export function useHighlights({ clip, html, body, actions, teller }: Highlighting) {
  const clipId = clip.id;
  const watched = useWatch(useCallback(() => highlightsOf(clipId), [clipId]));
  const highlights = watched.state === 'there' ? watched.value : none;
  const [reading, setReading] = useState<ReadingText | null>(null);
  const [colour, setColour] = useState<HighlightColour>('yellow');

  // biome-ignore lint/correctness/useExhaustiveDependencies: the element shows other words when the stored HTML is another
  useLayoutEffect(() => setReading(body.current && new ReadingText(body.current)), [body, html]);

  const placed = useMemo(() => {
    if (!reading) return [];
    const find = quoteFinder(reading.text);
    return highlights.map((highlight): PlacedHighlight => ({ highlight, span: find(highlight) }));
  }, [highlights, reading]);

  useLayoutEffect(() => {
    const ranges = new Map<HighlightColour, Range[]>();
    for (const { highlight, span } of placed) {
      if (!span || !reading) continue;
      ranges.set(highlight.colour, [...(ranges.get(highlight.colour) ?? []), ...reading.rangesOf(span)]);
    }
    paintHighlights(ranges, highlightColours);
  }, [placed, reading]);

  useEffect(() => () => paintHighlights(new Map(), highlightColours), []);

  const tell = async (
    act: Promise<Result<Highlight | null, Failure>>,
    words: string,
    undo?: (before: Highlight | null) => void,
  ) => {
    const answer = await act;
    if (answer.ok) teller.done(words, undo && (() => undo(answer.value)));
    else teller.failed(answer.problem);
    return answer.ok;
  };

  const remove = (highlight: Highlight) =>
    tell(actions.deleteHighlight(highlight), say('done.highlight_deleted'), (before) => {
      if (before) void tell(actions.putHighlight(before), say('done.put_back'));
    });

  const describe = ({ start, end }: Span): Selector | null => {
    const selector = reading && describeQuote(reading.text, start, end);
    if (!selector) teller.failed(failure('highlight-too-long'));
    return selector;
  };

  const latest = useRef(placed);
  latest.current = placed;

  return {
    placed,
    /** The words on screen; null before they are there. */
    reading,
    /** The colour that the next one gets: the one taken last. */
    colour,
    /** Words of the text as they can be found again; null, which is told, where they are too many. */
    describe,
    /** A highlight of words of the text, not stored yet; null, which is told, where they are too many. */
    make(span: Span, taken: HighlightColour): Highlight | null {
      setColour(taken);
      const selector = describe(span);
      if (!selector) return null;
      const now = Date.now();
      const made = { id: newId(now, crypto.getRandomValues(new Uint8Array(10))), now };
      return makeHighlight(selector, { clipId, revision: clip.revision, colour: taken }, made);
    },
    /** Stores a new highlight; answers whether it is. */
    keep: (highlight: Highlight): Promise<boolean> =>
      tell(
        actions.putHighlight(highlight),
        say('done.highlighted'),
        () => void tell(actions.deleteHighlight(highlight), say('done.taken_back')),
      ),
    /** Changes colour or note. */
    change(highlight: Highlight, change: Partial<Pick<Highlight, 'colour' | 'note'>>): Promise<boolean> {
      if (change.colour) setColour(change.colour);
      return tell(
        actions.putHighlight({ ...highlight, ...change, updatedAt: Date.now() }),
        say('done.saved'),
        (before) => {
          if (before) void tell(actions.putHighlight({ ...before, updatedAt: Date.now() }), say('done.taken_back'));
        },
      );
    },
    remove,
    /** The newest highlight that stands at a place of the text; null where none does. */
    at: (offset: number): PlacedHighlight | null =>
      latest.current.findLast(({ span }) => span && span.start <= offset && offset < span.end) ?? null,
  };
}

export type Highlights = ReturnType<typeof useHighlights>;
