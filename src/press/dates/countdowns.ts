/** Days that a page counts to: 距离2024年元旦还有86天, 离2月4日开幕只有31天. */
import {DAY_NAME, dayNamed} from '../calendar/named-days.ts'
import type {DateExpression} from '../recognizers/date-expression.ts'
import {NUMBER, readNumber} from '../recognizers/numerals.ts'
import type {Mention} from '../types.ts'
import {dayOfAnyYear, type Counted} from './counted-day.ts'

/** What a passage counts to. The count is of the day of the paper or of that of the writing, and may take in the last day. */
export function countdownsIn(text: string, dates: readonly Mention[]): Counted[] {
  if (!ANY.test(text)) return []
  return [...text.matchAll(COUNTDOWN)].flatMap((match) => {
    const {to, year, name, count} = match.groups!
    const days = readNumber(count!.replace(/[两俩]/u, '二'))
    if (Number.isNaN(days)) return []
    const found = name === undefined ? dates.find(({start, end}) => start >= match.index && end <= match.index + (to ?? '').length + FAR) : undefined
    const value = found?.value as DateExpression | undefined
    const dayIn = name === undefined ? value && dayOfAnyYear({...value, year: undefined}) : dayNamed(name)
    const ofYear = value?.year ?? (year === undefined ? undefined : Number(year))
    return dayIn ? [{dayIn, year: ofYear, after: [-days, 1 - days] as const, at: match.index, text: match[0]}] : []
  })
}

const ANY = /[还只仅剩][有剩]?[^。;]{0,4}[天日]/u
const LEFT = '(?:还|总共|统共|拢共|满打满算|就|也|正好|整整){0,3}(?:有|剩|只有|只剩|仅有|仅剩|不过)(?:下|最后)?(?:整整)?'
const COUNTDOWN = new RegExp(`(?:(?:距离?|离)(?<to>(?:(?<year>\\d{4})年的?)?(?:(?<name>${DAY_NAME})|[^。;,!?“”]{0,2}?\\d{1,2}月\\d{1,2}日))[^。;,!?“”\\d]{0,16}?|(?<=^|[,。;:\\s)])(?:(?<name>${DAY_NAME})))${LEFT}(?<count>[两俩]|\\d{1,3}|${NUMBER})天(?!内|之内|[半后多])`, 'gu')
const FAR = 3
