/** An aside that holds one quotation and nothing else: what is set large beside the text in words that the text has, too. */
export function isPullQuote({ localName, firstElementChild: quote, textContent }: Element): boolean {
  return localName === 'aside' && quote?.localName === 'blockquote' && quote.textContent === textContent;
}
