import type { TakeOutActions } from '@/components/hooks/useTakeOut';
import type { QuoteActions } from '@/components/QuoteCard';
import { citationsOf } from '@/lib/actions/cite-clips';
import { quoteHighlight } from '@/lib/actions/quote-highlight';
import { type ExportSettings, parseExportSettings } from '@/lib/core/export/export-settings';
import { ok } from '@/lib/core/result';

/** Citing and quoting as they are; settings last as long as the page, and nothing is copied, saved or opened. */
export function takeOutActions(at: Partial<ExportSettings> = {}): TakeOutActions & QuoteActions {
  let settings: ExportSettings = { ...parseExportSettings(null), ...at };
  const watchers = new Set<(settings: ExportSettings) => void>();
  return {
    watchTakeOut: (onSettings) => {
      watchers.add(onSettings);
      onSettings(settings);
      return () => watchers.delete(onSettings);
    },
    changeTakeOut: async (change) => {
      settings = { ...settings, ...change };
      for (const tell of watchers) tell(settings);
      return ok(null);
    },
    citation: async (clip, citing) => citationsOf([clip], citing),
    copyCitation: async () => ok(null),
    saveCitation: async () => {},
    sendToObsidian: async () => ok(null),
    quote: quoteHighlight,
    copyQuote: async () => ok(null),
  };
}
