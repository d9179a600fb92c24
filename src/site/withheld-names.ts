import {MASK, maskingOf, type Masking} from '../press/withheld.ts'
import type {ArchiveParts, ArticleData} from './archive-parts.ts'
import type {Withheld, WithheldName} from './records.ts'

type Parts = Pick<ArchiveParts, 'articles' | 'pages'>

/**
 * Articles and pages with each character of the names as `×`. Who bears such a name stands in no list of people or bylines, and digests
 * of files that hold the name are left out, since from them and the rest of the words it could be guessed. Where a name is withheld on
 * some pages alone, a program or place that is called by it elsewhere is no fact of their articles.
 *
 * @example withoutNames({articles, pages}, [{name: '张三', reason: '应本人要求', date: '2026-01-31'}]).pages[0].lines[0] // '记者 ×　×'
 */
export function withoutNames({articles, pages}: Parts, names: readonly WithheldName[]): Parts {
  if (names.length === 0) return {articles, pages}
  const all = hidingOf(names)
  const byPage = new Map(pages.map(({id}) => [id, hidingOf(onPage(names, id))]))
  const on = (page: string) => byPage.get(page) ?? hidingOf(onPage(names, page))
  return {
    articles: articles.map((article) => {
      const applying = on(article.path.slice(0, Math.max(0, article.path.indexOf('/'))))
      const {source, ...facts} = article.data
      const {value, runs: [texts, htmls], used} = masked(facts, [article.blocks.map(({text}) => text), article.blocks.map(({html}) => html)], applying)
      if (used.length === 0) return article
      const blocks = article.blocks.map((block, index) => ({...block, text: texts![index]!, html: htmls![index]!}))
      const data = {...value, ...knownFacts(facts, value, applying), ...(source && {source: {file: source.file, lines: source.lines}}), withheld: toldOf(used, all)}
      return {...article, blocks, data}
    }),
    pages: pages.map((page) => {
      const {file, ...facts} = page.data
      const {value, runs: [lines], used} = masked(facts, [page.lines], on(page.id))
      return used.length === 0 ? page : {...page, data: {...value, ...(file !== undefined && {file}), digest: '', withheld: toldOf(used, all)}, lines: lines!}
    }),
  }
}

/**
 * What all pages share, with the names that are withheld everywhere as `×`: what the site says of itself, and the names of places and
 * programs, which so are those that the articles' facts have. The site's own address stays as it is.
 */
export function withoutNamesAround<Around extends Partial<Pick<ArchiveParts, 'info' | 'authority' | 'outlines'>>>(around: Around, names: readonly WithheldName[]): Around {
  const {value, used} = masked(around, [], hidingOf(names.filter(({pages}) => pages === undefined)))
  if (used.length === 0) return around
  const {info, authority} = value
  // With another name that is nothing but a person's, any masked name on a page would be taken for the entry's.
  const named = <Item extends {aliases: string[]}>(items: Item[]) => items.map((item) => ({...item, aliases: item.aliases.filter((alias) => alias.replaceAll(MASK, '') !== '')}))
  return {
    ...value,
    ...(info && {info: {...info, site: around.info!.site}}),
    ...(authority && {authority: {...authority, places: named(authority.places), programs: named(authority.programs)}}),
  }
}

interface Hiding {
  names: readonly WithheldName[]
  mask: Masking
}

function hidingOf(names: readonly WithheldName[]): Hiding {
  return {names, mask: maskingOf(names.map(({name}) => name))}
}

function onPage(names: readonly WithheldName[], page: string): WithheldName[] {
  return names.filter(({pages}) => pages === undefined || pages.includes(page))
}

/** Lists without the persons themselves, and without what bears another name elsewhere. */
function knownFacts(facts: ArticleData, shown: ArticleData, applying: Hiding): ArticleData {
  const known: ArticleData = {}
  const holds = (text: string, hiding: Hiding) => masked(text, [], hiding).used.length > 0
  for (const field of ['reporters', 'correspondents', 'photographers'] as const) if (facts[field]) known[field] = facts[field].filter((name) => !holds(name, applying))
  if (facts.people) known.people = shown.people!.filter((_, index) => !holds(facts.people![index]!.name, applying))
  const here = hidingOf(applying.names.filter(({pages}) => pages !== undefined))
  for (const field of ['districts', 'streets', 'communities', 'programs'] as const) if (facts[field]) known[field] = shown[field]!.filter((_, index) => !holds(facts[field]![index]!, here))
  return known
}

interface Masked<Value> {
  value: Value
  runs: string[][]
  used: WithheldName[]
}

/** A value with the names masked in every text of it, texts that run on from one into the next, and those names that were found. */
function masked<Value>(value: Value, runs: string[][], {names, mask}: Hiding): Masked<Value> {
  const found = new Set<string>()
  const shownOf = (parts: readonly string[]) => {
    const {shown, met} = mask(parts)
    for (const name of met) found.add(name)
    return shown
  }
  const now = {value: mapped(value, (text) => shownOf([text])[0]!), runs: runs.map(shownOf)}
  return {...now, used: names.filter(({name}) => found.has(name))}
}

/** What readers are told, each reason and day once; nor does a reason say whose name it is. */
function toldOf(used: readonly WithheldName[], all: Hiding): Withheld[] {
  const told = used.map(({reason, date}) => ({reason: masked(reason, [], all).value, date}))
  return [...new Map(told.map((one) => [`${one.date} ${one.reason}`, one])).values()]
}

function mapped<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value
  if (Array.isArray(value)) return value.map((item) => mapped(item, change)) as Value
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, change)])) as Value
  return value
}
