import {rowsByMarks} from '../text/marks.ts'
import {NOTHING, type DateExpression, type DateMention} from './date-expression.ts'
import {DAY, DAY_END, dayOf, MONTH_END, monthDayOf, monthsOf, TO, yearOf, type Groups} from './date-ranges.ts'
import {FEAST_DAY, feastDay} from './feasts.ts'
import {NUMBER, readNumber, YEAR} from './numerals.ts'

/**
 * Finds everything that reads as a date in folded text, each character in at most one mention.
 *
 * @example findDates('5月20日至22日,惠济区') // [{rule: 'month-day', start: 0, end: 9, value: {month: 5, day: 20, end: {day: 22}}}]
 */
export function findDates(folded: string): DateMention[] {
  const found: DateMention[] = []
  let taken: Uint8Array | undefined
  for (const {rule, holds, form, read, within} of fittingRows(folded)) {
    const lastTold = within === undefined ? undefined : lastToldIn(found)
    if (within !== undefined && !lastTold) continue
    if (holds && !holds.test(folded)) continue
    form.lastIndex = 0
    for (let match = form.exec(folded); match; match = form.exec(folded)) {
      const start = match.index
      const end = start + match[0].length
      if (taken?.[start] || taken?.[end - 1]) continue
      const value = read(match.groups as Groups)
      if (!value || !isPossible(value) || (lastTold && !goesOn(lastTold(start), value.day!, within!))) continue
      taken ??= new Uint8Array(folded.length)
      taken.fill(1, start, end)
      found.push({rule, start, end, value: {...NOTHING, ...value}})
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The last day before a place that is told with its month, asked from place to place; undefined when there is none at all. */
function lastToldIn(found: readonly DateMention[]): ((at: number) => DateMention | undefined) | undefined {
  const told = found.filter(({value}) => value.month !== undefined && value.day !== undefined && !value.lunar).sort((a, b) => a.start - b.start)
  let before = 0
  return told.length === 0 ? undefined : (at) => {
    while (before < told.length && told[before]!.end <= at) before++
    return told[before - 1]
  }
}

/** 7月12日下雨,13日雨停: whether a day follows the last one before it that is told with its month. */
function goesOn(told: DateMention | undefined, day: number, within: number): boolean {
  const since = told ? day - (told.value.end?.day ?? told.value.day!) : -1
  return since > 0 && since <= within
}

interface Row {
  rule: string
  /** what any match holds beside that by which the row was chosen, where it is found much faster */
  holds?: RegExp
  form: RegExp
  read: (groups: Groups) => DateExpression | undefined
  /** needs a day with its month before it in the passage, at most so many days earlier */
  within?: number
}

// A leap month is none of our calendar's.
const NOT_AFTER_NUMBER = String.raw`(?<![\d一二三四五六七八九十百千万第.闰])`
const LUNAR_DAY = String.raw`(?:初[一二三四五六七八九十]|十[一二三四五六七八九]?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十|卅)`

/** Longer forms first: what they take, later rows do not read again. */
const ROWS: Row[] = [
  {
    rule: 'lunar',
    form: new RegExp(
      String.raw`(?:农历|阴历)?(?:(?<year>${YEAR})年|(?<offset>今年|去年)(?:农历)?)?(?<leap>闰)?(?:(?<named>[正腊冬])月(?<day>${LUNAR_DAY})|(?<=(?:农历|阴历)(?:${YEAR}年)?|闰)(?<month>[一二三四五六七八九十]{1,2})月(?<monthDay>${LUNAR_DAY}|[一二三四五六七八九])|(?<onlyMonth>[二三四五六七八九十]{1,2})月(?<onlyDay>初[一二三四五六七八九十]|廿[一二三四五六七八九]?)(?=$|[,、。;()\s]|[这那当]一?[天日]|当|庙会|古会|上午|下午|晚|早|清晨|(?<!一)(?:[办摆唱演赶搭设逛登赏祭]|举[办行]|开[锣戏席幕集市放演街]|[有是](?!的)|要|将|还)))`,
      'gu',
    ),
    // Only days of that calendar are counted with 初 and 廿.
    read: ({year, offset, leap, named, day, month, monthDay, onlyMonth, onlyDay}) => ({
      lunar: true,
      ...(leap && {leap: true}),
      ...yearOf(year, offset),
      month: named ? {正: 1, 冬: 11, 腊: 12}[named] : readNumber((month ?? onlyMonth)!),
      day: readNumber((day ?? monthDay ?? onlyDay)!.replace('初', '')),
    }),
  },
  {rule: 'lunar-eve', form: /大年三十|年三十|除夕/gu, read: () => ({lunar: true, month: 12, day: 30})},
  {
    rule: 'lunar-new-year',
    form: /大年(?<day>初[一二三四五六七八九十])/gu,
    read: ({day}) => ({lunar: true, month: 1, day: readNumber(day!.slice(1))}),
  },
  {
    rule: 'numeric',
    form: /(?<![\d.-])(?<year>(?:19|20)\d\d)([-./])(?<month>0?[1-9]|1[0-2])\2(?<day>[12]\d|3[01]|0?[1-9])(?![\d.-]|\s*[%倍元])/gu,
    read: ({year, month, day}) => ({year: Number(year), month: Number(month), day: Number(day)}),
  },
  {
    rule: 'month-day',
    form: new RegExp(String.raw`${NOT_AFTER_NUMBER}(?:(?:(?<year>${YEAR})\s?年的?|(?<offset>今年|去年|前年|明年|本年|当年|同年|次年|翌年)的?|(?<ago>${NUMBER})\s?年以?前的?)\s*)?(?<month>${NUMBER})\s?月\s*${DAY}`, 'gu'),
    read: ({ago, year, offset, ...groups}) => monthDayOf(groups, ago ? {yearOffset: -readNumber(ago)} : yearOf(year, offset)),
  },
  {
    rule: 'relative-month-day',
    form: new RegExp(String.raw`(?<relative>本月|这个月|上月|上个月|下月|下个月|当月|同月)\s*${DAY}`, 'gu'),
    read: ({relative, ...groups}) => ({monthOffset: /上/u.test(relative!) ? -1 : /下/u.test(relative!) ? 1 : 0, ...dayOf(groups)}),
  },
  {
    // Only the last of them bears its year, which the rows below would read for themselves.
    rule: 'months-to-year',
    holds: /月[^年]{1,8}年/u,
    form: new RegExp(String.raw`${NOT_AFTER_NUMBER}(?<![个满每逢]|年的?\s*)(?<month>${NUMBER})月[份底初末]?${TO}(?:(?<endYear>${YEAR})\s?年|(?<endOffset>今年|本年|次年|翌年)的?)(?<endMonth>${NUMBER})月`, 'gu'),
    read: (groups) => monthsOf(groups),
  },
  {
    rule: 'year-month',
    form: new RegExp(String.raw`${NOT_AFTER_NUMBER}(?:(?<year>${YEAR})\s?年的?|(?<offset>今年|去年|前年|明年|本年|当年|同年|(?<!每年[^,。;]{1,12})(?:次年|翌年))的?)\s*(?<month>${NUMBER})(?:\s?月(?!\d)${MONTH_END}|${TO}(?<onlyMonth>${NUMBER})月)(?![球亮饼])`, 'gu'),
    read: (groups) => monthsOf(groups, yearOf(groups.year, groups.offset)),
  },
  {
    rule: 'month',
    form: new RegExp(String.raw`${NOT_AFTER_NUMBER}(?<![个满每逢]|[每次翌]年的?)(?<month>${NUMBER})(?:月(?:份|底|初|末|中旬|上旬|下旬|以来|起|前|间)?${MONTH_END}|${TO}(?<onlyMonth>${NUMBER})月)(?![球亮饼季\d])`, 'gu'),
    read: (groups) => monthsOf(groups),
  },
  {
    rule: 'first-months',
    form: new RegExp(String.raw`(?:(?<offset>今年|去年|前年)的?|(?<=^|[,。;、:]|全[市区县镇乡]))前(?<count>[两\d一二三四五六七八九十]{1,2})个月(?![内后前]|的?时[间候])`, 'gu'),
    read: ({offset, count}) => firstMonths(offset, readNumber(count!.replace('两', '二'))),
  },
  {
    rule: 'first-quarters',
    form: /(?:(?<offset>今年|去年|前年)的?)?(?<part>上半年|前[两三]个?季度|第?一季度)/gu,
    read: ({offset, part}) => (offset || part !== '上半年' ? firstMonths(offset, {上: 6, 两: 6, 三: 9, 一: 3}[/[上两三一]/u.exec(part!)![0] as '上']) : undefined),
  },
  {rule: 'feast-day', holds: /[当这那]一?[天日]/u, form: FEAST_DAY, read: ({year, offset, ...feast}) => ({...yearOf(year, offset), ...feastDay(feast)})},
  {
    rule: 'year-range',
    form: new RegExp(String.raw`${NOT_AFTER_NUMBER}(?<year>${YEAR})年?${TO}(?<endYear>${YEAR})年`, 'gu'),
    read: ({year, endYear}) => ({year: readNumber(year!), end: {year: readNumber(endYear!)}}),
  },
  {
    rule: 'year',
    form: new RegExp(String.raw`${NOT_AFTER_NUMBER}(?<year>${YEAR})\s?年(?![级版前后]?\d)`, 'gu'),
    read: ({year}) => yearOf(year, undefined),
  },
  {
    // What is held each year bears its year in front: “2016寻找最美医生”. What is aimed at bears that of its end, and 2016户 are counted.
    rule: 'year-of-name',
    form: /(?<=[“《])(?<year>(?:19|20)\d\d)(?=\p{Script=Han}{2})(?![年级版届户名家个元万亩吨米里位岁条件次多余套辆户座株盏]|人(?:参|次|的|共|同)|[^”》]{0,16}(?:愿景|规划|纲要|战略|目标))/gu,
    read: ({year}) => yearOf(year, undefined),
  },
  {rule: 'relative-year', form: /(?<offset>今年|去年|前年|明年|本年度|上年(?![糕纪龄]))/gu, read: ({offset}) => yearOf(undefined, offset)},
  {
    rule: 'day-offset',
    form: /(?<word>昨日|昨天|昨晚|昨夜|昨晨|今[日天](?:上午|早上|早晨|凌晨|清晨|一早)|今晨|今早|今日|今天|今晚|大?前天|前日|明日|明天)(?![之的]?(?:星|美好|辉煌|成就|幸福))/gu,
    read: ({word}) => ({dayOffset: {昨: -1, 今: 0, 大: -3, 前: -2, 明: 1}[word![0] as '昨' | '今' | '大' | '前' | '明'], ...(/^今.*[早晨午]/u.test(word!) && {over: true})}),
  },
  {
    rule: 'day-of-week',
    form: /(?<![赶遇碰撞追穿])(?<week>[上本这下])一?个?(?:周|星期|礼拜)(?<day>[一二三四五六日天末])(?=$|[,、。;()\s的在于,]|上午|下午|中午|早|凌晨|清晨|傍晚|晚|夜|当天|起|开始|举)/gu,
    read: ({week, day}) => ({weekOffset: {上: -1, 本: 0, 这: 0, 下: 1}[week as '上'], weekday: '一二三四五六日'.indexOf(day!.replace('天', '日').replace('末', '六')), ...(day === '末' && {end: {day: 6}})}),
  },
  {
    rule: 'bare-day',
    form: new RegExp(String.raw`(?<=^|[,。;、!?\s)“]|截至|截止|于|至|到|和|及|从|自|是|在)(?<!每个?月[\d一二三四五六七八九十日号、和及]{1,16})(?<day>\d{1,2}|[一二三]?十[一二三四五六七八九]?)[日号](?=[,、\s(]|上午|下午|中午|晚|早|凌晨|清晨|清早|一大?早|拂晓|黎明|白天|午后|傍晚|黄昏|深夜|夜|天亮|(?:\d{1,2}|零|[一二三四五六七八九十]{1,2})[时点]|起|前|当天|至|到|以?来)${DAY_END}`, 'gu'),
    read: dayOf,
  },
  {
    rule: 'day-going-on',
    form: new RegExp(String.raw`(?<=[,。;、]|和|及)(?<day>\d{1,2})日(?=\p{Script=Han}{2})(?![之以]?[内里后外]|以[上下]|[余多游票供均产龄线租薪销用常子历报讯]|年化|工期|期限|公示|限期|志愿|的?时间)`, 'gu'),
    read: dayOf,
    within: 10,
  },
  {
    rule: 'vague',
    form: /近日|日前|近期|不久前|前不久|最近|近来|连日来|(?<![\d一二三四五六七八九十几多百])(?:年初|年底|年末|年前|年中)|月初|月底|本周|(?<![赶遇碰撞追穿])上周|近年来|近几年/gu,
    read: () => ({vague: true}),
  },
]

const fittingRows = rowsByMarks(ROWS)

/** The first so many months of a year, as totals are counted by. */
function firstMonths(offset: string | undefined, count: number): DateExpression {
  return {...yearOf(undefined, offset), month: 1, end: {month: count}}
}

function isPossible({month, day, end}: DateExpression): boolean {
  const fits = (value: number | undefined, most: number) => value === undefined || (value >= 1 && value <= most)
  return fits(month, 12) && fits(day, 31) && fits(end?.month, 12) && fits(end?.day, 31)
}
