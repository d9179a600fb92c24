import {openBundle} from './bundle.ts'
import {openDoor} from './door.ts'
import {excerptOf, markedPart, merged, placesOf, type KeywordInContext, type Piece} from './excerpt.ts'
import {countDates, countNames, datesOf, namesOf, type DateCounts, type NameCounts} from './facets.ts'
import {hitsOf, partsOf} from './match.ts'
import {narrowingOf} from './narrow.ts'
import {expandQuery, type Expansion, type NameEntry} from './names.ts'
import type {SearchOptions} from './options.ts'
import {readPack} from './pack.ts'
import {asksForAll, parseQuery, positiveTerms, type Query} from './query.ts'
import {listBundle, oldestFirst, searchBundle, sortMatches, type Match} from './search.ts'
import {facetNames} from './facet-names.ts'
import {isNarrowedByNames, withPresentNames} from './present-names.ts'
import type {ReadFile} from './read-file.ts'
import {remembering} from './remembering.ts'
import {storedText} from './stored-text.ts'
import type {FacetName, Manifest, Ref, StoredRow} from './stored.ts'

/** A search done: its matches in order, found once, shown as often as wanted. */
export interface FoundMatches {
  query: Query
  /** as it was narrowed: names that are no more are those of today */
  options: SearchOptions
  matches: Match[]
  /** places (`bundle.number`) that hold only other names */
  byOtherName: Set<string>
  added: Expansion['added']
}

export interface Shown extends StoredRow {
  head: Piece[][]
  excerpt: Piece[]
  /** how many places the words have */
  places: number
  byOtherName: boolean
}

/**
 * Opens the index of a site where there is no document: in a worker, or in Node with `read` from the disk.
 *
 * @param script address of pagefind.js
 */
export async function openEngine(script: URL, read: ReadFile): Promise<Engine> {
  const manifest = await readPack<Manifest>(await read('search.json'))
  const door = remembering((_: 'door') => openDoor(script, read))
  const bundleOf = remembering(async (number: number) => openBundle(number, manifest.bundles[number]!, await door('door'), read))
  const bundlesOf = (matches: Match[]) => Promise.all([...new Set(matches.map((match) => match.bundle))].map(bundleOf))
  const loadedNames = remembering((_: 'names') => read(manifest.names).then((bytes) => readPack<NameEntry[]>(bytes)))
  const names = () => loadedNames('names')

  const engine: Engine = {
    manifest,
    names,
    async warm() {
      await Promise.all([...manifest.bundles.keys()].slice(0, WARM).map(async (number) => (await bundleOf(number)).find([], true)))
    },
    async search(text, asked = {}, onPart) {
      const query = parseQuery(text)
      const options = isNarrowedByNames(asked) ? withPresentNames(asked, await names()) : asked
      const narrowing = narrowingOf(options)
      const expansion = options.expand ? expandQuery(query, await names()) : undefined
      const found: FoundMatches = {query: expansion?.query ?? query, options, matches: [], byOtherName: new Set(), added: expansion?.added ?? []}
      const asking: Asking = {bundle: 0, read: new Set(), over: false}
      const tell = (matches: readonly Match[], plain: readonly Match[]) =>
        onPart?.({...found, matches: [...found.matches, ...matches], byOtherName: new Set([...found.byOtherName, ...othersOf(matches, plain)])}, asking.bundle, asking.read.size)
      const ask = async (number: number) => {
        const bundle = await bundleOf(number)
        const hear = async (matches: readonly Match[], read: readonly number[], plain = matches) => {
          if (asking.over) throw new Error('这一次检索没有查到底。')
          for (const one of read) asking.read.add(placeOf({bundle: number, number: one}))
          if (number === asking.bundle) await tell(matches, plain)
        }
        // Which of them hold only other names is known when all that hold the words themselves are.
        const plain = asksForAll(query) ? await listBundle(bundle, narrowing) : await searchBundle(bundle, query, narrowing, (matches, read) => hear(expansion ? [] : matches, read))
        return {plain, wide: expansion ? await searchBundle(bundle, expansion.query, narrowing, (matches, read) => hear(matches, read, plain)) : plain}
      }
      const answers: ReturnType<typeof ask>[] = []
      try {
        for (const number of manifest.bundles.keys()) {
          while (answers.length < Math.min(number + AT_ONCE, manifest.bundles.length)) {
            const answer = ask(answers.length)
            answer.catch(() => {})
            answers.push(answer)
          }
          const {plain, wide} = await answers[number]!
          asking.bundle = number + 1
          for (const place of othersOf(wide, plain)) found.byOtherName.add(place)
          found.matches.push(...wide)
          if (asking.bundle < manifest.bundles.length) await tell([], [])
        }
      } finally {
        asking.over = true
      }
      const {sort = 'best'} = options
      if (sort === 'oldest') found.matches = oldestFirst(found.matches, await datesOf(await bundlesOf(found.matches), found.matches))
      else sortMatches(found.matches, sort)
      return found
    },
    async rows(matches) {
      const rows = new Array<StoredRow>(matches.length)
      const numbers = [...new Set(matches.map((match) => match.bundle))]
      for (const number of numbers) {
        const own = matches.flatMap((match, index) => (match.bundle === number ? [index] : []))
        const loaded = await (await bundleOf(number)).rows(own.map((index) => matches[index]!.number))
        for (const [i, index] of own.entries()) rows[index] = loaded[i]!
      }
      return rows
    },
    show: (found, matches) =>
      Promise.all(matches.map(async (match) => showMatch(await (await bundleOf(match.bundle)).article(match.number), found, match))),
    async places(found, match) {
      const article = await (await bundleOf(match.bundle)).article(match.number)
      return placesOf(partsOf(storedText(article)), positiveTerms(found.query))
    },
    async facet(matches, facet) {
      if (matches.length <= FEW) return countNames((await engine.rows(matches)).map((row) => facetNames(row, facet)))
      return countNames(await namesOf(await bundlesOf(matches), matches, facet))
    },
    async dates(matches) {
      if (matches.length <= FEW) return countDates((await engine.rows(matches)).map(({date}) => date))
      return countDates(await datesOf(await bundlesOf(matches), matches))
    },
  }
  return engine
}

