import {bareWords} from './text/bare-words.ts'
import {isBulleted, isDashed, isGenre, isUnitName, leadsOn} from './wording/headline-forms.ts'
import {MOST_GROUPS, type HeadParts, type HeadRole} from './headlines/head-parts.ts'
import {listedParts} from './headlines/listed-headlines.ts'
import {headlineOf, partsOf, passageOf} from './passages.ts'
import type {Row} from './rows/row.ts'
import type {PageHeadlines} from './settle/page-headlines.ts'
import {isSoberLine} from './headlines/sober-lines.ts'
import type {Passage, Reason} from './types.ts'

/**
 * Reads an article's headline block: which lines are rubric, kicker, title, subtitle, office line and byline.
 * Lines printed right under each other on a page that parts its paragraphs by blank lines are one headline in two lines.
 * `listed` holds the headlines that the page itself lists: the line that stands there is the title.
 */
export function readHeadline(rows: Row[], spaced: boolean, listed: PageHeadlines): {passages: Passage[]; reasons: Reason[]} {
  const displayed = rows.filter((row) => row.shape === 'display')
  const {groups, roles, rest, reason} = listedParts(displayed, listed) ?? partsByForm(displayed, spaced, listed)
  const passages: Passage[] = []
  for (const [i, role] of roles.entries()) passages.push(...headlinePassages(role, groups[i]!))
  const others = rows.flatMap((row, i) => (row.shape === 'display' || row.continues ? [] : rows[i + 1]?.continues ? [headlineOf('office', [row, rows[i + 1]!])] : [passageOf(isSecondRubric(rows, i) ? 'subhead' : (ROLES[row.shape] ?? 'paragraph'), row)]))
  const list = rest.flat().map((row) => passageOf('paragraph', row))
  return {passages: merge(inPrintedOrder([...passages, ...others, ...list])), reasons: reason ? [reason] : []}
}

function partsByForm(rows: Row[], spaced: boolean, listed: PageHeadlines): HeadParts {
  const all = groupsOf(rows, spaced)
  const [groups, rest] = [all.slice(0, MOST_GROUPS), all.slice(MOST_GROUPS)]
  return {groups, rest, ...rolesOf(groups, listed)}
}

const ROLES: Partial<Record<Row['shape'], 'section' | 'office' | 'byline'>> = {rubric: 'section', office: 'office', byline: 'byline'}

/** A rubric below the headline, when another stands above it: an article has one section. */
function isSecondRubric(rows: Row[], at: number): boolean {
  const title = rows.findLastIndex((row, i) => i < at && row.shape === 'display')
  return rows[at]!.shape === 'rubric' && rows.some((row, i) => i < title && row.shape === 'rubric')
}

function groupsOf(rows: Row[], spaced: boolean): Row[][] {
  const groups: Row[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    const goesOn = spaced && last !== undefined && row.gap === 0 && !isDashed(row.plain) && !isUnitName(last[0]!.plain) && !leadsOn(last.at(-1)!.plain) && !isWhole(last) && !areBothParted(last.at(-1)!, row) && !isSubtitleOf(row.plain, last) && row.line.number === last.at(-1)!.line.number + 1
    const halfway = last !== undefined && /,$/u.test(last.at(-1)!.plain)
    if ((goesOn || halfway) && last.length < LONGEST_GROUP) last.push(row)
    else groups.push([row])
  }
  return groups
}

/** Ends as a question or a call does, or leaves the rest unsaid: the line below is another part of the headline. */
function isWhole(group: readonly Row[]): boolean {
  return /[?!…]$/u.test(group.at(-1)!.plain)
}

/** Two lines of two clauses each: no line that is broken in print is parted as well. */
function areBothParted(above: Row, row: Row): boolean {
  return PARTED.test(above.plain) && PARTED.test(row.plain)
}

const PARTED = /\S{4}\s\S{4}/u

/** Much longer than the lines above, which would be as wide if it were theirs; or it says what kind of piece stands below. */
function isSubtitleOf(text: string, group: readonly Row[]): boolean {
  return isMuchLonger(text, group.map(({plain}) => plain).join('')) || isGenre(text)
}

function isMuchLonger(text: string, above: string): boolean {
  return text.length >= 20 && text.length > above.length * 1.5
}

/** No headline is set in more lines than these. */
const LONGEST_GROUP = 4

/** Forms of a headline block, tried in order; the first that fits names the lines. */
function rolesOf(groups: Row[][], {words, columns}: PageHeadlines): {roles: HeadRole[]; reason?: Reason} {
  const texts = groups.map((group) => group.map((row) => row.plain).join(''))
  const inList = texts.map((text) => words.has(bareWords(text)) && !columns.has(bareWords(text)))
  const named = inList.indexOf(true)
  // A web page that marks each part of the headline alike does not say which is the title.
  if (named >= 0 && inList.includes(false)) return {roles: fill(texts.length, named), reason: {rule: 'listed-title', why: '版面标题目录里列的是这一行'}}
  for (const {rule, why, roles} of FORMS) {
    const found = roles(texts, groups)
    if (found) return {roles: found, reason: {rule, why}}
  }
  return {roles: texts.map((_, i) => (i === 0 ? 'kicker' : i === 1 ? 'title' : 'subtitle'))}
}

