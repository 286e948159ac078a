import { useLayoutEffect } from 'preact/hooks';

/** What Escape does while a view is on screen, unless something nearer took it or an input method is at work. */
export function useEscape(onEscape: () => void): void {
  // Before the paint: who sees the view, or sees it changed, may press Escape, and it is to do what is then to be done.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      // What lies over the view is closed first, by the browser.
      if (document.querySelector(':popover-open, dialog[open]')) return;
      event.preventDefault();
      onEscape();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onEscape]);
}
