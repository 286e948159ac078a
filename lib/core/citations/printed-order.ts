const collator = new Intl.Collator('en', { numeric: true });

/** What an entry of a printed list is put in order by, the first difference deciding. */
export type OrderKeys = readonly string[];

/** A title as it is put in order: marks in front and the English article count for nothing. */
export const titleKey = (title: string): string =>
  title.replace(/^[\p{P}\p{S}\s]+/u, '').replace(/^(?:an?|the) (?=\S)/i, '');

/** A person's, a group's or an outlet's name as it is put in order; "An" may be a family's. */
export const nameKey = (name: string): string => name.replace(/^[\p{P}\p{S}\s]+/u, '').replace(/^the (?=\S)/i, '');

/** By the alphabet, a name before the longer ones that begin with it; equal entries stay as they were. */
export const inOrder = <Entry extends { keys: OrderKeys }>(entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => {
    for (const [index, key] of a.keys.entries()) {
      const order = collator.compare(key, b.keys[index] ?? '');
      if (order !== 0) return order;
    }
    return 0;
  });
