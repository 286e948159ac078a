import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { resized, usualSize } from '@/lib/core/reading-settings';
import { useLetterKeys } from './useLetterKeys';
import type { ReaderActs } from './useReaderActs';
import type { ReadingAloud } from './useReadingAloud';
import type { Reading } from './useReadingSettings';

interface ReaderKeys {
  acts: ReaderActs;
  aloud: ReadingAloud;
  onTags: () => void;
  help: RefObject<HTMLDivElement | null>;
  reading: Reading;
  appearance: RefObject<HTMLDivElement | null>;
  takeOut: RefObject<HTMLDivElement | null>;
  /** In the trash a clip is only looked at. */
  inTrash: boolean;
  listening: boolean;
}

/** The letters of a list, acting on the clip that is being read. */
export function useReaderKeys({ listening, ...given }: ReaderKeys): void {
  const latest = useRef(given);
  latest.current = given;

  const keys = useMemo(() => {
    const inSight = (does: (given: Omit<ReaderKeys, 'listening'>) => void) => () => {
      // The help lies over the article.
      if (!document.querySelector(':popover-open')) does(latest.current);
    };
    const resize = (steps: number) => () => latest.current.reading.change((before) => resized(before, steps));
    const act = (does: (given: Omit<ReaderKeys, 'listening'>) => void) =>
      inSight((all) => {
        if (!all.inTrash) does(all);
      });
    return {
      f: act(({ acts }) => acts.favourite()),
      m: act(({ acts }) => acts.read()),
      e: act(({ acts }) => acts.archive()),
      t: act(({ onTags }) => onTags()),
      l: inSight(({ aloud }) => aloud.openOrToggle()),
      '[': inSight(({ aloud }) => aloud.step(-1)),
      ']': inSight(({ aloud }) => aloud.step(1)),
      '#': act(({ acts }) => void acts.remove()),
      '+': resize(1),
      // Where the plus is its second sign, too.
      '=': resize(1),
      '-': resize(-1),
      '0': () => latest.current.reading.change((before) => ({ ...before, size: usualSize })),
      a: () => latest.current.appearance.current?.togglePopover(),
      s: () => latest.current.takeOut.current?.togglePopover(),
      '?': () => latest.current.help.current?.togglePopover(),
    };
  }, []);

  useLetterKeys(keys, listening);
}
