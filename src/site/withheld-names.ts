import {MASK, maskingOf, type Masking} from '../press/withheld.ts'
import type {ArchiveParts, ArticleData} from './archive-parts.ts'
import type {Withheld, WithheldName} from './records.ts'
import {maskHtml, type Mask} from './withheld-html.ts'

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
      const {mask, used} = maskerOf(applying)
      const {source, ...facts} = article.data
      const value = mapped(facts, mask, OF_RECORDS)
      const [texts, htmls] = [mask(article.blocks.map(({text}) => text)), maskHtml(article.blocks.map(({html}) => html), mask)]
      if (used().length === 0) return article
      const blocks = article.blocks.map((block, index) => ({...block, text: texts[index]!, html: htmls[index]!}))
      const data = {...value, ...knownFacts(facts, value, applying), ...(source && {source: {file: source.file, lines: source.lines}}), withheld: toldOf(used(), all)}
      return {...article, blocks, data}
    }),
    pages: pages.map((page) => {
      const {mask, used} = maskerOf(on(page.id))
      const {file, ...facts} = page.data
      const [value, lines] = [mapped(facts, mask, OF_RECORDS), mask(page.lines)]
      return used().length === 0 ? page : {...page, data: {...value, ...(file !== undefined && {file}), digest: '', withheld: toldOf(used(), all)}, lines}
    }),
  }
}

/**
 * What all pages share, with the names that are withheld everywhere as `×`: what the site says of itself, and the names of places and
 * programs, which so are those that the articles' facts have.
 */
export function withoutNamesAround<Around extends Partial<Pick<ArchiveParts, 'info' | 'authority' | 'outlines'>>>(around: Around, names: readonly WithheldName[]): Around {
  const {mask, used} = maskerOf(hidingOf(names.filter(({pages}) => pages === undefined)))
  const value = mapped(around, mask, AROUND)
  if (used().length === 0) return around
  const {authority} = value
  // With another name that is nothing but a person's, any masked name on a page would be taken for the entry's.
  const named = <Item extends {aliases: string[]}>(items: Item[]) => items.map((item) => ({...item, aliases: item.aliases.filter((alias) => alias.replaceAll(MASK, '') !== '')}))
  return {
    ...value,
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
  const holds = (text: string, {mask}: Hiding) => mask([text]).met.length > 0
  for (const field of ['reporters', 'correspondents', 'photographers'] as const) if (facts[field]) known[field] = facts[field].filter((name) => !holds(name, applying))
  if (facts.people) known.people = shown.people!.filter((_, index) => !holds(facts.people![index]!.name, applying))
  const here = hidingOf(applying.names.filter(({pages}) => pages !== undefined))
  for (const field of ['districts', 'streets', 'communities', 'programs'] as const) if (facts[field]) known[field] = shown[field]!.filter((_, index) => !holds(facts[field]![index]!, here))
  return known
}

/** Masks text by text, and keeps which of the names were found. */
function maskerOf({names, mask}: Hiding): {mask: Mask; used: () => WithheldName[]} {
  const found = new Set<string>()
  return {
    mask: (parts) => {
      const {shown, met} = mask(parts)
      for (const name of met) found.add(name)
      return shown
    },
    used: () => names.filter(({name}) => found.has(name)),
  }
}

/** What readers are told, each reason and day once; nor does a reason say whose name it is. */
function toldOf(used: readonly WithheldName[], all: Hiding): Withheld[] {
  const told = used.map(({reason, date}) => ({reason: all.mask([reason]).shown[0]!, date}))
  return [...new Map(told.map((one) => [`${one.date} ${one.reason}`, one])).values()]
}

/** Fields that hold no words but dates, digests, addresses and what the program calls things: those of articles and pages, and those around them. */
const OF_RECORDS = new Set(['kind', 'rule', 'date', 'digest', 'encoding'])
const AROUND = new Set(['type', 'active', 'from', 'to', 'zoneFrom', 'years', 'site'])

/** A record with its words masked, each text on its own. */
function mapped<Value>(value: Value, mask: Mask, wordless: ReadonlySet<string>): Value {
  if (typeof value === 'string') return mask([value])[0] as Value
  if (Array.isArray(value)) return value.map((item) => mapped(item, mask, wordless)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wordless.has(key) ? item : mapped(item, mask, wordless)])) as Value
}
