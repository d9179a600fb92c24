import {distance} from 'fastest-levenshtein'
import {bareName} from '../authority/name-parts.ts'

/**
 * The names most like a mistyped one, at most three, nearest first; none when nothing is alike. A name that holds the
 * mistyped one, or is held by it, counts as near however long it is, and of these the one that differs least comes first.
 * One that begins alike for half of the longer is the same name with another ending: 棉纺路办事处, 棉纺路街道.
 *
 * @example near('棉纺街道', ['棉纺路街道', '建设路街道']) // ['棉纺路街道']
 */
export function near(name: string, known: Iterable<string>): string[] {
  const limit = Math.max(1, Math.floor([...name].length / 3))
  const found: {candidate: string; far: number; longer: number}[] = []
  for (const candidate of known) {
    const bare = bareName(candidate)
    const longer = Math.abs(bare.length - name.length)
    const held = name.length >= 2 && bare.length >= 2 && (bare.includes(name) || name.includes(bare))
    const alike = 2 * beginningOf(name, bare) >= Math.max(4, bare.length, name.length)
    if (!held && !alike && longer > limit) continue
    const apart = held && longer > 0 ? HELD : distance(name, bare)
    const far = alike ? Math.min(apart, limit) : apart
    if (far <= limit) found.push({candidate, far, longer})
  }
  found.sort((a, b) => a.far - b.far || a.longer - b.longer || (a.candidate < b.candidate ? -1 : 1))
  const best = found[0]?.far ?? 0
  return found.filter(({far}) => far <= best + HELD).slice(0, 3).map(({candidate}) => candidate)
}

/** A name within another is nearer than one with a letter changed. */
const HELD = 0.5

/** Count of letters with which both begin. */
function beginningOf(one: string, other: string): number {
  let count = 0
  while (count < one.length && one[count] === other[count]) count++
  return count
}
