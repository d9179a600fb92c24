import {expect, it} from 'vitest'
import {convertNameless} from '../nameless.ts'

/** The programs of each article of a page. */
const programs = (...articles: string[]) => convertNameless(articles.map((text, index) => `修路忙开了第${index}段\n\n本报讯(记者 方大山)${text}`).join('\n\n')).articles.map(({facts}) => facts.programs)

const FULL = '昨日,全区开展“百日扫尘”行动,街道全部参加。'

it.each<[string, string, string[]]>([
  ['by its phrase in marks', '“百日扫尘”以来,村里拖走了旧车。', ['“百日扫尘”行动']],
  ['without marks: that may be any words', '百日扫尘以来,村里拖走了旧车。', []],
  ['by other words in marks', '“百日扫雪”以来,村里拖走了旧车。', []],
])('a campaign that another article names in full is named %s', (_, text, names) => expect(programs(FULL, text)).toEqual([['“百日扫尘”行动'], names]))

it('a service of the same words may be another’s', () => expect(programs('昨日,街道办起“邻里守望”服务队,居民叫好。', '老人说“邻里守望”是好事。')[1]).toEqual([]))
