import {readEdtf} from '../press/calendar/edtf.ts'
import type {EventFact, Span} from '../press/types.ts'
import {numbersIn} from '../press/line-ranges.ts'
import {fold} from '../press/text/fold.ts'
import {occurrenceGroups, occurrences} from './evidence-names.ts'
import type {Evidence, Reading, Scene} from './evidence-reading.ts'
import {lettersOf} from './printed.ts'

/**
 * The lines from which the day of publication is known: those that print it (first the page's head and foot, then the
 * article), else those that the record's basis names by number (文中“2011年”(第117行)).
 */
export function dateEvidence(scene: Scene, date: string): Evidence {
  const fact = {kind: 'date', value: date} as const
  const page = scene.wholePage()
  const printed = printedDays(page, date)
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

/** The places that print a day; none for a date without one. */
function printedDays(page: Reading, date: string): Span[] {
  const span = readEdtf(date)
  if (!span || span.start !== span.end) return []
  const text = fold(page.numbers.map((number) => page.lines[number - 1] ?? '').join('\n'))
  return [...text.matchAll(dayForm(span.start))].flatMap(({0: words, index}) => {
    const start = lettersOf(text.slice(0, index)).length
    return page.printed.spans(start, start + lettersOf(words).length)
  })
}

/** How papers print a day: `2020年6月24日`, spread out too, `2020.6.24`, `2020-06-24`, `20200624`, `二〇二〇年六月二十四日`. For folded text. */
function dayForm(day: string): RegExp {
  const [year, month, ofMonth] = day.split('-').map(Number) as [number, number, number]
  const digits = [...String(year)].map((digit) => (digit === '0' ? '[〇零]' : NUMERALS[Number(digit)])).join(BLANK)
  const written = [
    [`(?:${spread(String(year))}|${digits})`, '年', ...[month, ofMonth].flatMap((number, at) => [`(?:0?${BLANK}${spread(String(number))}|${numeral(number)})`, '月日'[at]])].join(BLANK),
    String.raw`${year}\s?[年.\-/]\s?0?${month}\s?[月.\-/]\s?0?${ofMonth}(?!\d)`,
    String.raw`${day.replaceAll('-', '')}(?!\d)`,
  ]
  return new RegExp(String.raw`(?<!\d)(?:${written.join('|')})`, 'gu')
}

// White space, for a day may run on in the next line.
const BLANK = String.raw`\s*`

function spread(characters: string): string {
  return [...characters].join(BLANK)
}

const NUMERALS = '〇一二三四五六七八九'

/** A form of a number up to 31 in characters: 六, 二十四 or 廿四. */
function numeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return [['', '十', `(?:二${BLANK}十|廿)`, `(?:三${BLANK}十|卅)`][tens], ones > 0 ? NUMERALS[ones] : ''].filter(Boolean).join(BLANK)
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
