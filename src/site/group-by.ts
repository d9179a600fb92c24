/**
 * Items by each of their keys, in the order in which they come; one stands in as many groups as it has keys, once in each.
 *
 * @example groupBy([{streets: ['甲路', '乙路']}], ({streets}) => streets).get('乙路') // [{streets: ['甲路', '乙路']}]
 */
export function groupBy<Item>(items: readonly Item[], keys: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}
