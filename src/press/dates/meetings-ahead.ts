import {lastDay, readEdtf} from '../calendar/edtf.ts'
import {placeOf} from '../passages.ts'
import type {Period} from '../authority/types.ts'
import type {PeriodExpression} from '../recognizers/periods.ts'
import type {Clue, CluePage} from './clue.ts'
import {cited} from './wording.ts'

/**
 * Meetings of which the page says that they are to come: 迎接党的某大胜利召开. One is spoken of so in the year before it and until it opens; where
 * it is named as one that was held too, only its beginning gives way.
 *
 * @returns by their term, what each says of the year of printing
 */
export function meetingsAhead({articles}: CluePage): Map<Period, Clue> {
  const found = new Map<Period, Clue>()
  const held = new Set<Period>()
  for (const {segment, folded, mentions} of articles) {
    for (const {kind, passage, start, end, text, value} of mentions) {
      if (kind !== 'period') continue
      const {period, year} = value as PeriodExpression
      const words = folded[passage]!
      if (year !== undefined || period.numberedFrom !== undefined) continue
      if (!isAhead(words.slice(Math.max(0, start - 24), start), words.slice(end, end + 12))) held.add(period)
      else if (!found.has(period)) {
        const clue = clueOf(period, cited(text, placeOf(segment.passages[passage]!, start).line))
        if (clue) found.set(period, clue)
      }
    }
  }
  for (const [period, {rule, first, notBefore, why}] of found) if (held.has(period)) found.set(period, {rule, first, notBefore, why})
  return found
}

function clueOf({active}: Period, words: string): Clue | undefined {
  const span = readEdtf(active)
  if (!span || span.start === '0001-01-01') return undefined
  const year = Number(span.start.slice(0, 4))
  const [first, month] = [year - 1, span.start.slice(0, 7)]
  return {rule: 'meeting-ahead', first, last: year, notBefore: `${first}${span.start.slice(4)}`, notAfter: lastDay(month), why: `${words}还没有召开，在${year}年${Number(month.slice(5))}月之前一年之内`}
}

function isAhead(before: string, after: string): boolean {
  return AWAITED.test(before) || TO_OPEN.test(after)
}

const AWAITED = /(?:(?<!欢)迎接?|献礼|筹备|将(?:要|会)?召开|开好|迎着)[^。;,了]{0,10}$|再[过有][^。;,了]{1,5}[天周月],?$/u
const TO_OPEN = /^(?:的?(?:胜利|顺利|隆重|圆满)?召开(?:营造|提供|创造|作|打造|奠定|之?前)|代表的?(?:候选人|推选|推荐|初步人选)|将[于在]|(?:胜利)?(?:召开|开幕)?(?:倒计时|[还只仅][有剩]))/u
