import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Block } from '@/lib/core/extraction';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import type { Clipping, PageActions } from './useClipping';

/** Picking another part of the page in place of what was taken for its article. */
export interface Picking {
  isOpen: boolean;
  /** The parts to pick from; null until the page has told them. */
  list: Result<Block[], Failure> | null;
  /** The place of the part on screen; null for what was found first. */
  chosen: number | null;
  /** Whether something was found first, to go back to: an article, plain text, a selection. */
  hasFirst: boolean;
  open: () => void;
  choose: (place: number | null) => void;
  /** Closes the list and keeps what was chosen. */
  keep: () => void;
  /** Closes the list, and what was on screen before is there again. */
  goBack: () => void;
  /** The button that opens the list: the keyboard returns to it. */
  opener: RefObject<HTMLButtonElement | null>;
}

export function usePicking({ stage, show, showFirst }: Clipping, actions: PageActions): Picking {
  const [isOpen, setOpen] = useState(false);
  const [list, setList] = useState<Picking['list']>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const [hasFirst, setHasFirst] = useState(true);
  const opener = useRef<HTMLButtonElement>(null);
  const before = useRef<number | null>(null);
  const wasOpen = useRef(false);
  /** The list that is waited for; null where none is. */
  const asked = useRef<Promise<unknown> | null>(null);

  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) opener.current?.focus();
    wasOpen.current = isOpen;
  });

  const choose = (place: number | null): Promise<void> => {
    setChosen(place);
    return place === null ? showFirst() : show(actions.pick(place));
  };

  const open = async () => {
    before.current = chosen;
    const isEmpty = stage.name === 'unreadable';
    if (isEmpty) setHasFirst(false);
    setOpen(true);
    setList(null);
    const coming = actions.blocks();
    asked.current = coming;
    const found = await coming;
    if (asked.current !== coming) return;
    setList(found);
    // Where nothing is on screen, the largest part is the best guess.
    if (found.ok && isEmpty) void choose(0);
  };

  const close = () => {
    asked.current = null;
    setOpen(false);
  };

  const goBack = async () => {
    asked.current = null;
    // Only then is the button there that the keyboard returns to.
    if (chosen !== before.current) await choose(before.current);
    close();
  };

  return {
    isOpen,
    list,
    chosen,
    hasFirst,
    open: () => void open(),
    choose: (place) => void choose(place),
    keep: close,
    goBack: () => void goBack(),
    opener,
  };
}
