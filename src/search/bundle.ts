import type {Door, FoundArticle} from './door.ts'
import {readPack} from './pack.ts'
import {openPieces} from './pieces.ts'
import type {ReadFile} from './read-file.ts'
import {remembering} from './remembering.ts'
import {dataPieces, ROW_SHARDS, type BundleEntry, type DateColumn, type FacetColumn, type FacetName, type StoredArticle, type StoredRow} from './stored.ts'
import {placesOf, type ArticlePlace, type Toc} from './toc.ts'

/** One bundle of the index as it is asked: what was loaded stays loaded. */
export function openBundle(number: number, entry: BundleEntry, door: Door, read: ReadFile): BundleIndex {
  const toc = remembering((_: 'toc') => read(entry.toc).then((bytes) => readPack<Toc>(bytes)))
  const places = remembering((_: 'places') => toc('toc').then(placesOf))
  const data = remembering(async (_: 'data') => {
    const {heads, data: sizes} = await toc('toc')
    const piece = openPieces(entry.data, sizes, read)
    return {load: async <Value>(number: number) => readPack<Value>(await piece(number)), pieces: dataPieces(heads.split(' ').length)}
  })
  const texts = remembering((shard: number) => data('data').then(({load, pieces}) => load<StoredArticle[]>(pieces.text(shard))))
  const rows = remembering((file: number) => data('data').then(({load, pieces}) => load<StoredRow[]>(pieces.rows(file))))
  const columns = remembering((name: FacetName | 'date') => data('data').then(({load, pieces}) => load<FacetColumn | DateColumn>(pieces.column(name))))
  const queue = {last: Promise.resolve() as Promise<unknown>}

  const bundle: BundleIndex = {
    number,
    entry,
    find(words, phrase) {
      const found = queue.last.then(async () => door.search(entry.index, await toc('toc'), words, phrase))
      queue.last = found.catch(() => {})
      return found
    },
    places: () => places('places'),
    async article(article) {
      const {shard, slot} = (await places('places'))[article]!
      return (await texts(shard))[slot]!
    },
    dates: () => columns('date') as Promise<DateColumn>,
    names: (facet) => columns(facet) as Promise<FacetColumn>,
    async rows(articles) {
      const all = await places('places')
      const shards = new Set(articles.map((article) => all[article]!.shard))
      const files = new Set([...shards].map((shard) => Math.floor(shard / ROW_SHARDS)))
      if (shards.size <= files.size * ROWS_COST) return Promise.all(articles.map(bundle.article))
      const loaded = new Map(await Promise.all([...files].map(async (file) => [file, await rows(file)] as const)))
      return articles.map((article) => {
        const file = Math.floor(all[article]!.shard / ROW_SHARDS)
        return loaded.get(file)![article - firstOf(all, file)]!
      })
    },
  }
  return bundle
}

export interface BundleIndex {
  number: number
  entry: BundleEntry
  /** one question to Pagefind; questions to a bundle wait for each other */
  find(words: string[], phrase: boolean): Promise<FoundArticle[]>
  /** where the articles stand, by number */
  places(): Promise<ArticlePlace[]>
  article(number: number): Promise<StoredArticle>
  /** rows of many articles, from the texts or from the lists without texts, whatever is less to load */
  rows(numbers: number[]): Promise<StoredRow[]>
  dates(): Promise<DateColumn>
  names(facet: FacetName): Promise<FacetColumn>
}

/** A file of rows weighs about as much as so many files of texts. */
const ROWS_COST = 6

/** Number of the first article in a file of rows. */
function firstOf(places: ArticlePlace[], file: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.shard < file * ROW_SHARDS) low = middle + 1
    else high = middle
  }
  return low
}
