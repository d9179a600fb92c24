import type {StoredRow} from '../stored.ts'

/**
 * The articles that the reader ticked, by their ids. They stay while the tab is open, whatever is asked, ordered or opened meanwhile, and no longer:
 * nothing of it outlives the tab.
 *
 * @param base path of the site: several may live on one host
 * @param changed told whenever something was ticked or cleared
 */
export function keepTicks(base: string, changed: () => void): Ticks {
  const key = `jiezhi-ticked:${base}`
  // What is left where the browser forbids a site to keep anything.
  let held: Taken[] = []
  const all = () => {
    try {
      return readTicks(sessionStorage.getItem(key))
    } catch {
      return held
    }
  }
  const write = (ticks: Taken[]) => {
    held = ticks
    try {
      sessionStorage.setItem(key, JSON.stringify(ticks))
    } catch {}
    changed()
  }
  return {
    all,
    tick: (row, asked) => write([...all().filter((tick) => tick.row.id !== row.id), {row, asked}]),
    untick: (id) => write(all().filter((tick) => tick.row.id !== id)),
    clear: () => write([]),
  }
}

export interface Ticks {
  /** in the order in which they were ticked */
  all(): Taken[]
  /** @param asked what the article was found by */
  tick(row: StoredRow, asked: string): void
  untick(id: string): void
  clear(): void
}

/** An article that a reader takes away, and what it answers. */
export interface Taken {
  row: StoredRow
  asked: string
}

/** Reads what the tab holds; whatever is no ticked article is left out. */
export function readTicks(text: string | null): Taken[] {
  const list: unknown = JSON.parse(text ?? '[]')
  return Array.isArray(list) ? list.filter((tick: Partial<Taken> | null) => typeof tick?.row?.id === 'string' && typeof tick.asked === 'string') : []
}