const fill = (count: number, title: number): HeadRole[] => Array.from({length: count}, (_, i) => (i < title ? 'kicker' : i === title ? 'title' : 'subtitle'))

const FORMS: {rule: string; why: string; roles: (texts: string[], groups: Row[][]) => HeadRole[] | undefined}[] = [
  {rule: 'title-alone', why: '标题只有一行', roles: (texts) => (texts.length <= 1 ? fill(texts.length, 0) : undefined)},
  {
    rule: 'dashed-subtitle',
    why: '破折号开头的一行是副题，它上面是主题',
    roles: (texts) => {
      const dashed = texts.findIndex((text, i) => i > 0 && isDashed(text))
      return dashed > 0 ? fill(texts.length, dashed - 1) : undefined
    },
  },
  {
    rule: 'marked-points',
    why: '标题下面几行各有圆点一类的记号，是提要，作副题',
    roles: (texts) => {
      const first = texts.findIndex((text) => isBulleted(text))
      return first > 0 && first + 1 < texts.length && texts.slice(first).every((text) => isBulleted(text)) ? fill(texts.length, first - 1) : undefined
    },
  },
  {
    rule: 'unit-kicker',
    why: '单位名在标题上面，作引题',
    roles: (texts) => {
      const units = texts.findIndex((text) => !isUnitName(text))
      return units > 0 ? fill(texts.length, texts.length - units > 2 ? units + 1 : units) : undefined
    },
  },
  {
    rule: 'leading-kicker',
    why: '上一行以冒号、破折号或箭头收尾，引出下一行，是引题',
    roles: (texts) => {
      const leading = texts.findLastIndex((text, i) => i + 1 < texts.length && leadsOn(text))
      return leading >= 0 ? fill(texts.length, leading + 1) : undefined
    },
  },
  {
    rule: 'genre-subtitle',
    why: '末一行说明是侧记、综述一类，是副题',
    roles: (texts) => (texts.length > 1 && isGenre(texts.at(-1)!) && !isGenre(texts.at(-2)!) ? fill(texts.length, texts.length - 2) : undefined),
  },
  {
    rule: 'long-subtitle',
    why: '第二行比第一行长得多，是副题',
    roles: (texts) => (texts.length === 2 && isMuchLonger(texts[1]!, texts[0]!) ? ['title', 'subtitle'] : undefined),
  },
  {
    rule: 'sober-subtitle',
    why: '第二行平实地说是哪里的什么事，是副题',
    roles: (texts, groups) => (texts.length === 2 && isSoberLine(groups[0]!.flatMap(({plain}) => partsOf(plain).flatMap(({text}) => text.split(/(?<=[?!])(?=.)/u))), texts[1]!) ? ['title', 'subtitle'] : undefined),
  },
  {rule: 'kicker-title', why: '两行标题，上为引题，下为主题', roles: (texts) => (texts.length === 2 ? ['kicker', 'title'] : undefined)},
  {rule: 'kicker-title-subtitle', why: '三行标题，依次为引题、主题、副题', roles: (texts) => (texts.length === 3 ? ['kicker', 'title', 'subtitle'] : undefined)},
]

/** A title whose first part is a whole clause is kicker and title set on one line. */
function headlinePassages(role: HeadRole, rows: Row[]): Passage[] {
  // Each is of a picture of its own.
  if (role === 'caption') return rows.map((row) => passageOf(role, {...row, set: true}))
  const parts = rows.length === 1 && role === 'title' ? partsOf(rows[0]!.text) : []
  if (parts.length < 2 || parts[0]!.text.length < 18 || rows[0]!.text.length - parts[1]!.at < 8) return [headlineOf(role, rows)]
  const cut = parts[1]!.at
  const above = {...rows[0]!, text: rows[0]!.text.slice(0, cut).trimEnd()}
  return [headlineOf('kicker', [above]), headlineOf('title', rows, cut)]
}

/**
 * Passages of one role below each other become one: an article has one kicker, one title and one subtitle. Where a rubric is printed
 * between two of them, the one further from the title heads nothing by itself.
 */
function merge(passages: Passage[]): Passage[] {
  const merged: Passage[] = []
  for (const passage of passages) {
    const same = ONCE.has(passage.role) ? merged.find((other) => other.role === passage.role) : undefined
    if (same && same === merged.at(-1)) join(same, passage)
    else if (same && passage.role === 'kicker') {
      same.role = 'subhead'
      merged.push(copyOf(passage))
    } else merged.push(same ? {...copyOf(passage), role: 'subhead'} : copyOf(passage))
  }
  return merged
}

const ONCE: ReadonlySet<Passage['role']> = new Set(['kicker', 'title', 'subtitle', 'section'])

function copyOf(passage: Passage): Passage {
  return {...passage, pieces: [...passage.pieces]}
}

function join(above: Passage, below: Passage): void {
  const shift = above.text.length + 1
  above.text += `\u3000${below.text}`
  above.pieces.push(...below.pieces.map((piece) => ({...piece, at: piece.at + shift})))
}

function inPrintedOrder(passages: Passage[]): Passage[] {
  const key = ({pieces}: Passage) => pieces[0]!.line * 1e6 + pieces[0]!.column
  return passages.sort((a, b) => key(a) - key(b))
}
