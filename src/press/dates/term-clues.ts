import {readEdtf} from '../calendar/edtf.ts'
import {placeOf} from '../passages.ts'
import type {PeriodExpression} from '../recognizers/periods.ts'
import type {ProgramExpression} from '../recognizers/program-mention.ts'
import type {Mention, MentionKind} from '../types.ts'
import type {Clue, CluePage} from './clue.ts'
import {meetingsAhead} from './meetings-ahead.ts'
import {cited} from './wording.ts'

/** 第17个全国防灾减灾日, 建党90周年: the year by counting from the first. */
export function clueOfNumberedDay(page: CluePage): Clue[] {
  return clues(page, 'period', (mention, words, found, article) => {
    const {year} = mention.value as PeriodExpression
    if (year === undefined) return
    const text = page.articles[article]!.folded[mention.passage]!
    const [before, after] = [text.slice(Math.max(0, mention.start - SENTENCE), mention.start), text.slice(mention.end, mention.end + 12)]
    if (OF_ITS_DAY.test(before)) return
    const own = NEXT_YEAR.test(before) ? year - 1 : year
    found.push({rule: 'numbered-day', ...(!(BY_THEN.test(before) && THEN.test(after)) && {first: own}), last: own, why: `${words()}在${year}年`})
  })
}

const SENTENCE = 48

