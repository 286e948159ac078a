import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Selector } from '@/lib/core/anchoring/quote';
import type { Clip } from '@/lib/core/clip';
import type { Highlight, HighlightColour } from '@/lib/core/highlight';
import { HighlightList } from './HighlightList';
import { HighlightMenu } from './HighlightMenu';
import type { Highlights, PlacedHighlight } from './hooks/useHighlights';
import { useLetterKeys } from './hooks/useLetterKeys';
import { useMarkByKeys } from './hooks/useMarkByKeys';
import { useMarkedWords } from './hooks/useMarkedWords';
import type { StatusTeller } from './hooks/useStatus';
import { type QuoteActions, QuoteCard } from './QuoteCard';

interface ReaderHighlightsProps {
  clip: Clip;
  /** The element that holds the article's text. */
  body: RefObject<HTMLElement | null>;
  highlights: Highlights;
  actions: QuoteActions;
  teller: StatusTeller;
  /** Takes the keyboard where there is nothing else to. */
  headline: RefObject<HTMLElement | null>;
  /** Whether letters act. */
  listening: boolean;
}

/** A highlight that was pressed, and where on screen. */
interface Opened {
  id: string;
  rect: DOMRect;
}

/** Makes highlights of the words that the reader marks, opens the menu of those she presses, and lists them all. */
export function ReaderHighlights({
  clip,
  body,
  highlights,
  actions,
  teller,
  headline,
  listening,
}: ReaderHighlightsProps) {
  const canMark = clip.deletedAt === null;
  const marked = useMarkedWords(body, highlights.reading);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [noting, setNoting] = useState<string | null>(null);
  const [quoting, setQuoting] = useState<Selector | null>(null);
  const current = highlights.placed.find(({ highlight }) => highlight.id === opened?.id)?.highlight ?? null;
  // Open already where a highlight is being stored: Escape is the menu's from then on.
  const isOpen = (marked !== null && canMark) || opened !== null;

  const close = () => {
    setOpened(null);
    if (marked) getSelection()?.removeAllRanges();
  };

  const add = async (colour: HighlightColour): Promise<Highlight | null> => {
    if (!marked || !canMark) return null;
    const highlight = highlights.make(marked.span, colour);
    if (!highlight) return null;
    // At once: while it is stored, the reader may close its menu or mark other words.
    getSelection()?.removeAllRanges();
    setOpened({ id: highlight.id, rect: marked.rect });
    if (await highlights.keep(highlight)) return highlight;
    setOpened((now) => (now?.id === highlight.id ? null : now));
    return null;
  };

  useOpening(body, highlights, setOpened);
  useClosing(isOpen, close);

  const latest = useRef({ add, colour: highlights.colour });
  latest.current = { add, colour: highlights.colour };
  useLetterKeys(
    useMemo(() => ({ h: () => void latest.current.add(latest.current.colour) }), []),
    listening,
  );
  useMarkByKeys({ body, lang: clip.lang, listening: listening && canMark });

  const note = async () => {
    const highlight = marked ? await add(highlights.colour) : current;
    setOpened(null);
    if (highlight) setNoting(highlight.id);
  };

  /** Words that are marked are quoted as they are: no highlight comes of it. */
  const quote = () => {
    setQuoting(marked ? highlights.describe(marked.span) : current);
    close();
  };

  const show = ({ span }: PlacedHighlight) => {
    const [range] = span && highlights.reading ? highlights.reading.rangesOf(span) : [];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };

  return (
    <>
      {marked && canMark && (
        <HighlightMenu
          rect={marked.rect}
          colour={null}
          onColour={(colour) => void add(colour)}
          onNote={note}
          onQuote={quote}
          onDelete={null}
        />
      )}
      {!marked && opened && current && (
        <HighlightMenu
          rect={opened.rect}
          colour={current.colour}
          onColour={(colour) => void highlights.change(current, { colour })}
          onNote={note}
          onQuote={quote}
          onDelete={() => {
            setOpened(null);
            void highlights.remove(current);
          }}
        />
      )}
      <HighlightList
        highlights={highlights}
        lang={clip.lang}
        dir={clip.dir}
        noting={noting}
        onNoting={setNoting}
        onShow={show}
        onQuote={setQuoting}
        headline={headline}
      />
      {quoting && (
        <QuoteCard clip={clip} selector={quoting} actions={actions} teller={teller} onClose={() => setQuoting(null)} />
      )}
    </>
  );
}

/** A press on a highlight opens it; links in it are followed all the same. */
function useOpening(
  body: RefObject<HTMLElement | null>,
  highlights: Highlights,
  onOpen: (opened: Opened | null) => void,
): void {
  const latest = useRef({ highlights, onOpen });
  latest.current = { highlights, onOpen };

  useEffect(() => {
    const element = body.current;
    const press = ({ target, clientX, clientY }: MouseEvent) => {
      if (!getSelection()?.isCollapsed || (target instanceof Element && target.closest('a'))) return;
      const caret = document.caretPositionFromPoint(clientX, clientY);
      const { reading, at } = latest.current.highlights;
      const placed = caret && reading ? at(reading.offsetOf(caret.offsetNode, caret.offset)) : null;
      latest.current.onOpen(placed && { id: placed.highlight.id, rect: new DOMRect(clientX, clientY, 0, 0) });
    };
    element?.addEventListener('click', press);
    return () => element?.removeEventListener('click', press);
  }, [body]);
}

/** Escape closes the menu and nothing else; so does a press elsewhere. */
function useClosing(isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;

  // With the paint: who sees the menu, or sees it gone, may press Escape.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Element && !event.target.closest('[role=toolbar]')) latest.current();
    };
    // Before whatever else Escape does.
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [isOpen]);
}
