import { copyRich, copyText } from '@/lib/browser/clipboard';
import type { Selector } from '@/lib/core/anchoring/quote';
import type { Clip } from '@/lib/core/clip';
import type { Failure } from '@/lib/core/failure';
import { readingTextOfHtml } from '@/lib/core/html-reading-text';
import { type QuoteCard, quoteCard } from '@/lib/core/quotes/quote-card';
import type { QuoteForm } from '@/lib/core/quotes/quote-form';
import { quoteHtml } from '@/lib/core/quotes/quote-html';
import { quoteText } from '@/lib/core/quotes/quote-text';
import { ok, type Result } from '@/lib/core/result';
import { attempt, getBody } from '@/lib/store';
import { quoteMarkdown } from './quote-markdown';

/** The card of a highlight, or of words that are none yet. */
export async function quoteHighlight(clip: Clip, selector: Selector): Promise<Result<QuoteCard, Failure>> {
  const body = await attempt(() => getBody(clip.id));
  return body.ok ? ok(quoteCard(clip, selector, readingTextOfHtml(body.value?.html ?? ''))) : body;
}

/** Copies a card; to be called on a click. As HTML, it is also there as text for whatever takes no HTML. */
export function copyQuote(card: QuoteCard, form: QuoteForm): Promise<Result<null, Failure>> {
  if (form === 'html') return copyRich(quoteHtml(card), quoteText(card));
  return copyText(form === 'markdown' ? quoteMarkdown(card) : quoteText(card));
}
