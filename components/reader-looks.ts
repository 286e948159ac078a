import { type ReadingSettings, scaleOf } from '@/lib/core/reading-settings';

/** What the reader's element says of how its article is to look: `ReaderView.module.css` goes by it. */
export const looksOf = (settings: ReadingSettings) => ({
  'data-family': settings.family,
  'data-width': settings.width,
  'data-spacing': settings.spacing,
  style: { '--reader-scale': String(scaleOf(settings)) },
});
