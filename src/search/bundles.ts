import {readEdtf} from '../press/edtf.ts'

/**
 * Parts an archive by time into bundles of at most `limit` characters, newest bundle and newest article first. A bundle that
 * is too large is cut at the calendar's own borders (eight, four, two years, years, halves, months, days, then by id), never by count, so an
 * article more or less changes one bundle and leaves the others as they are.
 *
 * @example planBundles(articles, 5_000_000) // [{label: '2016-2019', articles: […]}, {label: '2015-h2', articles: […]}, …]
 */
export function planBundles<Article extends Dated>(articles: Article[], limit: number): Bundle<Article>[] {
  const placed = articles.map((article) => ({article, day: sortDay(article.date), id: article.id}))
  placed.sort((a, b) => compare(b.day, a.day) || compare(a.id, b.id))
  return cut('all', placed, 0, limit)
    .sort((a, b) => compare(b.members[0]?.day ?? '', a.members[0]?.day ?? '') || compare(a.label, b.label))
    .map(({label, members}) => ({label, articles: members.map(({article}) => article)}))
}

export interface Dated {
  id: string
  /** EDTF */
  date?: string
  body: string
}

export interface Bundle<Article> {
  label: string
  articles: Article[]
}

/** The last day an article may have been printed on, by which it is sorted; nothing for an undated one. */
export function sortDay(date: string | undefined): string {
  const span = date === undefined ? undefined : readEdtf(date)
  if (!span) return ''
  if (span.end !== '9999-12-31') return span.end
  return span.start === '0001-01-01' ? '' : span.start
}

interface Placed<Article extends Dated> {
  article: Article
  day: string
  id: string
}

interface PlacedBundle<Article extends Dated> {
  label: string
  members: Placed<Article>[]
}

function cut<Article extends Dated>(label: string, members: Placed<Article>[], level: number, limit: number): PlacedBundle<Article>[] {
  const border = BORDERS[level]
  const size = members.reduce((sum, {article}) => sum + article.body.length, 0)
  if (size <= limit || !border) return [{label, members}]
  const parts = new Map<string, Placed<Article>[]>()
  for (const member of members) {
    const key = member.day === '' && level < LAST_DATED ? 'undated' : border(member)
    const part = parts.get(key)
    if (part) part.push(member)
    else parts.set(key, [member])
  }
  return [...parts].flatMap(([key, part]) => cut(key, part, level + 1, limit))
}

/** Names of the parts, coarse to fine; each says the whole period, so it can name a bundle. */
const BORDERS: ((placed: {day: string; id: string}) => string)[] = [
  yearsOf(8),
  yearsOf(4),
  yearsOf(2),
  ({day}) => day.slice(0, 4),
  ({day}) => `${day.slice(0, 4)}-h${day.slice(5, 7) < '07' ? 1 : 2}`,
  ({day}) => day.slice(0, 7),
  ({day}) => day,
  ...[2, 4, 8, 16, 32, 64].map((parts) => ({day, id}: {day: string; id: string}) => `${day || 'undated'}-p${parts}-${hash(id) % parts}`),
]
const LAST_DATED = 7

function yearsOf(span: number): (placed: {day: string}) => string {
  return ({day}) => {
    const first = Number(day.slice(0, 4)) - (Number(day.slice(0, 4)) % span)
    return `${first}-${first + span - 1}`
  }
}

/** 32-bit FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
