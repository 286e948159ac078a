import { useEffect, useState } from 'preact/hooks';
import type { Due } from '@/lib/actions/watch-due';

/** How notices of what is due are asked for, put off and followed. */
export interface DueActions {
  watchDue: (onDue: (due: Due) => void) => () => void;
  /** Puts the reminder of a backup off for a day. */
  remindLater: () => void;
  openStorage: () => void;
}

/** What is due; nothing before `wanted`: what the reader came for is shown first. */
export function useDue(watchDue: DueActions['watchDue'], wanted: boolean): Due {
  const [due, setDue] = useState<Due>({ backup: null, room: null, copy: null });
  useEffect(() => (wanted ? watchDue(setDue) : undefined), [watchDue, wanted]);
  return due;
}
