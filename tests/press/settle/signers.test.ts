import {describe, expect, it} from 'vitest'
import {splitLines} from '../../../src/press/lines.ts'
import {segmentPage} from '../../../src/press/segments.ts'

const NEWS = '本报讯(记者 方大山)昨日,某某街道组织志愿者清扫楼院,居民们纷纷称赞,说这里比过去干净多了。'
const NOTICE = '因铺设水管,三号桥自6月1日起封闭,请过往车辆绕行。'
const LETTER = '门口的三盏灯坏了两个多月,晚上走路深一脚浅一脚,老人孩子都不敢出门。'
const THANKS = '我把药落在了车上,司机下班后专门送到家里。'
const AROUND = (lines: string) => `修路忙\n\n${NEWS}\n\n${lines}\n\n架桥忙\n\n${NEWS}`

/** First and last line of each article, and its title. */
function read(page: string): string[] {
  return segmentPage(splitLines(page)).flatMap((segment) => (segment.type === 'article' ? [`${segment.lines[0]![0]}-${segment.lines.at(-1)![1]} ${segment.passages.find(({role}) => role === 'title')?.text ?? ''}`] : []))
}

describe('who signs notices and letters', () => {
  it.each<[string, string, string[]]>([
    ['a body and the day', `三号桥封闭施工的通告\n\n${NOTICE}\n\n某某区市政管理局\n\n2012年5月28日`, ['5-11 三号桥封闭施工的通告']],
    ['a body and the day in Chinese numerals', `三号桥封闭施工的通告\n\n${NOTICE}\n\n某某区市政管理局\n二〇一二年五月二十八日`, ['5-10 三号桥封闭施工的通告']],
    ['two bodies', `三号桥封闭施工的通告\n\n${NOTICE}\n\n某某区市政管理局\n某某区公安分局\n5月28日`, ['5-11 三号桥封闭施工的通告']],
    ['closing words before the body', `三号桥封闭施工的通告\n\n${NOTICE}\n\n特此通告\n\n某某区市政管理局\n\n5月28日`, ['5-13 三号桥封闭施工的通告']],
    ['a body without a day below a notice', `拟任干部公示\n\n方大山,男,拟任某某局局长。\n\n中共某某区委组织部`, ['5-9 拟任干部公示']],
    ['a body and its telephone below a notice', `停水通知\n\n${NOTICE}\n\n某某自来水公司　服务热线：66001234`, ['5-9 停水通知']],
    ['a list, whom to call, and a body of a short name', `拟表彰邻居公示\n\n公示期5天,欢迎监督。\n\n甲某街道：石兰、方大山\n乙某街道：邱大河、林海\n丙某街道：田野、马花\n丁某街道：白涛\n\n监督电话：66001234\n\n区文明办\n\n5月28日`, ['5-18 拟表彰邻居公示']],
    ['a body below what it reminds of', `关于三号桥封闭施工的提醒\n\n一、${NOTICE}\n\n二、公交车绕行。\n\n某某区市政管理局`, ['5-11 关于三号桥封闭施工的提醒']],
    ['nobody below a list that is published', `第一季度“好院落”名单公布\n\n经居民投票,评出好院落三个,名单公示至6月1日。`, ['5-7 第一季度“好院落”名单公布']],
    ['a letter to the residents', `致居民的一封信\n\n广大居民朋友:\n\n请从身边小事做起。\n\n某某区创建办公室\n\n5月28日`, ['5-13 致居民的一封信']],
    ['the editors below a correction', `更正\n\n本报7月2日三版《修路忙》中的“石蓝”应为“石兰”。\n\n编者`, ['5-9 更正']],
    ['readers below letters', `路灯何时能修好\n\n编辑同志:\n\n${LETTER}\n\n翠竹苑小区居民\n\n感谢好司机\n\n编辑同志:\n\n${THANKS}\n\n市民 石女士`, ['5-11 路灯何时能修好', '13-19 感谢好司机']],
    ['so many neighbours of a place', `路灯何时能修好\n\n编辑同志:\n\n${LETTER}\n\n石榴园社区 30多户居民\n\n感谢好司机\n\n编辑同志:\n\n${THANKS}\n\n白河村 部分村民`, ['5-11 路灯何时能修好', '13-19 感谢好司机']],
    ['an address and a name', `路灯何时能修好？\n\n编辑同志:${LETTER}\n\n翠竹苑小区 石兰\n\n感谢好司机\n\n编辑:${THANKS}\n\n读者 方大山`, ['5-9 路灯何时能修好？', '11-15 感谢好司机']],
    ['a reader under a rubric of letters', `■读者来信\n\n路灯何时能修好\n\n${LETTER}\n\n东湖区读者 石兰`, ['5-11 路灯何时能修好']],
    ...['某某区 读者 方先生', '(某某市 读者 石女士)', '（市民 李先生）', '——读者 石兰', '来信人：石女士', '某某区柳叶路 市民 方大爷'].map((reader): [string, string, string[]] => [`${reader} below a letter`, `路灯何时能修好\n\n编辑同志:\n\n${LETTER}\n\n${reader}`, ['5-11 路灯何时能修好']]),
    ...['某某区 读者 方先生', '（某某市 读者 石女士）'].map((reader): [string, string, string[]] => [`${reader} below what is no letter by its words`, `路灯何时能修好\n\n本报记者 林海\n\n${LETTER}\n\n${reader}`, ['5-11 路灯何时能修好']]),
    ['a day and the answer', `路灯何时能修好\n\n编辑同志:\n\n${LETTER}\n\n翠竹苑小区居民\n6月3日\n\n【回音】\n\n管理所答复,电缆老化,现已更换。\n\n感谢好司机\n\n编辑同志:\n\n${THANKS}\n\n一位老读者\n6月5日\n\n【回音】\n\n公司已表扬。`, ['5-16 路灯何时能修好', '18-29 感谢好司机']],
    ['the answer as a paragraph', `路灯何时能修好\n\n编辑同志:${LETTER}\n\n市民 石女士\n\n编后:管理所说,月底前修好。`, ['5-11 路灯何时能修好']],
  ])('%s', (_, lines, expected) => {
    const page = AROUND(lines)
    const next = page.split('\n').indexOf('架桥忙') + 1
    expect(read(page)).toEqual(['1-3 修路忙', ...expected, `${next}-${next + 2} 架桥忙`])
  })
})