/** How far a search is: how many bundles have been asked, and which texts read, of those and of the ones being asked. */
interface Asking {
  bundle: number
  read: Set<string>
  /** done or given up: whatever is still under way may end */
  over: boolean
}

export interface Engine {
  manifest: Manifest
  /** names of places and programs, for suggestions and other names */
  names(): Promise<NameEntry[]>
  /** Loads Pagefind and the tables of contents of the newest bundles, so that the first question is answered at once. */
  warm(): Promise<void>
  /** All matches in order, without words all articles within the limits; `onPart` is told now and then what was found up to then, newest bundle first, and of how many articles the texts were looked through for it. */
  search(text: string, options?: SearchOptions, onPart?: (found: FoundMatches, bundles: number, read: number) => unknown): Promise<FoundMatches>
  rows(matches: Match[]): Promise<StoredRow[]>
  /** rows with marked headline, excerpt and places; loads the texts */
  show(found: FoundMatches, matches: Match[]): Promise<Shown[]>
  /** every place of the words in one match */
  places(found: FoundMatches, match: Match): Promise<KeywordInContext[]>
  /** how the matches spread over the names of a kind, and over time */
  facet(matches: Match[], facet: FacetName): Promise<NameCounts>
  dates(matches: Match[]): Promise<DateCounts>
}

/** The newest bundle is small; the one before it holds most of what is new. */
const WARM = 2

/** So many bundles are asked at the same time, which costs no more than one after the other and takes half the time. */
const AT_ONCE = 2

/** The texts of so many results are loaded to show them, so they need no columns. */
const FEW = 20

function showMatch(article: StoredRow & {body: string}, found: FoundMatches, match: Match): Shown {
  const {body: _, ...row} = article
  const parts = partsOf(storedText(article))
  const terms = positiveTerms(found.query)
  return {
    ...row,
    head: parts.flatMap((part, index) => (part.head ? [markedPart(parts, index, terms)] : [])),
    excerpt: excerptOf(parts, terms),
    places: merged(terms.flatMap((term) => hitsOf(parts, term))).length,
    byOtherName: found.byOtherName.has(placeOf(match)),
  }
}

/** Places of the matches that hold only other names. */
function othersOf(wide: readonly Match[], plain: readonly Match[]): string[] {
  if (wide === plain) return []
  const places = new Set(plain.map(placeOf))
  return wide.map(placeOf).filter((place) => !places.has(place))
}

function placeOf({bundle, number}: Ref): string {
  return `${bundle}.${number}`
}
