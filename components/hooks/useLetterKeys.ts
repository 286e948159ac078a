import { useLayoutEffect } from 'preact/hooks';
import { isField } from './is-field';

/** What letters and signs do, by `KeyboardEvent.key`. */
export type LetterKeys = Readonly<Record<string, () => void>>;

/** Listens while a view is on screen; not in fields, not over an open dialog, not with a modifier or an input method at work. */
export function useLetterKeys(keys: LetterKeys, listening: boolean): void {
  // Before the paint: who sees the view may press the key.
  useLayoutEffect(() => {
    if (!listening) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
      // Many keyboards have no "[" without AltGr, which counts as Ctrl and Alt on Windows.
      const modified = (event.ctrlKey || event.altKey) && !event.getModifierState('AltGraph');
      if (!act || event.defaultPrevented || modified || event.metaKey || event.isComposing) return;
      if (isField(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [keys, listening]);
}
