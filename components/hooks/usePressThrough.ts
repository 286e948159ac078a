import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Times lie above the button that reaches over their row, so that they can be pointed at for the exact time; a press on one is a
 * press on that button, the first of the row.
 */
export function usePressThrough(row: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = row.current;
    const onPress = ({ target }: Event) => {
      if (target instanceof Element && target.closest('time')) element?.querySelector('button')?.click();
    };
    element?.addEventListener('click', onPress);
    return () => element?.removeEventListener('click', onPress);
  }, [row]);
}
