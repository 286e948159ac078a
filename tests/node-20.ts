/**
 * Vitest prints failures with `Map.groupBy`, which Node has from version 21 on. Without it a failed run on Node 20 says
 * that something failed and not what. To be imported by each configuration of Vitest.
 */
function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index);
    groups.set(key, [...(groups.get(key) ?? []), item]);
    index += 1;
  }
  return groups;
}

Map.groupBy ??= groupBy;
