import {articleIdOf} from '../text/slug.ts'
import {near} from './near.ts'
import {MANUAL} from './manual.ts'
import {type CheckedPage as WholePage} from './page.ts'
import {problem, type Problem} from './problem.ts'
import type {Vocabulary} from './vocabulary.ts'
import {checkWithheldFiles, type SpotIn, type Withheld} from './withheld.ts'

/** What no page can tell alone: files that lack their counterpart, and what two pages have in common though they must not. */
export function checkWhole(units: readonly UnitNames[], pages: readonly CheckedPage[], vocabulary: Vocabulary, withheld: readonly Withheld[], spot: SpotIn): Problem[] {
  return [...counterparts(units), ...duplicateIds(units), ...checkWithheldFiles(units, withheld, spot), ...duplicateLabels(pages), ...copies(pages), ...unused(pages, vocabulary)]
}

/** What of a checked page is asked for across pages. */
type CheckedPage = Pick<WholePage, 'notes'>

/** The paths of a page's files, without their bytes. */
export interface UnitNames {
  id: string
  raw?: string
  record?: string
  articles: string[]
}

const TOP = {line: 1, column: 1}

function counterparts(units: readonly UnitNames[]): Problem[] {
  const raws = units.filter(({raw}) => raw).map(({id}) => id)
  return units.flatMap(({id, raw, record, articles}) => {
    if (id === MANUAL) return []
    if (!raw) return [problem('raw-missing', record ?? articles[0]!, TOP, {file: `content/raw/${id}.txt`, nearest: near(id, raws)})]
    if (!record && articles.length === 0) return [problem('raw-waiting', raw, TOP, {file: raw})]
    if (!record) return [problem('record-missing', articles[0]!, TOP, {file: `content/pages/${id}.yaml`})]
    return []
  })
}

/** Two articles of one address. */
function duplicateIds(units: readonly UnitNames[]): Problem[] {
  const owners = new Map<string, string>()
  return units.flatMap(({articles}) =>
    articles.flatMap((file) => {
      const id = articleIdOf(file.replace(/^content\/articles\//u, ''))
      // Some disks do not tell upper from lower case.
      const key = id.toLowerCase()
      const other = owners.get(key)
      owners.set(key, file)
      return other === undefined ? [] : [problem('duplicate-id', file, TOP, {id, other})]
    }),
  )
}

function duplicateLabels(pages: readonly CheckedPage[]): Problem[] {
  const owners = new Map<string, string>()
  return pages.flatMap(({notes}) => {
    const {file, paper, date, label} = notes.record ?? {}
    if (!file || !paper || !date || !label) return []
    const key = JSON.stringify([paper, date, label])
    const other = owners.get(key)
    owners.set(key, file)
    return other === undefined ? [] : [problem('duplicate-label', file, TOP, {label, other})]
  })
}

/** The same bytes under two names would be two pages of every article. */
function copies(pages: readonly CheckedPage[]): Problem[] {
  const owners = new Map<string, string>()
  return pages.flatMap(({notes: {raw}}) => {
    if (!raw) return []
    const other = owners.get(raw.digest)
    if (other === undefined) owners.set(raw.digest, raw.file)
    return other === undefined ? [] : [problem('raw-twice', raw.file, TOP, {file: raw.file, other})]
  })
}

const KINDS = [
  {kind: '区县和街道', file: 'content/authority/places.yaml', types: ['district', 'zone', 'town']},
  {kind: '工作', file: 'content/authority/programs.yaml', types: undefined},
] as const

/** One line for each file: most of a gazetteer is always waiting for its first article. */
function unused(pages: readonly CheckedPage[], {places, programs}: Vocabulary): Problem[] {
  const used = new Set(pages.flatMap(({notes}) => notes.used))
  return KINDS.flatMap(({kind, file, types}) => {
    const names = types
      ? [...places.values()].filter(({type}) => (types as readonly string[]).includes(type)).map(({name}) => name)
      : [...programs].filter(([, {proposed}]) => !proposed).map(([name]) => name)
    const free = names.filter((name) => !used.has(name))
    return free.length === 0 ? [] : [problem('unused-name', file, TOP, {count: free.length, kind, examples: free.slice(0, 3)})]
  })
}
