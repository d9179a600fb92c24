import type {BundleIndex} from './bundle.ts'

/**
 * Where a word may begin, by those of its pairs that stand `at` these places of it. With all of them it does begin there.
 *
 * @example await findPairs(bundle, ['大学', '学路'], [0, 1]) // Map {12 => [7, 93]}
 */
export async function findPairs(bundle: BundleIndex, words: string[], at: number[]): Promise<Starts> {
  let starts: Starts | undefined
  for (const place of at) {
    const part = await findStarts(bundle, words[place]!, place)
    starts = starts ? common(starts, part) : part
    if (starts.size === 0) break
  }
  return starts!
}

/**
 * The places of `all` with which a row of `length` of them begins.
 *
 * @example startsIn([1, 2, 3, 7], 2) // [1, 2]
 */
export function startsIn(all: number[], length: number): number[] {
  let run = 0
  return all.flatMap((place, index) => {
    run = index > 0 && place === all[index - 1]! + 1 ? run + 1 : 1
    return run < length ? [] : [place - length + 1]
  })
}

/** For each article the places where a word may begin. */
export type Starts = Map<number, number[]>

/** Where a long word may begin, if `pair` stands `at` so many places after its beginning. */
async function findStarts(bundle: BundleIndex, pair: string, at: number): Promise<Starts> {
  const having = new Set((await bundle.find([pair], true)).map(({number}) => number))
  if (having.size === 0) return new Map()
  const all = await bundle.find([pair], false)
  return new Map(all.flatMap(({number, words}) => (having.has(number) ? [[number, words.map((place) => place - at)] as const] : [])))
}

function common(a: Starts, b: Starts): Starts {
  const starts: Starts = new Map()
  for (const [number, places] of a) {
    const others = new Set(b.get(number))
    const shared = places.filter((place) => others.has(place))
    if (shared.length > 0) starts.set(number, shared)
  }
  return starts
}