/** 2015年9月3日,他应邀出席…胜利70周年: its sentence prints the day, which speaks for itself. */
const OF_ITS_DAY = /\d年(?:\d{1,2}月[^。!?]{0,30}|,[^。!?,]{0,4})$/u
const NEXT_YEAR = /明年(?:是|将?迎来)?[^。;,]{0,6}$/u
/** 到建城120周年时建成: a goal. */
const BY_THEN = /(?<![受来遇达])到[^。;,]{0,6}$/u
const THEN = /^[”"]?[\p{Script=Han}\d]{2,6}(?:时|之?前)/u

/** Congresses, bodies, names of the paper's desks, things that came up in a known year. */
export function periodClues(page: CluePage): Clue[] {
  const ahead = meetingsAhead(page)
  const named = new Set<PeriodExpression['period']>()
  const found = clues(page, 'period', (mention, words, list) => {
    const {period, year} = mention.value as PeriodExpression
    // What is named again says nothing more.
    if (year !== undefined || period.numberedFrom !== undefined || ahead.has(period) || named.has(period)) return
    named.add(period)
    list.push(...inActive('period', period.active, words))
  })
  found.push(...ahead.values())
  return sorted(found)
}

/**
 * Programs while they ran, the surest first: a campaign of at most three years, then what ran longer. Their years are the authority's and not
 * the paper's, so all of them are padded. Of either the beginning is surer than the end.
 */
export function programClues(page: CluePage): Clue[] {
  const short: Named[] = []
  const long: Named[] = []
  const named = new Set<string>()
  clues(page, 'program', (mention, words, _, article) => {
    const {programs} = mention.value as ProgramExpression
    const active = programs.length === 1 ? programs[0]!.active : undefined
    // What is named again says nothing more.
    if (active === undefined || named.has(programs[0]!.name)) return
    named.add(programs[0]!.name)
    const years = yearsOf(active)
    if (years) (isShort(years) ? short : long).push({years, words, passage: `${article}/${mention.passage}`})
  })
  const pad = onlyMeet(short.map(({years}) => years)) ? MET : IN_SEASON
  const latest = long.reduce<Named | undefined>((best, one) => (best && best.years[0] >= one.years[0] ? best : one), undefined)
  return [...sorted(short.flatMap((one) => padded(one, pad))), ...sorted(long.flatMap((one) => padded(one, one.passage === latest?.passage ? SOLE : LONG)))]
}

interface Named {
  years: Years
  words: () => string
  /** where it stands: two names in one passage tell of one thing */
  passage: string
}

/** How many years before and after its own a program may be named, and why. */
interface Pad {
  before: number
  after: number
  /** the days of the outermost years that count */
  months?: {from: {day: string; words: string}; to: {day: string; words: string}}
  /** in Chinese, after a comma */
  why?: string
  /** its beginning gives up no end that contradicts it */
  yields?: true
}

/** A campaign of the new year is declared in the last months before it, and summed up in the first months after it. */
const IN_SEASON: Pad = {before: 1, after: 1, months: {from: {day: '10-01', words: '10月'}, to: {day: '03-31', words: '3月'}}}
const MET: Pad = {before: 1, after: 1, why: '，与另一项的年份只是前后相接'}
/** What ran longer was prepared before and is spoken of after. */
const LONG: Pad = {before: 2, after: 3}
/**
 * The latest beginning has no other to bear it out, and many such names are words that were used before anybody made a program of them
 * (助餐, 双报到): it is not to keep the page from its years, and gives way to a campaign that is over.
 */
const SOLE: Pad = {before: 6, after: 3, why: '，没有别的说法印证', yields: true}

const SHORT_YEARS = 3

function isShort([first, last]: Years): boolean {
  return last - first < SHORT_YEARS
}

/**
 * A campaign that is over and the next one, which meet in one year. No year is less sure: either bound may be off by one, and nothing else
 * holds the page there.
 */
function onlyMeet(short: readonly Years[]): boolean {
  const begin = Math.max(...short.map(([first]) => first))
  const end = Math.min(...short.map(([, last]) => last))
  // A campaign of that year alone holds the page there by itself.
  return begin === end && !short.some(([first, last]) => first === last)
}

/** A beginning and an end, each reaching out. */
function padded({years, words}: Named, {before, after, months, why, yields}: Pad): Clue[] {
  const [begin, end] = years
  const [first, last] = [begin - before, end + after]
  const [hasBegin, hasEnd] = [begin > FIRST_YEAR, end < LAST_YEAR]
  const from = hasBegin ? `${first}年${months ? months.from.words : ''}` : ''
  const to = hasEnd ? `${last}年${months ? months.to.words : ''}` : ''
  const told = `${words()}是${yearWords(years)}的说法${why ?? ''}，放宽到${from}${hasBegin && hasEnd ? '至' : ''}${to}`
  const found: Clue[] = []
  if (hasBegin) found.push({rule: 'program', first, ...(months && {notBefore: `${first}-${months.from.day}`}), ...(!yields && {reckoned: begin}), why: told})
  if (hasEnd) found.push({rule: 'program', last, ...(months && {notAfter: `${last}-${months.to.day}`}), reckoned: end, why: told})
  return found
}

/** Beginnings before ends, the narrowest first. */
function sorted(found: readonly Clue[]): Clue[] {
  const ends = found.filter(({first}) => first === undefined)
  return ends.length === found.length ? narrowestFirst(ends) : [...narrowestFirst(found.filter(({first}) => first !== undefined)), ...narrowestFirst(ends)]
}

type Years = readonly [first: number, last: number]
const [FIRST_YEAR, LAST_YEAR] = [1, 9999]

function yearsOf(active: string): Years | undefined {
  const span = readEdtf(active)
  return span && [Number(span.start.slice(0, 4)), Number(span.end.slice(0, 4))]
}

function yearWords([first, last]: Years): string {
  return last === LAST_YEAR ? `${first}年起` : first === FIRST_YEAR ? `${last}年以前` : first === last ? `${first}年` : `${first}—${last}年`
}

/** A term is used from its beginning on (sure) and rarely after its end (less sure): two clues. */
function inActive(rule: string, active: string, words: () => string): Clue[] {
  const span = readEdtf(active)
  const years = yearsOf(active)
  if (!span || !years) return []
  const [first, last] = years
  const why = `${words()}是${yearWords(years)}的说法`
  return [...(first > FIRST_YEAR ? [{rule, first, notBefore: span.start, why}] : []), ...(last < LAST_YEAR ? [{rule, last, why}] : [])]
}

function clues({articles}: CluePage, kind: MentionKind, read: (mention: Mention, words: () => string, found: Clue[], article: number) => void): Clue[] {
  const found: Clue[] = []
  for (const [article, {segment, mentions}] of articles.entries()) {
    for (const mention of mentions) if (mention.kind === kind) read(mention, () => cited(mention.text, placeOf(segment.passages[mention.passage]!, mention.start).line), found, article)
  }
  return found
}

export function narrowestFirst(found: readonly Clue[]): Clue[] {
  return [...found].sort((a, b) => (b.first ?? 0) - (a.first ?? 0) || (a.last ?? 0) - (b.last ?? 0))
}
