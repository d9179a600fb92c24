/** A seeded source of choices, so that the same seed gives the same on every machine. */
export interface Random {
  /** a number in [0, 1) */
  next(): number
  /** a whole number from `low` to `high`, both inclusive */
  int(low: number, high: number): number
  pick<T>(list: readonly T[]): T
  /** `count` different members of the list, or all of them */
  sample<T>(list: readonly T[], count: number): T[]
  chance(probability: number): boolean
}

/**
 * Mulberry32: 32 bits of state, good enough to draw sentences and questions from.
 * `randomOf('page', 7).int(1, 6)` is the same number in every run.
 */
export function randomOf(...seed: (string | number)[]): Random {
  let state = hashOf(seed.join('/'))
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to pick from')
    return list[int(0, list.length - 1)] as T
  }
  const sample = <T>(list: readonly T[], count: number): T[] => {
    const rest = [...list]
    const taken: T[] = []
    while (taken.length < count && rest.length > 0) taken.push(...rest.splice(int(0, rest.length - 1), 1))
    return taken
  }
  return {next, int, pick, sample, chance: (probability) => next() < probability}
}

/** 32-bit FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
