/**
 * The first of all items with the same key, in their order: `firstOfEach(['فاس', 'Fès', 'فاس'], (name) => name)` is
 * `['فاس', 'Fès']`.
 */
export function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string | number): Item[] {
  return [...Map.groupBy(items, keyOf).values()].flatMap(([first]) => first ?? [])
}
