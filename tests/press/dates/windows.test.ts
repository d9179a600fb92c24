import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {dated} from './dated.ts'
import {readPage} from './city.ts'

const SENTENCES = readFileSync(new URL('../../gold/days.tsv', import.meta.url), 'utf8').trimEnd().split('\n').map((line) => line.split('\t')[1]!)

/** Days about the turn of the year and of a leap February, as sentences name them. */
const day = fc.constantFrom('12月31日', '今年12月31日', '12月30日', '1月1日', '今年1月1日', '2月29日', '12月20日至1月5日', '12月', '今年12月底', '腊月三十', '正月初一', '除夕')
const sentence = fc.tuple(fc.constantFrom(...SENTENCES), day).map(([words, own]) => words.replace(/〔[^〕]*〕/u, own))

it('no window ends before it begins, whatever days a page tells of', () => {
  fc.assert(
    fc.property(fc.array(sentence, {minLength: 1, maxLength: 3}), fc.constantFrom('', '2014年是关键一年。'), (texts, year) => {
      const {issue} = readPage(texts.map((text) => `标题\n${year}${text}`))
      expect(issue?.windows.filter(({start, end}) => start > end) ?? []).toEqual([])
      if (issue) expect(issue.start <= issue.end).toBe(true)
    }),
    {numRuns: 400},
  )
})

it.each([
  ['a term up to the last day of this year', '没有缴的还能补,今年12月31日关门,错过要多等两个月。'],
  ['what is to be done by it', '今年12月31日,全区最后三处旱厕要拆光。'],
  ['up to which a card holds', '老卡用到今年12月31日,过了这天刷不出来。'],
])('%s is printed before it', (_, text) => expect(dated(`村里修路。\n${text}`)!.starts.filter((start) => !start.endsWith('-12-01'))).toEqual([]))

it.each([
  ['从', '从2月10日上网课算起,孩子们学了五周半。'],
  ['打', '打2月10日头一锅算起,灶没熄过。'],
  ['以', '以2月10日为第一天计,今天已是第九天。'],
  ['掐着', '掐着2月10日报到的日子算,她上了十天学。'],
  ['数', '从2月10日搬来那天数起,她住了五周。'],
])('a day that one counts from is past, and nobody knows how long, with %s', (_, text) => expect(dated(`2014年是关键一年。${text}`)).toMatchObject({edtf: '2014-02-11/2014-12-31'}))

it.each(['援建日记', '老兵口述:那些年', '街巷往事'])('what is told long afterwards puts no end to the days behind it: %s', (headline) => {
  const {issue} = readPage([`${headline}\n2014年是关键一年。3月18日,他回到了镇里。`])
  expect(issue).toMatchObject({start: '2014-03-19', end: '2014-12-31'})
})
