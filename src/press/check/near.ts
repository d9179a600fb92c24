import {distance} from 'fastest-levenshtein'

/**
 * The names most like a mistyped one, at most three, nearest first; none when nothing is alike. A name that holds the
 * mistyped one, or is held by it, counts as near whatever it is long.
 *
 * @example near('棉纺街道', ['棉纺路街道', '建设路街道']) // ['棉纺路街道']
 */
export function near(name: string, known: Iterable<string>): string[] {
  const limit = Math.max(1, Math.floor([...name].length / 3))
  const found: {candidate: string; far: number}[] = []
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > limit + 3) continue
    const bare = candidate.slice(candidate.lastIndexOf('/') + 1)
    const held = name.length >= 2 && (bare.includes(name) || (bare.length >= 2 && name.includes(bare)))
    const far = held ? 0.5 : distance(name, bare)
    if (far <= limit) found.push({candidate, far})
  }
  found.sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
  const best = found[0]?.far ?? 0
  return found.filter(({far}) => far <= best + 0.5).slice(0, 3).map(({candidate}) => candidate)
}
