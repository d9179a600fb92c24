import {isBulleted, isStreetName, isUnitName} from '../wording/headline-forms.ts'
import {isLetter} from '../rows/letters.ts'
import type {Row} from '../rows/row.ts'

/**
 * Rubrics whose words are no rubric's words, told by what stands below: a short line without a predicate of its own over several
 * items, each headed by its unit's name, or over several signed items with bullets. A line over a rubric that heads several items one by
 * one is the page's own.
 */
export function settleCoinedRubrics(rows: readonly Row[]): Row[] {
  const settled = settleRepeated(rows)
  for (const [at, row] of settled.entries()) {
    if (row.shape !== 'display' || settled[at - 1]?.shape === 'display') continue
    if (isBanner(row.plain) && isOverRubrics(settled, at)) {
      settled[at] = {...row, shape: 'furniture', reason: {rule: 'column-banner', why: '下面几篇各有同一个栏目名，这一行是它们上面的大栏题'}}
      continue
    }
    const sign = SIGNS.find(({name, test}) => name(row.plain) && test(settled, at))
    if (sign) settled[at] = {...row, shape: 'rubric', reason: {rule: sign.rule, why: sign.why}}
  }
  return settled
}

/** The same few words over several headlines. */
function settleRepeated(rows: readonly Row[]): Row[] {
  const over = rows.filter((row, at) => row.shape === 'display' && rows[at + 1]?.shape === 'display' && isName(row.plain) && !isStreetName(row.plain))
  const times = new Map<string, number>()
  for (const {plain} of over) times.set(plain, (times.get(plain) ?? 0) + 1)
  const repeated = new Set(over.filter(({plain}) => times.get(plain)! > 1))
  return rows.map((row) => (repeated.has(row) ? {...row, shape: 'rubric', reason: {rule: 'rubric-repeated', why: '同样的几个字在几个标题上面，是栏目名'}} : row))
}

const SIGNS: {rule: string; why: string; name: (plain: string) => boolean; test: (rows: readonly Row[], at: number) => boolean}[] = [
  {
    rule: 'rubric-over-units',
    why: '下面几篇都是单位名在上、标题在下，这一行是它们的栏目名',
    name: (plain) => isName(plain) || isProgrammeName(plain),
    test: (rows, at) => opensWithUnit(rows, at + 1) && opensWithUnit(rows, nextHead(rows, at + 1)),
  },
  {
    rule: 'rubric-over-letters',
    why: '下面几篇都是标题之下读者来问、单位作答，这一行是它们的栏目名',
    name: isName,
    test: (rows, at) => isOverLetter(rows, at + 1) && isOverLetter(rows, nextHead(rows, at + 1)),
  },
  {
    rule: 'rubric-over-items',
    why: '下面是几条有圆点、各自署名的消息，这一行是它们的栏目名',
    name: isName,
    test: (rows, at) => rows.slice(at + 1, at + LONGEST_ITEMS).filter(({continues}) => !continues).slice(0, 2).filter(isSignedBullet).length === 2,
  },
]

const LONGEST_BANNER = 16

/** Names, and the telephone that one may call; no sentence and no unit. */
function isBanner(plain: string): boolean {
  return plain.length <= LONGEST_BANNER && !/[!?,。]/u.test(plain) && !isUnitName(plain)
}

/** Right below stands a rubric's name that heads another item further down, too. */
function isOverRubrics(rows: readonly Row[], at: number): boolean {
  const below = rows[at + 1]
  return below?.shape === 'rubric' && rows[at + 2]?.shape === 'display' && rows.some((row, i) => i > at + 2 && row.shape === 'rubric' && row.plain === below.plain)
}

/** Two items have fewer lines. */
const LONGEST_ITEMS = 30

/** Three to eight characters in one piece. */
function isName(plain: string): boolean {
  return /^(?:\p{Script=Han}|[()·]){3,10}$/u.test(plain) && !isUnitName(plain)
}

/** Two names with a point or a line between them, or what the papers call the programme of which all items tell: `某某教育·某某活动`, `“某某”实践活动`. */
function isProgrammeName(plain: string): boolean {
  return plain.length <= LONGEST_PROGRAMME && (TWO_NAMES.test(plain) || (PROGRAMME.test(plain) && !DONE.test(plain)))
}

const LONGEST_PROGRAMME = 24
const TWO_NAMES = /^[\p{Script=Han}“”()]{2,12}\s?[·|]\s?[\p{Script=Han}“”()]{2,14}$/u
const PROGRAMME = /^(?:[\p{Script=Han}“”]{4,24}(?:活动|行动|工程|教育|竞赛|专题|系列报道|进行时|(?:建设|提升|攻坚)年)|“[^”]+”)$/u
/** What somebody did with the programme: a headline. */
const DONE = /[了着]|开展|启动|完成|建成|参[加与]|举[行办]|推进|实施|召开|深入|扎实|掀起|[给让把被]/u

/** A unit's name and a headline below it. */
function opensWithUnit(rows: readonly Row[], at: number): boolean {
  const [unit, title] = [rows[at], rows[at + 1]]
  return unit?.shape === 'display' && isUnitName(unit.plain) && title?.shape === 'display' && !isUnitName(title.plain)
}

/** A headline with a reader's question and its answer below it. */
function isOverLetter(rows: readonly Row[], at: number): boolean {
  return rows[at]?.shape === 'display' && rows[at + 1]?.shape === 'body' && isLetter(rows.slice(at + 1, nextHead(rows, at)))
}

/** Index of the next headline block's first row. */
function nextHead(rows: readonly Row[], from: number): number {
  let at = from
  while (at < rows.length && rows[at]!.shape === 'display') at++
  while (at < rows.length && rows[at]!.shape !== 'display') at++
  return at
}

function isSignedBullet(row: Row): boolean {
  return row.shape === 'body' && isBulleted(row.plain) && row.bylines.some(({rule}) => rule !== 'lead')
}
