import {fold} from '../press/fold.ts'
import type {ArchiveParts} from './archive-parts.ts'
import type {Withheld, WithheldName} from './records.ts'

type Parts = Pick<ArchiveParts, 'articles' | 'pages'>

/**
 * Articles and pages with each character of the names as `×`, however they are printed: spread out, over a line's end, in traditional
 * characters. So every count and position stays. Who bears such a name stands in no list of people or bylines, and digests of files
 * that hold the name are left out, since from them and the rest of the words it could be guessed.
 *
 * @example withoutNames({articles, pages}, [{name: '张三', reason: '应本人要求', date: '2026-01-31'}]).pages[0].lines[0] // '记者 ×　×'
 */
export function withoutNames({articles, pages}: Parts, names: readonly WithheldName[]): Parts {
  if (names.length === 0) return {articles, pages}
  return {
    articles: articles.map((article) => {
      const applying = namesFor(article.path.slice(0, Math.max(0, article.path.indexOf('/'))), names)
      const {value, used} = masked({data: article.data, blocks: article.blocks}, applying)
      if (used.length === 0) return article
      const {source, ...data} = value.data
      for (const field of ['reporters', 'correspondents', 'photographers'] as const) if (data[field]) data[field] = data[field].filter((name) => !name.includes(MASK))
      if (data.people) data.people = data.people.filter(({name}) => !name.includes(MASK))
      return {...article, blocks: value.blocks, data: {...data, ...(source && {source: {file: source.file, lines: source.lines}}), withheld: used}}
    }),
    pages: pages.map((page) => {
      const {value, used} = masked({data: page.data, text: page.lines.join('\n')}, namesFor(page.id, names))
      return used.length === 0 ? page : {...page, data: {...value.data, digest: '', withheld: used}, lines: value.text.split('\n')}
    }),
  }
}

const MASK = '×'

function namesFor(page: string, names: readonly WithheldName[]): WithheldName[] {
  return names.filter(({pages}) => pages === undefined || pages.includes(page))
}

/** A value with the names masked in every text of it, and what is to be told of those that were found. */
function masked<Value>(value: Value, names: readonly WithheldName[]): {value: Value; used: Withheld[]} {
  const used = new Map<string, Withheld>()
  let now = value
  for (const {name, reason, date} of names) {
    const pattern = patternOf(name)
    const encoded = encodeURIComponent(name)
    const found = {any: false}
    now = mapped(now, (text) => maskedText(text, pattern, encoded, found))
    if (found.any) used.set(`${date} ${reason}`, {reason, date})
  }
  return {value: now, used: [...used.values()]}
}

/** The letters of a name with white space or tags of our own markup between them. */
function patternOf(name: string): RegExp {
  const letters = [...fold(name.replace(/\s+/gu, ''))].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  return new RegExp(letters.join('(?:\\s|<[^<>]*>)*'), 'gu')
}

function maskedText(text: string, pattern: RegExp, encoded: string, found: {any: boolean}): string {
  let out = ''
  let from = 0
  for (const match of fold(text).matchAll(pattern)) {
    const end = match.index + match[0].length
    out += text.slice(from, match.index) + text.slice(match.index, end).replace(/<[^<>]*>|\S/gu, (part) => (part.startsWith('<') && part.length > 1 ? part : MASK.repeat(part.length)))
    from = end
  }
  out += text.slice(from)
  // In the address of a link.
  out = out.replaceAll(encoded, '')
  if (out !== text) found.any = true
  return out
}

function mapped<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value
  if (Array.isArray(value)) return value.map((item) => mapped(item, change)) as Value
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === 'source' || key === 'file' ? item : mapped(item, change)])) as Value
  return value
}
