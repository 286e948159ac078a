import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { useLetterKeys } from './useLetterKeys';
import type { ReaderActs } from './useReaderActs';

interface ReaderKeys {
  acts: ReaderActs;
  onTags: () => void;
  help: RefObject<HTMLDivElement | null>;
  /** In the trash a clip is only looked at. */
  inTrash: boolean;
  listening: boolean;
}

/** The letters of a list, acting on the clip that is being read. */
export function useReaderKeys({ listening, ...given }: ReaderKeys): void {
  const latest = useRef(given);
  latest.current = given;

  const keys = useMemo(() => {
    const act = (does: (given: Omit<ReaderKeys, 'listening'>) => void) => () => {
      // The help lies over the article.
      if (!latest.current.inTrash && !document.querySelector(':popover-open')) does(latest.current);
    };
    return {
      f: act(({ acts }) => acts.favourite()),
      m: act(({ acts }) => acts.read()),
      e: act(({ acts }) => acts.archive()),
      t: act(({ onTags }) => onTags()),
      '#': act(({ acts }) => void acts.remove()),
      '?': () => latest.current.help.current?.togglePopover(),
    };
  }, []);

  useLetterKeys(keys, listening);
}
