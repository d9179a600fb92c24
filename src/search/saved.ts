/** A search that a reader keeps in this browser, with what was found when it was last looked at. */
export interface SavedSearch {
  /** the end of its address, `?q=…` */
  address: string
  /** what it is called: the words and what they are narrowed to */
  label: string
  /** the index when it was last looked at */
  edition: string
  /** marks of the articles that were found then */
  seen: string[]
}

/** Reads what the browser holds; whatever is not a saved search is left out. */
export function readSaved(text: string | null): SavedSearch[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(list) ? list.filter(isSaved) : []
  } catch {
    return []
  }
}

/** Keeps a search, newest first; one that is kept already is brought up to date where it stands. */
export function keepSearch(list: SavedSearch[], search: SavedSearch): SavedSearch[] {
  if (!list.some(({address}) => address === search.address)) return [search, ...list]
  return list.map((other) => (other.address === search.address ? search : other))
}

/** The list without the search of that address. */
export function dropSearch(list: SavedSearch[], address: string): SavedSearch[] {
  return list.filter((search) => search.address !== address)
}

/** The ids that were not found when the search was last looked at. */
export function newSince(search: SavedSearch, ids: string[]): string[] {
  const seen = new Set(search.seen)
  return ids.filter((id) => !seen.has(markOf(id)))
}

/** A short mark of an article's id: a browser keeps thousands of them easily. 53 bits: that two ids share one is out of the question. */
export function markOf(id: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9]
  for (let i = 0; i < id.length; i++) {
    a = Math.imul(a ^ id.charCodeAt(i), 0x01000193)
    b = Math.imul(b ^ id.charCodeAt(i), 0x85ebca6b)
    b ^= b >>> 13
  }
  return ((a >>> 0) * 0x20_0000 + ((b >>> 0) & 0x1f_ffff)).toString(36)
}

function isSaved(value: unknown): value is SavedSearch {
  if (typeof value !== 'object' || value === null) return false
  const {address, label, edition, seen} = value as Record<string, unknown>
  return (
    typeof address === 'string' && /^#?\?/u.test(address) && typeof label === 'string' && typeof edition === 'string' &&
    Array.isArray(seen) && seen.every((mark) => typeof mark === 'string')
  )
}
