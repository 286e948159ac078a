import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '@/lib/browser/shortcuts';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';

/** What the keys of the browser ask of the rest of Newsclip. */
export interface ShortcutActions {
  /** Null where the browser knows no such keys. */
  shortcuts: () => Promise<Shortcut[] | null>;
  openShortcuts: () => Promise<Result<null, Failure>>;
}

/** The keys that the browser has assigned, looked at anew when one comes back from where they are chosen. */
export function useShortcuts({ shortcuts }: ShortcutActions): readonly Shortcut[] | null {
  const [assigned, setAssigned] = useState<readonly Shortcut[] | null>(null);
  useEffect(() => {
    const look = () => void shortcuts().then(setAssigned);
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [shortcuts]);
  return assigned;
}
