import {compare} from '../press/text/compare.ts'
import {sortDay} from '../press/calendar/edtf.ts'

/**
 * Parts an archive by time into bundles, newest bundle and newest article first. What is newest, the largest span of the calendar with at
 * most `newest` characters that ends with the last article's, is a bundle of its own: most changes fall there, and little is made again.
 * All before it goes into bundles of at most `limit` characters; one too large is cut at the calendar's own borders (eight, four, two years, years,
 * halves, quarters, months, thirds of a month, days, then by id), never by count, so an article more or less changes one bundle and leaves
 * the others as they are.
 *
 * @example planBundles(articles, {limit: 4_000_000, newest: 1_000_000}) // [{label: '2016-q3', articles: […]}, {label: '2016-2019', …}, …]
 */
export function planBundles<Article extends Dated>(articles: Article[], {limit, newest}: BundleSizes): Bundle<Article>[] {
  const placed = articles.map((article) => ({article, day: sortDay(article.date), id: article.id}))
  placed.sort((a, b) => compare(b.day, a.day) || compare(a.id, b.id))
  const first = newestOf(placed, newest)
  const inFirst = new Set(first.members)
  const earlier = placed.filter((member) => !inFirst.has(member))
  return [...cut(first.label, first.members, 0, limit), ...cut(inFirst.size > 0 ? 'earlier' : 'all', earlier, 0, limit)]
    .filter(({members}) => members.length > 0)
    .sort((a, b) => compare(b.members[0]?.day ?? '', a.members[0]?.day ?? '') || compare(a.label, b.label))
    .map(({label, members}) => ({label, articles: members.map(({article}) => article)}))
}

export interface BundleSizes {
  /** most characters of a bundle */
  limit: number
  /** most characters of the newest bundle; 0 for articles after which the archive goes on, which have no such bundle */
  newest: number
}

export interface Dated {
  id: string
  /** EDTF */
  date?: string
  /** characters */
  size: number
}

export interface Bundle<Article> {
  label: string
  articles: Article[]
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

/** The largest span of the calendar that holds the newest article and is small enough; where even its day is too large, that day. */
function newestOf<Article extends Dated>(placed: Placed<Article>[], most: number): PlacedBundle<Article> {
  if (most === 0) return {label: '', members: []}
  let [label, members] = ['all', placed]
  for (const border of BORDERS.slice(0, LAST_DATED + 1)) {
    if (sizeOf(members) <= most || !members[0]?.day) break
    label = border(members[0])
    members = members.filter((member) => member.day !== '' && border(member) === label)
  }
  return {label, members}
}

function cut<Article extends Dated>(label: string, members: Placed<Article>[], level: number, limit: number): PlacedBundle<Article>[] {
  const border = BORDERS[level]
  if (sizeOf(members) <= limit || !border) return [{label, members}]
  const parts = Map.groupBy(members, (member) => (member.day === '' && level <= LAST_DATED ? 'undated' : border(member)))
  return [...parts].flatMap(([key, part]) => cut(key, part, level + 1, limit))
}

function sizeOf<Article extends Dated>(members: Placed<Article>[]): number {
  return members.reduce((sum, {article}) => sum + article.size, 0)
}

/** Names of the parts, coarse to fine; each says the whole period, so it can name a bundle. */
const BORDERS: ((placed: {day: string; id: string}) => string)[] = [
  yearsOf(8),
  yearsOf(4),
  yearsOf(2),
  ({day}) => day.slice(0, 4),
  partsOfYear(2, 'h'),
  partsOfYear(4, 'q'),
  ({day}) => day.slice(0, 7),
  ({day}) => `${day.slice(0, 7)}-${day.slice(8) <= '10' ? 'a' : day.slice(8) <= '20' ? 'b' : 'c'}`,
  ({day}) => day,
  ...[2, 4, 8, 16, 32, 64].map((parts) => ({day, id}: {day: string; id: string}) => `${day || 'undated'}-p${parts}-${hash(id) % parts}`),
]
/** Number of the finest border that goes by date. */
const LAST_DATED = 8

function yearsOf(span: number): (placed: {day: string}) => string {
  return ({day}) => {
    const first = Number(day.slice(0, 4)) - (Number(day.slice(0, 4)) % span)
    return `${first}-${first + span - 1}`
  }
}

function partsOfYear(parts: number, letter: string): (placed: {day: string}) => string {
  return ({day}) => `${day.slice(0, 4)}-${letter}${Math.ceil((Number(day.slice(5, 7)) * parts) / 12)}`
}

/** 32-bit FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}
