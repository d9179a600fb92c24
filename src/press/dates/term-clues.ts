import {readEdtf, type EdtfSpan} from '../edtf.ts'
import {placeOf} from '../passages.ts'
import type {ProgramExpression} from '../recognizers/programs.ts'
import type {PeriodExpression} from '../recognizers/periods.ts'
import type {Mention, MentionKind} from '../types.ts'
import type {Clue, CluePage} from './clues.ts'
import {cited} from './wording.ts'

/** 第17个全国防灾减灾日, 建党90周年: the year by counting from the first. */
export function clueOfNumberedDay(page: CluePage): Clue[] {
  return clues(page, 'period', (mention, words, found) => {
    const {year} = mention.value as PeriodExpression
    if (year !== undefined) found.push({rule: 'numbered-day', first: year, last: year, why: `${words()}在${year}年`})
  })
}

/** Congresses, bodies, names of the paper's desks, things that came up in a known year. */
export function periodClues(page: CluePage): Clue[] {
  const found = clues(page, 'period', (mention, words, list) => {
    const {period, year} = mention.value as PeriodExpression
    const span = year === undefined && period.numberedFrom === undefined ? readEdtf(period.active) : undefined
    if (span) list.push(...inActive('period', span, words))
  })
  return [...narrowestFirst(found.filter(({first}) => first !== undefined)), ...narrowestFirst(found.filter(({last}) => last !== undefined))]
}

/**
 * Programs while they ran, the surest first: a campaign of at most three years bounds the page by itself; what ran longer is padded, since
 * it was prepared before and is spoken of after. Of either the beginning is surer than the end.
 */
export function programClues(page: CluePage): Clue[] {
  const short: Clue[] = []
  const long: Clue[] = []
  clues(page, 'program', (mention, words) => {
    const {programs} = mention.value as ProgramExpression
    const active = programs.length === 1 ? programs[0]!.active : undefined
    const span = active === undefined ? undefined : readEdtf(active)
    if (!span) return
    if (yearOf(span.end) - yearOf(span.start) < SHORT_YEARS) short.push(...inActive('program', span, words))
    else long.push(...inActive('program', span, words).map(padded))
  })
  return [short, long].flatMap((found) => [...narrowestFirst(found.filter(({first}) => first !== undefined)), ...narrowestFirst(found.filter(({last}) => last !== undefined))])
}

const SHORT_YEARS = 3
const PAD_BEFORE = 2
const PAD_AFTER = 3

function padded({rule, first, last, why}: Clue): Clue {
  if (first !== undefined) return {rule, first: first - PAD_BEFORE, why: `${why}，放宽到${first - PAD_BEFORE}年`}
  return {rule, last: last! + PAD_AFTER, why: `${why}，放宽到${last! + PAD_AFTER}年`}
}

/** A term is used from its beginning on (sure) and rarely after its end (less sure): two clues. */
function inActive(rule: string, span: EdtfSpan, words: () => string): Clue[] {
  const [first, last] = [yearOf(span.start), yearOf(span.end)]
  const years = last === 9999 ? `${first}年起` : first === 1 ? `${last}年以前` : first === last ? `${first}年` : `${first}—${last}年`
  const why = `${words()}是${years}的说法`
  return [...(first > 1 ? [{rule, first, notBefore: span.start, why}] : []), ...(last < 9999 ? [{rule, last, why}] : [])]
}

function clues({articles}: CluePage, kind: MentionKind, read: (mention: Mention, words: () => string, found: Clue[]) => void): Clue[] {
  const found: Clue[] = []
  for (const {segment, mentions} of articles) {
    for (const mention of mentions) if (mention.kind === kind) read(mention, () => cited(mention.text, placeOf(segment.passages[mention.passage]!, mention.start).line), found)
  }
  return found
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

export function narrowestFirst(found: readonly Clue[]): Clue[] {
  return [...found].sort((a, b) => (b.first ?? 0) - (a.first ?? 0) || (a.last ?? 0) - (b.last ?? 0))
}