describe('lines that sign nothing', () => {
  it.each<[string, string, string[]]>([
    ['a unit over the headline of its news', `修路忙\n\n${NEWS}\n\n某某路办事处\n\n架桥忙\n\n${NEWS}`, ['1-3 修路忙', '5-9 架桥忙']],
    ['a headline of a place below a notice', `三号桥封闭施工的通告\n\n${NOTICE}\n\n健康讲座进小院\n\n${NEWS}`, ['1-3 三号桥封闭施工的通告', '5-7 健康讲座进小院']],
    ['a rubric of letters', `修路忙\n\n${NEWS}\n\n读者来信\n\n路灯何时能修好\n\n编辑同志:${LETTER}`, ['1-3 修路忙', '5-9 路灯何时能修好']],
    ['a headline that ends in the readers below a letter', `路灯何时能修好\n\n编辑同志:\n\n${LETTER}\n\n市民 石女士\n\n水管破裂 苦了居民\n\n编辑同志:\n\n${LETTER}`, ['1-7 路灯何时能修好', '9-13 水管破裂　苦了居民']],
    ['a headline that begins with the readers', `修路忙\n\n${NEWS}\n\n居民学会了剪枝\n\n${NEWS}`, ['1-3 修路忙', '5-7 居民学会了剪枝']],
    ['a headline of a place and a person', `修路忙\n\n${NEWS}\n\n某某镇 居民学剪枝\n\n${NEWS}`, ['1-3 修路忙', '5-7 某某镇　居民学剪枝']],
    ['a kicker of what was done and who was glad of it', `修路忙\n\n${NEWS}\n\n新灯亮满老旧小区 居民乐开怀\n架桥忙\n\n${NEWS}`, ['1-3 修路忙', '5-8 新灯亮满老旧小区　居民乐开怀　架桥忙']],
    ['a headline that tells of a reader', `路灯何时能修好\n\n编辑同志:\n\n${LETTER}\n\n市民 石女士\n\n来信人石女士：路灯修好了\n\n${NEWS}`, ['1-7 路灯何时能修好', '9-11 来信人石女士：路灯修好了']],
    ['subheads of a feature', `修路忙\n\n${NEWS}\n\n感谢社区居民\n\n住在楼上的方大山说,志愿者天天来打扫。`, ['1-7 修路忙']],
  ])('%s', (_, page, expected) => expect(read(page)).toEqual(expected))
})
