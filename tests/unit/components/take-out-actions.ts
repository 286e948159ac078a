import type { TakeOutActions } from '@/components/hooks/useTakeOut';
import type { QuoteActions } from '@/components/QuoteCard';
import { citationsOf } from '@/lib/actions/cite-clips';
import { quoteHighlight } from '@/lib/actions/quote-highlight';
import { ok } from '@/lib/core/result';
import { parseTakeOutSettings, type TakeOutSettings } from '@/lib/core/take-out-settings';

/** Citing and quoting as they are; settings last as long as the page, and nothing is copied, saved or opened. */
export function takeOutActions(at: Partial<TakeOutSettings> = {}): TakeOutActions & QuoteActions {
  let settings: TakeOutSettings = { ...parseTakeOutSettings(null), ...at };
  const watchers = new Set<(settings: TakeOutSettings) => void>();
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
