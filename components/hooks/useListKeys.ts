import { useMemo, useRef } from 'preact/hooks';
import type { Clip } from '@/lib/core/clip';
import { useLetterKeys } from './useLetterKeys';

/** What keys do with the clip whose row has the keyboard; a list leaves out what it cannot do. */
interface ListActs {
  open?: (clip: Clip) => void;
  favourite?: (clip: Clip) => void;
  read?: (clip: Clip) => void;
  archive?: (clip: Clip) => void;
  select?: (clip: Clip) => void;
  remove?: (clip: Clip) => void;
}

interface ListKeys {
  clips: readonly Clip[];
  acts: ListActs;
  focusRow: (clipId: string) => void;
  listening: boolean;
}

/** The row that has the keyboard, or something in it has. */
const rowWithFocus = (): string | null =>
  document.activeElement?.closest('[data-clip]')?.getAttribute('data-clip') ?? null;

/** `j` and `k` go down and up a list; other letters act on the clip whose row has the keyboard. */
export function useListKeys({ clips, acts, focusRow, listening }: ListKeys): void {
  const latest = useRef({ clips, acts, focusRow });
  latest.current = { clips, acts, focusRow };

  const keys = useMemo(() => {
    const move = (by: 1 | -1) => () => {
      // The help lies over the list.
      if (document.querySelector(':popover-open')) return;
      const { clips: shown, focusRow: focus } = latest.current;
      const at = shown.findIndex(({ id }) => id === rowWithFocus());
      const next = at < 0 ? shown[0] : shown[at + by];
      if (next) focus(next.id);
    };
    const act = (name: keyof ListActs) => () => {
      const clip = latest.current.clips.find(({ id }) => id === rowWithFocus());
      if (clip) latest.current.acts[name]?.(clip);
    };
    return {
      j: move(1),
      k: move(-1),
      o: act('open'),
      f: act('favourite'),
      m: act('read'),
      e: act('archive'),
      x: act('select'),
      '#': act('remove'),
    };
  }, []);

  useLetterKeys(keys, listening);
}
