/** Days told by their number alone, with what they are: 13日也就是正月初六, 27日龙抬头. */
import {DAY_NAME, dayNamed, type DayIn} from '../calendar/named-days.ts'
import {placeOf} from '../passages.ts'
import type {DateExpression} from '../recognizers/date-expression.ts'
import {NUMBER, readNumber} from '../recognizers/numerals.ts'
import type {CluePage} from './clue.ts'
import {dayOfAnyYear, isSpoken} from './counted-day.ts'
import {cited} from './wording.ts'

/** Which years such days leave possible, whatever their month is, and what says so. Undefined where there are none or no year fits. */
export function yearsByBareDay({articles}: CluePage, years: readonly number[]): {years: number[]; why: string} | undefined {
  const told = articles.flatMap(({segment, folded, mentions}) =>
    folded.flatMap((text, passage) =>
      !text.includes('日') ? [] : [...text.matchAll(BARE_DAY)].flatMap((match) => {
        const {day, name} = match.groups!
        const end = match.index + match[0].length
        const lunar = mentions.find((mention) => mention.kind === 'date' && mention.passage === passage && mention.start === end && !ABOUT.test(text.slice(mention.end)))?.value as DateExpression | undefined
        const dayIn = name === undefined ? lunar?.lunar && dayOfAnyYear(lunar) : dayNamed(name)
        return dayIn && !isSpoken(text, match.index) ? [{dayIn, day: readNumber(day!), words: cited(match[0], placeOf(segment.passages[passage]!, match.index).line)}] : []
      }),
    ),
  )
  if (told.length === 0) return undefined
  const fitting = years.filter((year) => told.every(({dayIn, day}) => fallsOn(dayIn, year, day)))
  return fitting.length === 0 || fitting.length === years.length ? undefined : {years: fitting, why: `${told.map(({words}) => words).join('、')}与所写的日子同日，只合${fitting.join('、')}年`}
}

/** Whether a day falls on this day of its month in a year; days at the end of a Chinese year are those of the year before. */
function fallsOn(dayIn: DayIn, year: number, day: number): boolean {
  return [year - 1, year].some((of) => {
    const found = dayIn(of)
    return found !== undefined && Number(found.slice(0, 4)) === year && Number(found.slice(8)) === day
  })
}

const ABOUT_IT = '节?(?:前|后|将|来|临|期|小?长?假)'
const ABOUT = new RegExp(`^${ABOUT_IT}`, 'u')
// Not 4月13日, of which the date itself is asked; 24日除夕前 is another day.
const BARE_DAY = new RegExp(`(?<=^|[^\\d一二三四五六七八九十月至到—-])(?<day>${NUMBER})日(?:也?[就正]?是|即|正值|恰逢|适逢|\\(|,)?(?:农历|阴历|传统|的)*(?:(?<name>${DAY_NAME})(?!${ABOUT_IT})|(?=(?:农历|正月|[腊冬]月|[二三四五六七八九十]月[初十廿]|除夕|大年)))`, 'gu')
