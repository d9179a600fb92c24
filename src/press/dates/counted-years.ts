import {NUMBER, readNumber} from '../recognizers/numerals.ts'
import type {Clue, CluePage} from './clue.ts'
import type {DateEvidence} from './date-evidence.ts'
import {cited} from './wording.ts'

/**
 * Years that are told by counting from a printed one: 从1998年起,他一个人跑了13年; 自2012年3月部署以来 with 一个月来 and a day of April. Counts that
 * do not agree tell of different times and say nothing.
 *
 * @example countedClues(page of 从1998年起,他跑了13年) // [{rule: 'counted-years', first: 2010, last: 2011, why: '文中“1998年”（第2行）起“跑了13年”'}]
 */
export function countedClues({articles, dates}: CluePage): Clue[] {
  const found = dates.flatMap((date, index) => {
    if (date.value.year === undefined || date.value.lunar || date.value.end || !isBeginning(date)) return []
    const {folded} = articles[date.article]!
    const after = folded[date.mention.passage]!.slice(date.mention.end)
    const next = dates[index + 1]
    const room = next?.article === date.article && next.mention.passage === date.mention.passage ? next.mention.start - date.mention.end : after.length
    return [...yearsSince(date, after.slice(0, room)), ...monthsSince(date, dates, folded)]
  })
  const agree = Math.max(...found.map(({first}) => first!)) <= Math.min(...found.map(({last}) => last!))
  return agree ? found : []
}

function isBeginning({tense, value}: DateEvidence): boolean {
  return (tense === 'origin' || (tense === 'past' && value.month !== undefined)) && value.year! >= FIRST_YEAR
}

// Older ones are mostly of a life or a house, and counts of them are round.
const FIRST_YEAR = 1970

/** 13 years since Y are told of in the thirteenth year or when it is over; 13年多 a year later. */
function yearsSince({value, mention, line}: DateEvidence, after: string): Clue[] {
  const [sentence] = after.split(/[。!?;]/u, 1) as [string]
  const count = (sentence.includes('年') || sentence.includes('春秋') || sentence.includes('寒暑') ? YEARS.exec(sentence) : null) ?? SINCE.exec(after.slice(0, NEXT_SENTENCE))
  if (!count) return []
  const number = readNumber(count.groups!.number!)
  if (!(number >= 2 && number <= 60)) return []
  const more = count.groups!.more ? 1 : 0
  return [{rule: 'counted-years', first: value.year! + number - 1 + more, last: value.year! + number + more, why: `文中${cited(mention.text, line)}起“${count[0]}”`}]
}

const YEARS = new RegExp(
  `(?:连续|坚持了?|坚守了?|已经?有?|整整|一[\\p{Script=Han}]就是|[干跑走当做开住守管教种养照顾]了|长达|历时|前后)(?<number>${NUMBER})(?<more>多|余)?(?:年(?![级底代初前度内期限]|的?计划|规划|合同)|个(?:年头|春秋|寒暑))`,
  'u',
)

/** 2006年8月1日,某区挂牌。十年间,…: the next sentence begins with the count. */
const SINCE = new RegExp(`^[^。!?]*[。!?;](?:这)?(?<number>${NUMBER})(?<more>多|余)?年(?:以?来|间|过去)`, 'u')
const NEXT_SENTENCE = 80

/** 自2012年3月…以来, 一个月来, and a day of April in the same article: the count and the day agree, so the year is that of the beginning. */
function monthsSince({value: {year, month}, mention, line, article}: DateEvidence, dates: readonly DateEvidence[], texts: readonly string[]): Clue[] {
  if (month === undefined) return []
  const [own, ...others] = texts.filter((text) => text.includes('月')).flatMap((text) => [...text.matchAll(MONTHS)])
  if (!own || others.length > 0) return []
  const later = month + readNumber(own.groups!.number!.replace('两', '二'))
  const told = dates.filter((date) => date.article === article && date.tense === 'past' && date.value.year === undefined && date.value.day !== undefined && date.value.month !== undefined && !date.value.lunar && !date.value.yearOffset)
  if (told.length === 0 || !told.every(({value}) => AROUND.some((shift) => (later + shift - value.month!) % 12 === 0))) return []
  const then = year! + (later > 12 ? 1 : 0)
  return [{rule: 'counted-months', first: then, last: then, why: `文中${cited(mention.text, line)}以来“${own[0]}”，正合${cited(told[0]!.mention.text, told[0]!.line)}`}]
}

const MONTHS = /(?<number>[一两二三四五六七八九]|十一?|\d{1,2})个多?月(?:以?来|时间|里)/gu
const AROUND = [0, 1]
