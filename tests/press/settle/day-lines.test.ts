import {describe, expect, it} from 'vitest'
import {fold} from '../../../src/press/text/fold.ts'
import {readDayLine} from '../../../src/press/settle/day-lines.ts'
import {convertPage} from '../../../src/press/pipeline.ts'

const convert = (text: string) =>
  convertPage({name: 'page.txt', bytes: new TextEncoder().encode(text), known: {}, authority: {city: '', places: [], programs: [], elsewhere: [], periods: [], years: [2005, 2026]}})

const FIRST = '雨水管换新了\n本报讯（记者 卢小敏）2月26日，某某街道的雨水管换新了，居民说下雨再也不怕积水。'
const SECOND = '楼道灯亮了\n本报讯（记者 石兰）近日，某某街道的楼道灯换新了，居民说夜里回家再也不怕黑。'

const LINES = [
  '7 街巷　2017年3月9日　星期四',
  '7 街巷　2017年3月9日　RIVER CITY DAILY　星期四',
  '□ 街巷事　2017年3月9日　农历二月十二　大江日报·街巷版',
  '本报地址：某某路80号 2017年3月9日 星期四',
  '大江晚报 街巷周刊 2017年3月9日',
  '大江晚报·街巷周刊 2017-03-09',
  '二〇一七年三月九日 星期四',
  '二○一七年三月九日　农历丁酉年二月十二',
  '大江日报 二〇一七年三月九日 第三版',
  '责编：卢小敏 校对：石兰 2017-03-09 街巷',
  '街巷 | 2017年3月9日 | 星期四 | 大江晚报',
  '街巷周刊 第12期 2017年3月9日',
  '街巷新声 2017年3月9日 第5期 | 主办：大江区委宣传部 大江晚报记者站',
  '街巷新声 第5期 2017年3月9日 承办单位：大江区街巷文化中心',
  '2017年3月9日·星期四·街巷',
  '大江晚报2017年3月9日星期四',
  '星期四 2017/03/09 街巷',
  '2017年3月9日出版',
  'http://paper.example.cn/html/2017-03/09/content_12.htm',
  'http://paper.example.cn/html/201703/09/content_12.htm',
]

describe('a page’s line with its day', () => {
  it.each(LINES)('%s', (line) => {
    for (const page of [`${line}\n\n${FIRST}\n\n${SECOND}\n`, `${line}\n${FIRST}\n${SECOND}`, `${FIRST}\n\n${SECOND}\n\n${line}\n`, `${FIRST}\n${SECOND}\n${line}`]) {
      const {known, articles} = convert(page)
      expect(known.date).toBe('2017-03-09')
      expect(articles.map(({segment}) => segment.passages[0]!.text)).toEqual(['雨水管换新了', '楼道灯亮了'])
    }
  })

  it.each(['2017年3月', '街巷新事　2017年3月', '二〇一七年三月'])('that has only the month: %s', (line) => {
    for (const page of [`${line}\n\n${FIRST}\n\n${SECOND}\n`, `${line}\n${FIRST}\n${SECOND}`]) {
      const {known, articles} = convert(page)
      expect(known.date).toBe('2017-03')
      expect(articles.map(({segment}) => segment.passages[0]!.text)).toEqual(['雨水管换新了', '楼道灯亮了'])
    }
  })

  it('takes no month at the foot, which signs a notice', () => expect(convert(`${FIRST}\n\n${SECOND}\n\n某某委员会\n2017年3月`).known.date).toBeUndefined())

  it.each([
    ['a headline of a month', '街道2017年3月好人榜'],
    ['a month alone that closes a sentence', '2017年3月。'],
    ['a headline', '2017年3月9日全区植树纪实'],
    ['a headline in parts', '2017年3月9日至11日 街头义诊三天'],
    ['a day in mid-headline', '某某区2017年3月9日星期四大扫除'],
    ['a term', '2017年3月9日起 星期四限行的车号'],
    ['a sentence', '2017年3月9日，星期四，街巷里下了雨'],
    ['a day without a year', '3月9日 星期四 街头采访'],
    ['who signs a notice', '某某街道办事处 2017年3月9日 电话：68180000'],
    ['a poster with its host', '街巷灯会 2017年3月9日 主办：大江区文化馆'],
    ['when and where', '时间：2017年3月9日 星期四 地点：某某公园'],
    ['a writer’s line', '记者 卢小敏 2017年3月9日 星期四'],
    ['an impossible day', '7 街巷 2017年2月30日 星期四'],
    ['two verbs', '2017年3月9日 星期四 居民走进了剧场'],
  ])('%s is none', (_, line) => expect(readDayLine(fold(line))).toBeUndefined())

  it('a line among the articles belongs to them', () => {
    expect(convert(`${FIRST}\n\n7 街巷　2017年3月9日　星期四\n\n${SECOND}\n`).known.date).toBeUndefined()
  })

  it('even there its day may be that of printing, and is no event', () => {
    const {articles, issue} = convert(`${FIRST}\n居民很高兴。\n街巷周刊 第12期 2017年3月9日\n${SECOND}\n居民很高兴。\n`)
    expect([issue!.start, articles.flatMap(({facts}) => facts.events.map(({date}) => date)).includes('2017-03-09')]).toEqual(['2017-03-09', false])
  })

  it('a day in a headline alone may be announced, or that of printing', () => {
    expect(convert('2017年3月9日：街巷里的雨水管\n某某街道的雨水管换新了，居民说下雨再也不怕积水。\n').issue).toMatchObject({start: '2017-02-23', end: '2017-03-23'})
    expect(convert('2017年3月9日：街巷里的雨水管\n2017年3月9日，某某街道的雨水管换新了，居民说再也不怕积水。\n').issue!.start).toBe('2017-03-10')
  })
})

describe('a page’s number alone', () => {
  it.each([['at the head', `07\n\n${FIRST}\n\n${SECOND}`], ['at the foot', `${FIRST}\n\n${SECOND}\n\n12\n`], ['over the section', `07\n区街新闻\n\n${FIRST}\n\n${SECOND}`], ['under the day', `2017年3月9日 星期四\n07\n${FIRST}\n${SECOND}`]])('%s is no headline', (_, page) => {
    expect(convert(page).articles.map(({segment}) => segment.passages.find(({role}) => role === 'title')!.text)).toEqual(['雨水管换新了', '楼道灯亮了'])
  })

  it('figures of a table stay in it', () => {
    expect(convert(`${FIRST}\n\n${SECOND}\n\n10\n12\n`).furniture).toEqual([])
  })
})
