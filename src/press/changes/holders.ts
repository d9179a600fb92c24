/**
 * Of each short text the longer ones in which it stands, and where in them first; in time by the length of all. Of those that stand in
 * none, nothing; nor of single characters.
 *
 * @param texts what may stand in each other
 * @param short most characters of a text that is asked for
 * @example holdersOf(['李明', '李明说'], 40).get('李明') // [{text: '李明说', at: 0}]
 */
export function holdersOf(texts: Iterable<string>, short: number): Map<string, Holder[]> {
  const all = new Set(texts)
  const root: Node = {next: new Map()}
  for (const text of all) if (text.length > 1 && text.length <= short) insert(root, text)
  const holders = new Map<string, Holder[]>()
  const note = (found: string, text: string, at: number) => {
    if (found === text) return
    const known = holders.get(found)
    if (!known) holders.set(found, [{text, at}])
    else if (known.at(-1)!.text !== text) known.push({text, at})
  }
  for (const text of all) {
    for (let at = 0; at < text.length; at++) {
      let below = root.next.get(text.charCodeAt(at))
      for (let depth = at + 1; below !== undefined && typeof below !== 'string'; depth++) {
        if (below.end !== undefined) note(below.end, text, at)
        below = below.next.get(text.charCodeAt(depth))
      }
      if (below !== undefined && text.startsWith(below, at)) note(below, text, at)
    }
  }
  return holders
}

export interface Holder {
  text: string
  at: number
}

/** Texts by their beginnings, UTF-16 unit after unit; one that alone begins so stands for all that would follow. */
interface Node {
  end?: string
  next: Map<number, Node | string>
}

function insert(root: Node, text: string): void {
  let node = root
  for (let depth = 0; depth < text.length; depth++) {
    const unit = text.charCodeAt(depth)
    const below = node.next.get(unit)
    if (below === undefined) {
      node.next.set(unit, text)
      return
    }
    if (typeof below !== 'string') node = below
    else {
      const parted: Node = {next: new Map()}
      if (below.length === depth + 1) parted.end = below
      else parted.next.set(below.charCodeAt(depth + 1), below)
      node.next.set(unit, parted)
      node = parted
    }
  }
  node.end = text
}
