import type {Period} from '../authority/types.ts'
import type {Term} from '../authority/compiled.ts'
import {keepLongest, type Found} from '../text/terms.ts'
import {NUMBER, readNumber} from './numerals.ts'

/** A term that bounds the time of writing; `year` is told by the number printed with it. */
export interface PeriodExpression {
  period: Period
  year?: number
}

export interface PeriodMention {
  rule: string
  start: number
  end: number
  value: PeriodExpression
}

/**
 * Terms of a period in one passage, with the year that a printed number gives: 第17个全国防灾减灾日, 建党90周年.
 *
 * @example readPeriods('第46个植树节', hits)[0].value.year // 2024, the first being that of 1979
 */
export function readPeriods(folded: string, hits: readonly Found<Term>[]): PeriodMention[] {
  const terms: Found<Period>[] = []
  for (const {start, end, value} of hits) if (value.kind === 'period') terms.push({start, end, value: value.period})
  if (terms.length === 0) return []
  return keepLongest(terms).map(({start, end, value: period}) => {
    const number = period.numberedFrom === undefined ? undefined : numberBeside(folded, start, end)
    if (number === undefined) return {rule: 'period-term', start, end, value: {period, year: undefined}}
    return {rule: 'numbered-term', start, end, value: {period, year: period.numberedFrom! + number}}
  })
}

const COUNT = String.raw`(\d{1,3}|${NUMBER}|[一二]百(?:[一二三四五六七八九]?十[一二三四五六七八九]?|零[一二三四五六七八九])?)`
const BEFORE = new RegExp(String.raw`第\s?${COUNT}\s?(?:个|届|次|季)?[“"]?(?:[\p{Script=Han}]{0,4})?[“"]?$`, 'u')
const AFTER = new RegExp(String.raw`^[“”"]?${COUNT}(?:周年|次会议|(?:岁|周年)?华诞)`, 'u')

function numberBeside(folded: string, start: number, end: number): number | undefined {
  const printed = AFTER.exec(folded.slice(end, end + 10))?.[1] ?? BEFORE.exec(folded.slice(Math.max(0, start - 14), start))?.[1]
  if (printed === undefined) return undefined
  const number = readCount(printed)
  return number >= 1 && number <= 199 ? number : undefined
}

/** A count up to 199; 一百一十 is read by its hundred and its rest. */
function readCount(text: string): number {
  const hundreds = /^([一二])百零?(.*)$/u.exec(text)
  if (!hundreds) return readNumber(text)
  const rest = hundreds[2] === '' ? 0 : readNumber(hundreds[2]!.replace(/^一十/u, '十'))
  return (hundreds[1] === '一' ? 100 : 200) + rest
}
