const collator = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });

/** What an entry of a printed list is put in order by, the first difference deciding. */
export type OrderKeys = readonly string[];

/** A title or an outlet without its English article, by which no list is ordered. */
export const withoutArticle = (text: string): string => text.replace(/^(?:an?|the) (?=\S)/i, '');

/** By the alphabet, whatever the case and the marks; equal entries stay as they were. */
export const inOrder = <Entry extends { keys: OrderKeys }>(entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => {
    for (const [index, key] of a.keys.entries()) {
      const order = collator.compare(key, b.keys[index] ?? '');
      if (order !== 0) return order;
    }
    return 0;
  });
