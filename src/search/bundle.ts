import type {Door, Found, ReadFile} from './door.ts'
import {readPack} from './pack.ts'
import {ROW_SHARDS, type BundleEntry, type Columns, type Ref, type StoredArticle, type StoredRow} from './stored.ts'

/** One bundle of the index as it is asked: what was loaded stays loaded. */
export function openBundle(number: number, entry: BundleEntry, door: Door, read: ReadFile): BundleIndex {
  const load = <Value>(file: string) => read(`${entry.data}/${file}`).then((bytes) => readPack<Value>(bytes))
  const texts = remembering((shard: number) => load<StoredArticle[]>(`texts/${shard}.pack`))
  const rows = remembering((file: number) => load<StoredRow[]>(`rows/${file}.pack`))
  const columns = remembering((_: 0) => load<Columns>('columns.pack'))
  const queue = {last: Promise.resolve() as Promise<unknown>}

  const bundle: BundleIndex = {
    number,
    entry,
    find(words, phrase) {
      const found = queue.last.then(() => door.search(entry, words, phrase))
      queue.last = found.catch(() => {})
      return found
    },
    article: async ({shard, slot}) => (await texts(shard))[slot]!,
    columns: () => columns(0),
    async rows(refs) {
      const shards = new Set(refs.map((ref) => ref.shard))
      const files = new Set([...shards].map((shard) => Math.floor(shard / ROW_SHARDS)))
      if (shards.size <= files.size * ROWS_COST) return Promise.all(refs.map(bundle.article))
      const {sizes} = await columns(0)
      const loaded = new Map(await Promise.all([...files].map(async (file) => [file, await rows(file)] as const)))
      return refs.map(({shard, slot}) => {
        const file = Math.floor(shard / ROW_SHARDS)
        return loaded.get(file)![sum(sizes, file * ROW_SHARDS, shard) + slot]!
      })
    },
  }
  return bundle
}

export interface BundleIndex {
  number: number
  entry: BundleEntry
  /** one question to Pagefind; questions to a bundle wait for each other */
  find(words: string[], phrase: boolean): Promise<Found[]>
  article(ref: Ref): Promise<StoredArticle>
  /** rows of many articles, from the texts or from the lists without texts, whatever is less to load */
  rows(refs: Ref[]): Promise<StoredRow[]>
  columns(): Promise<Columns>
}

/** A file of rows weighs about as much as three files of texts. */
const ROWS_COST = 3

/** A failed load is forgotten, so that it can be tried again. */
function remembering<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const loaded = new Map<Key, Promise<Value>>()
  return (key) => {
    const known = loaded.get(key)
    if (known) return known
    const loading = load(key)
    loaded.set(key, loading)
    loading.catch(() => loaded.delete(key))
    return loading
  }
}

function sum(numbers: number[], from: number, to: number): number {
  let total = 0
  for (let i = from; i < to; i++) total += numbers[i]!
  return total
}
