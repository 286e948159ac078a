import { useMemo, useRef } from 'preact/hooks';
import type { Clip } from '@/lib/core/clip';
import { neighbour, placeOf, rowWithFocus } from './rows';
import { useLetterKeys } from './useLetterKeys';

/** What keys do with the clip whose row has the keyboard; a list leaves out what it cannot do. */
interface ListActs {
  open?: (clip: Clip) => void;
  favourite?: (clip: Clip) => void;
  read?: (clip: Clip) => void;
  archive?: (clip: Clip) => void;
  tag?: (clip: Clip) => void;
  select?: (clip: Clip, place: number) => void;
  remove?: (clip: Clip) => void;
}

interface ListKeys {
  clips: readonly Clip[];
  acts: ListActs;
  listening: boolean;
}

/** `j` and `k` go down and up a list; other letters act on the clip whose row has the keyboard. */
export function useListKeys({ clips, acts, listening }: ListKeys): void {
  const latest = useRef({ clips, acts });
  latest.current = { clips, acts };

  const keys = useMemo(() => {
    const move = (by: 1 | -1) => () => {
      // The help lies over the list.
      if (!document.querySelector(':popover-open')) neighbour(by)?.focus();
    };
    const act = (name: keyof ListActs) => () => {
      const row = rowWithFocus();
      const clip = row && latest.current.clips.find(({ id }) => id === row.getAttribute('data-clip'));
      if (clip) latest.current.acts[name]?.(clip, placeOf(row));
    };
    return {
      j: move(1),
      k: move(-1),
      o: act('open'),
      f: act('favourite'),
      m: act('read'),
      e: act('archive'),
      t: act('tag'),
      x: act('select'),
      '#': act('remove'),
    };
  }, []);

  useLetterKeys(keys, listening);
}
