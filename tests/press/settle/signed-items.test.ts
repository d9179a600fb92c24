import {describe, expect, it} from 'vitest'
import {splitLines} from '../../../src/press/lines.ts'
import {segmentPage} from '../../../src/press/segments.ts'

const NEWS = '本报讯(记者 方大山)昨日,某某街道组织志愿者清扫楼院,居民们纷纷称赞,说这里比过去干净多了。'
const PLAIN = '昨日,某某街道组织志愿者清扫楼院,居民们纷纷称赞,说这里比过去干净多了。'

/** First line of each article, and what it begins with; an item's unit is its kicker. */
function read(page: string): string[] {
  return segmentPage(splitLines(page)).flatMap((segment) => (segment.type === 'article' ? [`${segment.lines[0]![0]} ${segment.passages[0]!.text.slice(0, 5)}`] : []))
}

describe('columns of items, each signed', () => {
  it.each<[string, string, string[]]>([
    ['headlines on the line of the text', `修路忙\n${NEWS}\n柳林镇 社区添了长椅 上午九点,三十把长椅装进了楼院。(石兰)\n丰庆路办事处 老人免费理发 昨天,理发摊摆进了楼院。(田野)`, ['1 修路忙', '3 柳林镇', '4 丰庆路办事']],
    ['no headline', `修路忙\n\n${NEWS}\n\n柳林镇组织党员清扫河道,运走垃圾四车。(石兰)\n\n丰庆路办事处为老人免费查体。(通讯员 田野)`, ['1 修路忙', '5 柳林镇组织', '7 丰庆路办事']],
    ['under a rubric', `一句话新闻\n柳林镇:清扫河道,运走垃圾四车。(石兰)\n丰庆路办事处:为六十岁以上老人免费查体。(田野)`, ['2 柳林镇:清', '3 丰庆路办事']],
    ['without units', `修路忙\n${NEWS}\n4月2日,党员们清扫河道,运走垃圾四车。(石兰)\n4月3日,三百名老人免费查了一次身体。(田野)\n4月5日,果农在地头学剪枝,到了六十多人。(林海涛)\n4月6日,三栋老楼换上了声控灯,夜里不黑。(马兰花)`, ['1 修路忙', '3 4月2日,', '4 4月3日,', '5 4月5日,', '6 4月6日,']],
    ['below an article signed at its end', `修路忙\n${PLAIN}\n大家都说好,盼着早日修到村口的那座桥。(方大山)\n柳林镇组织党员清扫河道,运走垃圾四车。(石兰)\n丰庆路办事处为老人免费查体。(田野)`, ['1 修路忙', '4 柳林镇组织', '5 丰庆路办事']],
    ['set in several lines', `修路忙\n　　昨日,某某街道组织志愿者清扫楼院,居\n民们纷纷称赞,说这里比过去干净多了,都盼着\n志愿者们天天来。(方大山)\n　　柳林镇组织党员清扫穿镇而过的河道,整\n整一天,运走垃圾四车。(石兰)\n　　丰庆路办事处为六十岁以上的老人免费查\n体,当场建了健康档案。(田野)`, ['1 修路忙', '5 柳林镇组织', '7 丰庆路办事']],
  ])('%s', (_, page, expected) => expect(read(page)).toEqual(expected))

  it.each<[string, string]>([
    ['a paragraph signed by who wrote it, one by who photographed', `修路忙\n${PLAIN}(石兰)\n柳林镇的党员清扫河道,运走垃圾四车。(田野)`],
    ['what people say', `修路忙\n${PLAIN}\n“路修好了,出门方便,再也不用绕着走了。”(石兰)\n“灯也亮了,夜里不黑,孩子下晚自习不怕了。”(田野)\n“树也种上了,夏天凉快,老人有处坐了。”(林海涛)`],
    ['paragraphs that begin with units, unsigned', `修路忙\n${NEWS}\n柳林镇组织党员清扫河道,运走垃圾四车。\n丰庆路办事处为六十岁以上老人免费查体。`],
  ])('%s is one article', (_, page) => expect(read(page)).toEqual(['1 修路忙']))
})

describe('text from another page', () => {
  it.each<[string, string, string[]]>([
    ['said on its first line', `修路忙\n\n${NEWS}\n\n（上接第一版）各街道把桩位标在地图上。\n\n居民一查便知。\n\n架桥忙\n\n${NEWS}`, ['1 修路忙', '5 （上接第一', '9 架桥忙']],
    ['said on a line above', `修路忙\n\n${NEWS}\n\n上接A01版\n\n各街道把桩位标在地图上。\n\n居民一查便知。\n\n架桥忙\n\n${NEWS}`, ['1 修路忙', '7 各街道把桩', '11 架桥忙']],
    ['below its headline', `修路忙\n\n${NEWS}\n\n建桩方便千万家\n\n(上接1版)各街道把桩位标在地图上。\n\n居民一查便知。`, ['1 修路忙', '5 建桩方便千']],
    ['a tale of the day before', `修路忙\n\n${NEWS}\n\n上接天线,下接地气,干部们天天到村里去。`, ['1 修路忙']],
  ])('%s', (_, page, expected) => expect(read(page)).toEqual(expected))
})
