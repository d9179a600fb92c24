import {readEdtf} from '../press/calendar/edtf.ts'
import type {EventFact, Span} from '../press/types.ts'
import {numbersIn} from '../press/line-ranges.ts'
import {occurrenceGroups, occurrences} from './evidence-names.ts'
import type {Evidence, Reading, Scene} from './evidence-reading.ts'

/**
 * The lines from which the day of publication is known: those that print it (first the page's head and foot, then the
 * article), else those that the record's basis names by number (文中“2011年”(第117行)).
 */
export function dateEvidence(scene: Scene, date: string): Evidence {
  const fact = {kind: 'date', value: date} as const
  const page = scene.wholePage()
  const printed = dayForms(date).flatMap((form) => occurrences(page, form))
  if (printed.length > 0) {
    const furniture = new Set(numbersIn((scene.page?.furniture ?? []).map(({lines}) => lines), page.lines.length))
    const own = new Set(scene.reading.numbers)
    const best = [furniture, own].map((lines) => printed.filter(({line}) => lines.has(line))).find(({length}) => length > 0)
    if (best) return {...fact, certainty: 'stated', spans: best}
  }
  const cited = citedLines(page, scene.article.dateBasis ?? '')
  return cited.length > 0 ? {...fact, certainty: 'implied', spans: cited} : {...fact, certainty: 'unstated', spans: []}
}

/** The line that prints an event's date; `implied` when its year is not among the printed words. */
export function eventEvidence({reading, wholePage}: Scene, event: EventFact): Evidence {
  const page = wholePage()
  const onLine = occurrenceGroups(page, event.text).filter((spans) => spans[0]?.line === event.line).flat()
  const spans = onLine.length > 0 ? onLine : occurrences(reading, event.text)
  const year = event.date.slice(0, 4)
  const certainty = spans.length === 0 ? 'unstated' : yearForms(year).some((form) => event.text.includes(form)) ? 'stated' : 'implied'
  return {kind: 'event', value: event.date, certainty, spans}
}

/** How papers print a day: `2020年6月24日`, `2020-06-24`, `2020.6.24`, `二〇二〇年六月二十四日`. Nothing for a date without a day. */
function dayForms(date: string): string[] {
  const span = readEdtf(date)
  if (!span || span.start !== span.end) return []
  const [year, month, day] = span.start.split('-').map(Number) as [number, number, number]
  const digits = [...String(year)].map((digit) => NUMERALS[Number(digit)]).join('')
  const padded = [month, day].map((number) => String(number).padStart(2, '0'))
  return [
    ...new Set([
      `${year}年${month}月${day}日`,
      `${year}年${padded[0]}月${padded[1]}日`,
      `${digits}年${numeral(month)}月${numeral(day)}日`,
      `${year}${padded[0]}${padded[1]}`,
    ]),
  ]
}

const NUMERALS = '〇一二三四五六七八九'

function numeral(number: number): string {
  const tens = Math.floor(number / 10)
  const ones = number % 10
  return (tens > 1 ? NUMERALS[tens]! : '') + (tens > 0 ? '十' : '') + (ones > 0 ? NUMERALS[ones]! : '')
}

function yearForms(year: string): string[] {
  return [year, [...year].map((digit) => NUMERALS[Number(digit)]).join(''), `${year.slice(2)}年`]
}

/** Lines that a basis names, at the quoted words that it reads there; the whole line where it quotes none of its words. */
function citedLines(page: Reading, basis: string): Span[] {
  const quoted = [...basis.matchAll(/[“「"]([^”」"]+)[”」"]/gu)].map((match) => match[1]!)
  const numbers = [...basis.matchAll(/第([\d、，,和至–—~-]+)行/gu)].flatMap((match) => match[1]!.match(/\d+/gu)!.map(Number))
  return [...new Set(numbers)].flatMap((number) => {
    const line = page.lines[number - 1]
    if (line === undefined || line.trim() === '') return []
    const words = quoted.flatMap((words) => occurrences(page, words)).filter((span) => span.line === number)
    const start = line.length - line.trimStart().length
    return words.length > 0 ? words : [{line: number, start, end: line.trimEnd().length}]
  })
}
