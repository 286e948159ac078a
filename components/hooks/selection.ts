/** What is selected in a list, and the place that a range would start from. Ids in no order. */
export interface Selection {
  ids: ReadonlySet<string>;
  anchor: number | null;
}

export const nothingSelected: Selection = { ids: new Set(), anchor: null };

/** Clips more or less: they take the state that the first of them has not. `place` is where the next range starts. */
export function toggle({ ids }: Selection, touched: readonly string[], place: number | null): Selection {
  const chosen = touched[0] !== undefined && !ids.has(touched[0]);
  const after = new Set(ids);
  for (const id of touched) {
    if (chosen) after.add(id);
    else after.delete(id);
  }
  return { ids: after, anchor: place };
}
