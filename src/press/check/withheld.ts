import {slugKey} from '../text/slug.ts'
import {maskText} from '../withheld.ts'
import {near} from './near.ts'
import {MANUAL} from './manual.ts'
import type {ContentFile} from './article.ts'
import {decodeText} from './decode.ts'
import {problem, type Problem, type Spot} from './problem.ts'
import {spotOf, type YamlText} from './yaml-places.ts'
import {readYaml} from './yaml.ts'

/** A name from withdrawn.yaml that is not to be shown: everywhere, or on some pages. */
export interface Withheld {
  name: string
  pages?: string[] | undefined
}

/** The names of a page's files; of handwritten articles, the folder's. */
export interface NamedFiles {
  id: string
  raw?: string
  record?: string
  articles: readonly string[]
}

/** What the build masks it can show; file names are addresses, and an address with `×` in it is none. Nor must a page be named that is not there. */
export function checkWithheldFiles(units: readonly NamedFiles[], withheld: readonly Withheld[], spot: SpotIn = () => TOP): Problem[] {
  const ids = idsOf(units)
  const unknown = withheld.flatMap(({name, pages = []}, index) => pages.flatMap((page, at) =>
    ids.has(page) ? [] : [problem('withheld-page', LIST, spot([index, 'pages', at]), {name, page, nearest: near(page, ids)})]))
  const found = withheld.length === 0 ? [] : units.flatMap(({id, raw, record, articles}) => {
    const names = withheld.filter(({pages}) => pages === undefined || pages.includes(id)).map(({name}) => name)
    if (named(id, names)) return [problem('withheld-file', (raw ?? record ?? articles[0])!, TOP, {name: id, manual: false})]
    return articles.filter((file) => named(fileName(file), names)).map((file) => problem('withheld-file', file, TOP, {name: fileName(file), manual: true}))
  })
  return [...unknown, ...found]
}

/** The names that a page withholds and that stand in one of its texts, taken one after the other. */
export function namesHeld(texts: readonly string[], page: string, withheld: readonly Withheld[]): string[] {
  if (withheld.length === 0) return []
  const whole = texts.join('\n')
  return withheld.filter(({name, pages}) => (pages === undefined || pages.includes(page)) && holds(whole, [name])).map(({name}) => name)
}

/** Names that stand in no page's files and in none of the lists' texts: one that is written wrongly hides nobody, and nothing else would tell. */
export function checkWithheldUse(units: readonly NamedFiles[], withheld: readonly Withheld[], held: readonly string[], lists: readonly string[], spot: SpotIn = () => TOP): Problem[] {
  if (withheld.length === 0) return []
  const [ids, found, entries] = [idsOf(units), new Set(held), lists.join('\n')]
  const nowhere = ({name, pages = []}: Withheld) => pages.every((page) => ids.has(page)) && !found.has(name) && !holds(entries, [name])
  return withheld.flatMap((entry, index) => (nowhere(entry) ? [problem('withheld-nowhere', LIST, spot([index, 'name']), {name: entry.name, pages: entry.pages ?? []})] : []))
}

/** Where a value of withdrawn.yaml stands. */
export type SpotIn = (path: readonly PropertyKey[]) => Spot

/** The places of a list of names; it is read when somebody asks for one. */
export function spotsIn(list: ContentFile | undefined): SpotIn {
  let yaml: YamlText | undefined
  return (path) => (list ? spotOf((yaml ??= readYaml(decodeText(list.bytes, list.file).text, list.file)), path) : TOP)
}

function idsOf(units: readonly NamedFiles[]): Set<string> {
  return new Set([MANUAL, ...units.map(({id}) => id)])
}

/** Names of places or programs, whose addresses must differ when they are masked, too, and the site's own address. */
export function checkWithheldNames(kinds: readonly (readonly Named[])[], site: {yaml: YamlText; data: {site: string}} | undefined, withheld: readonly Withheld[]): Problem[] {
  const names = withheld.filter(({pages}) => pages === undefined).map(({name}) => name)
  if (names.length === 0) return []
  return [
    ...(site && holds(site.data.site, names) ? [problem('withheld-site', site.yaml.file, spotOf(site.yaml, ['site']), {site: site.data.site})] : []),
    ...kinds.flatMap((lists) => {
      const entries = lists.flatMap(({yaml, data}) => data.map(({name, rejected}, index) => ({name, rejected, shown: maskText(name, names), yaml, index}))).filter(({rejected}) => !rejected)
      const taken = new Map(entries.filter(({name, shown}) => name === shown).map(({name}) => [slugKey(name), name]))
      return entries.filter(({name, shown}) => name !== shown).flatMap(({name, shown, yaml, index}) => {
        const other = taken.get(slugKey(shown))
        taken.set(slugKey(shown), name)
        const nothing = !/[\p{L}\p{N}]/u.test(shown)
        return nothing || (other !== undefined && other !== name) ? [problem('withheld-name', yaml.file, spotOf(yaml, [index, 'name']), {name, shown, other: nothing ? undefined : other})] : []
      })
    }),
  ]
}

interface Named {
  yaml: YamlText
  data: readonly {name: string; rejected?: boolean | undefined}[]
}

const TOP = {line: 1, column: 1}
const LIST = 'content/withdrawn.yaml'

function holds(text: string, names: readonly string[]): boolean {
  return maskText(text, names) !== text
}

/** In a file's name a person's may have lost its marks and blanks, or got others between its letters. */
function named(file: string, names: readonly string[]): boolean {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
  return holds(letters(file), names.map(letters))
}

function fileName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}
