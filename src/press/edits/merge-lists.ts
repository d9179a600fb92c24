/**
 * Merges a list that editor and rules both changed. Items that either side added are added, those that either side took out are taken out,
 * those that one side changed are changed. What both changed differently, or one took out and the other changed, is a clash.
 *
 * @param base as ingest last wrote it
 * @param mine as it stands now; its order is kept
 * @param theirs as the rules make it today
 * @example mergeLists(['甲', '乙'], ['甲'], ['甲', '乙', '丙']) // {items: ['甲', '丙'], clashes: []}
 */
export function mergeLists(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): MergedList {
  const [old, own, rules] = [itemsOf(base), itemsOf(mine), itemsOf(theirs)]
  const clashes: Clash[] = []
  const items = [...new Set([...own.keys(), ...rules.keys()])].flatMap((subject) => {
    const [was, stands, asked] = [old.get(subject) ?? [], own.get(subject) ?? [], rules.get(subject) ?? []]
    if (same(was, asked) || same(stands, asked)) return stands
    if (same(stands, was)) return asked
    clashes.push({base: was, mine: stands, theirs: asked})
    return []
  })
  return {items, clashes}
}

export interface MergedList {
  items: unknown[]
  clashes: Clash[]
}

/** What the three say of one subject; empty where they do not name it. */
export interface Clash {
  base: readonly unknown[]
  mine: readonly unknown[]
  theirs: readonly unknown[]
}

/** The items of a list by what they speak of, nearly always one each. */
function itemsOf(list: readonly unknown[]): Map<string, unknown[]> {
  return Map.groupBy(list, subjectOf)
}

/** What an item speaks of, whatever it says of it: a person, a date as it is printed, lines from the first on; a plain value of itself. */
export function subjectOf(item: unknown): string {
  if (!isValues(item)) return JSON.stringify(item)
  const {name, line, text, printed, lines} = item
  return JSON.stringify(name ?? (Array.isArray(lines) ? (lines as unknown[])[0] : [line, text ?? printed]))
}

export type Values = Record<string, unknown>

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether two values read from YAML are the same. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
