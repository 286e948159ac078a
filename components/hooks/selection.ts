/** What is selected in a list, and the row that a range would start from. Ids in no order. */
export interface Selection {
  ids: ReadonlySet<string>;
  anchor: string | null;
}

export const nothingSelected: Selection = { ids: new Set(), anchor: null };

/** One row more or less; with `range`, all rows from the anchor to it take its new state. `shown` in the order of the list. */
export function toggle({ ids, anchor }: Selection, shown: readonly string[], id: string, range: boolean): Selection {
  const chosen = !ids.has(id);
  const from = range && anchor !== null ? shown.indexOf(anchor) : -1;
  const to = shown.indexOf(id);
  const touched = from < 0 ? [id] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  const after = new Set(ids);
  for (const one of touched) {
    if (chosen) after.add(one);
    else after.delete(one);
  }
  return { ids: after, anchor: id };
}

/** Everything shown; nothing, where everything shown was selected already. */
export const toggleAll = ({ ids }: Selection, shown: readonly string[]): Selection =>
  shown.every((id) => ids.has(id)) ? nothingSelected : { ids: new Set(shown), anchor: null };
