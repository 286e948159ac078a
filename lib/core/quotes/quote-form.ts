/** In what forms a quote can be copied. */
export const quoteForms = ['text', 'markdown', 'html'] as const;
export type QuoteForm = (typeof quoteForms)[number];
