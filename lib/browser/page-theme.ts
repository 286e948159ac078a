import type { Theme } from '@/lib/core/reading-settings';

const key = 'theme';

/** Colours the page, and notes how where the next page can look at once. */
export function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // A browser that keeps nothing there colours its pages a moment later.
  }
}

/**
 * Colours the page as the last one was, before anything is drawn: the settings themselves come a moment later. (It needs none of what
 * reads those, so that the popup need not wait for it.)
 */
export function showLastTheme(): void {
  try {
    const last = localStorage.getItem(key);
    if (last && last !== 'system') document.documentElement.dataset.theme = last;
  } catch {
    // See above.
  }
}
