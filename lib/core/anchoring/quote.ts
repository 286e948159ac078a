import * as v from 'valibot';

/** UTF-16 units: what is longer is no quotation. */
export const longestQuote = 5_000;
const longestContext = 200;

/** Words of an article, with those before and after them. */
export const quoteSchema = v.object({
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(longestQuote)),
  prefix: v.pipe(v.string(), v.maxLength(longestContext)),
  suffix: v.pipe(v.string(), v.maxLength(longestContext)),
});

export type Quote = v.InferOutput<typeof quoteSchema>;
