import {describe, expect, it} from 'vitest'
import {convertNameless} from '../nameless.ts'

const pageUnder = (line: string) =>
  convertNameless(`${line}\n\n社区食堂开张了\n\n本报讯(记者 石兰)昨日,某某街道一家食堂开张,老人吃饭有了着落,居民称赞。`)

describe('a line of the paper above an article', () => {
  it.each<[string, string, string]>([
    ['洛南日报', '洛南日报', 'masthead'],
    ['东门今报', '东门今报', 'masthead'],
    ['洛南青年报', '洛南青年报', 'masthead'],
    ['洛南商报电子版 社区新闻', '洛南商报', 'masthead'],
    ['大江报', '大江报', 'masthead'],
    ['《大江报》', '大江报', 'masthead'],
    ['大江报数字报', '大江报', 'masthead'],
    ['大江报 2016-09-07', '大江报', 'page-date'],
    ['东门今报 2012年5月8日', '东门今报', 'page-date'],
    ['东门今报 2012年5月8日 星期二', '东门今报', 'page-date'],
    ['大江报 A06 区街', '大江报', 'folio'],
    ['版权所有洛南日报社 未经许可不得转载', '洛南日报', 'copyright'],
  ])('%s', (line, paper, rule) => {
    const {known, furniture, articles} = pageUnder(line)
    expect(known.paper).toBe(paper)
    expect(furniture.map(({reason}) => reason.rule)).toEqual([rule])
    expect(articles.map(({data}) => [data.title, data.kicker])).toEqual([['社区食堂开张了', undefined]])
  })

  it.each(['社区快报', '区街周报', '黑板报', '传捷报', '发简报', '晒海报'])('%s is no paper', (line) => {
    const {known, furniture} = pageUnder(line)
    expect(known.paper).toBeUndefined()
    expect(furniture).toEqual([])
  })
})
