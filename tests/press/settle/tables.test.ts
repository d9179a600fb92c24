import {describe, expect, it} from 'vitest'
import {splitLines} from '../../../src/press/lines.ts'
import {segmentPage} from '../../../src/press/segments.ts'

const NEWS = '本报讯(记者 方大山)昨日,某某街道组织志愿者清扫楼院,居民们纷纷称赞,说这里比过去干净多了。'
const TALK = '家住河边的石大妈说,过去过河要绕三里路,现在出门就是桥。桥是社区和施工队一起修的,用了两个月。'

/** Articles as `first-last title`, with the words of their headline blocks and subheads. */
function read(page: string): string[] {
  return segmentPage(splitLines(page)).map((segment) => {
    if (segment.type === 'furniture') return `- ${segment.lines[0]}`
    const head = segment.passages.filter(({role}) => ['kicker', 'title', 'subtitle', 'subhead'].includes(role)).map(({role, text}) => (role === 'title' ? text : `${role}=${text}`))
    return [segment.lines.map((range) => range.join('-')).join(), ...head].join(' ')
  })
}

describe('tables and lists between articles', () => {
  it.each<[string, string, string]>([
    ['vacancies with heads of columns', '本周用工信息', '单位　　岗位　　人数　　月薪\n甲某物业公司　　保安　　6人　　2800元\n乙某超市　　收银员　　3人　　2600元\n丙某酒店　　服务员　　10人　　2500元'],
    ['vacancies of two lines', '本周用工信息', '甲某物业公司　保安　6人　月薪2800元\n乙某超市　收银员　3人　月薪2600元'],
    ['telephones', '便民电话', '供水抢修　66001234\n燃气抢修　66005678\n供电服务　95598'],
    ['masked telephones', '便民电话', '供水抢修　6600××34\n燃气抢修　6600××78\n供电服务　955××'],
    ['telephones without blanks between', '便民电话', '供水抢修66001234\n燃气抢修66005678\n供电服务95598'],
    ['columns by tabs', '各社区缴费进度', '甲某社区\t812户\t98%\n乙某社区\t640户\t96%\n丙某社区\t777户\t95%'],
    ['rows parted by blank lines', '各社区缴费进度', '甲某社区　812户　98%\n\n乙某社区　640户　96%\n\n丙某社区　777户　95%'],
    ['a ranking', '平安指数排名', '名次　单位　得分\n第一名　甲某街道　98\n第二名　乙某街道　97\n第三名　丙某街道　95'],
    ['a ranking in two parts', '七月份卫生考核结果', '前五名\n1　甲某街道　96.5\n2　乙某街道　95.2\n3　丙某街道　94.8\n\n后三名\n10　己某街道　82.5\n11　庚某街道　81.2\n12　辛某街道　80.8'],
    ['a calendar that goes on after a blank line', '文化馆十月活动', '日期　时间　活动　地点\n10月8日　上午9点　书法课　一楼教室\n10月12日　下午3点　合唱排练　二楼大厅\n10月19日　上午9点　剪纸课　一楼教室\n\n10月26日　晚上7点　电影放映　广场'],
    ['a week', '社区一周课表', '周一　书法　甲某社区\n周二　剪纸　乙某社区\n周三　合唱　丙某社区'],
    ['names', '文明市民光荣榜', '方大山　石　兰　李木子　周小舟\n王石头　赵小满　孙立冬　钱春分\n吴谷雨　郑白露　冯霜降　陈立秋'],
    ['people and what they are', '六月好人榜', '方大山　某某路街道居民\n石兰　某某社区保洁员\n林海涛　柳林镇乡村医生'],
    ['names by what they are honoured for', '道德模范评选揭晓', '助人为乐模范：方大山　石兰\n诚实守信模范：林海涛\n孝老爱亲模范：田野　马兰花'],
    ['numbered names', '十佳社区名单', '1.甲某社区\n2.乙某社区\n3.丙某社区'],
    ['labels', '讲座预告', '时间：3月8日上午9点\n地点：甲某社区活动室\n主讲：石兰\n内容：春季养生'],
    ['a chronicle with commas', '一条河的四次大水', '1958年　全村进水,倒房9间\n\n1976年　秋庄稼绝收\n\n1982年　村里进水,搬出去一个月\n\n1996年　倒房3间'],
    ['units and what is theirs', '“五星级小院”名单', '（排名不分先后）\n\n甲某街道：一号院　二号院\n乙某街道：三号院　四号院\n丙某镇：五号院　六号院\n丁某乡：七号院　八号院'],
    ['prizes and their numbers', '抽奖名单', '一等奖（电动车一辆）：尾号1234　方××\n二等奖（购物券50元）：尾号2345　石××　尾号3456　邱××\n三等奖（水杯一个）：尾号4567、5678、6789'],
    ['numbered items with commas and whom to call', '家政公司招聘信息', '1.保洁员20名，月薪2600元，年龄不超过50岁\n2.月嫂10名，月薪5000元，有证者优先\n3.厨师3名，月薪4000元\n\n联系人：朱经理　电话：65550000'],
    ['items behind a mark', '某某镇上半年账本', '■修通村路12条，共38公里\n\n■改造老院96个，惠及居民3000户\n\n■“水车人家”接待游客1.2万人\n\n■新栽石榴2600亩'],
    ['days to come', '下周看什么', '3月8日　老井故事会在祠堂开讲\n\n3月9日　“水车人家”开门迎客\n\n3月12日　县图书馆延长开放，时间到21:00'],
    ['days to come with their weekdays', '石榴节日程', '9月8日（周六）　开园\n9月8日至10日　石榴擂台赛，奖品是水车模型\n9月15日（周六）晚　“老戏台”唱大戏'],
    ['a table with two notes', '各社区缴费进度', '甲某社区　812户　98%\n乙某社区　640户　96%\n丙某社区　777户　95%\n（数据由某某街道提供）\n\n说明：按户计算'],
  ])('%s', (_, title, table) => {
    const rows = table.split('\n').length
    const second = 7 + rows + 1
    expect(read(`架桥忙\n\n${NEWS}\n\n${title}\n\n${table}\n\n小巷亮灯了\n\n${TALK}\n\n修路忙\n\n${NEWS}`)).toEqual(['1-3 架桥忙', `5-${6 + rows} ${title}`, `${second}-${second + 2} 小巷亮灯了`, `${second + 4}-${second + 6} 修路忙`])
    expect(read(`${title}\n${table}\n\n修路忙\n\n${NEWS}`)).toEqual([`1-${1 + rows} ${title}`, `${3 + rows}-${5 + rows} 修路忙`])
  })
})

describe('a notice with a table below its first words', () => {
  it('stands apart, its telephone included', () => {
    expect(read(`架桥忙\n\n${NEWS}\n\n${TALK}\n\n新开两条公交　时刻表请收好\n\n为方便居民，自6月1日起新开两条公交。\n\n线路　首班　末班\n甲1路　6:20　21:00\n甲2路　6:30　20:30\n\n乘车咨询电话：66001234\n\n修路忙\n\n${NEWS}`)).toEqual(['1-5 架桥忙', '7-15 新开两条公交　时刻表请收好', '17-19 修路忙'])
  })
})

describe('tables inside an article', () => {
  it.each<[string, string, string[]]>([
    ['after a colon', `架桥忙\n\n${NEWS}各街道的成绩如下:\n\n甲某街道　96.5分\n乙某街道　95.2分\n丙某街道　94.8分\n\n修路忙\n\n${NEWS}`, ['1-7 架桥忙', '9-11 修路忙']],
    ['between its paragraphs', `架桥忙\n\n${NEWS}\n\n投入　300万元\n改造　12个院\n惠及　3000户\n\n${TALK}`, ['1-9 架桥忙']],
    ['as a supplement', `架桥忙\n\n${NEWS}\n\n附：各社区进度\n\n甲某社区　812户\n乙某社区　640户\n丙某社区　777户`, ['1-9 架桥忙 subhead=附：各社区进度']],
  ])('%s', (_, page, articles) => expect(read(page)).toEqual(articles))
})

describe('a box of figures after a feature', () => {
  const box = '过渡房：两栋，已入住老人40位\n\n签约率：98.9%\n\n培训：9期，560人\n\n绿地率：由3%提高到35%'
  const feature = `一座村庄的迁徙\n\n${TALK}\n\n${TALK}`

  it.each<[string, string, string[]]>([
    ['above its byline', `${feature}\n\n数字看变化\n\n${box}\n\n本报记者　方大山　通讯员　石兰　文/图\n\n修路忙\n\n${NEWS}`, ['1-17 一座村庄的迁徙 subhead=数字看变化', '19-21 修路忙']],
    ['named as a link', `${feature}\n\n链接·一个村的账本\n\n${box}\n\n本报记者　方大山　文/图\n\n修路忙\n\n${NEWS}`, ['1-17 一座村庄的迁徙 subhead=链接·一个村的账本', '19-21 修路忙']],
    ['its last line a longer one', `${feature}\n\n链接·一条渠的账本\n\n工期：1690天\n\n隧洞：1360米\n\n资金：村民自筹38万元，上级配套480万元\n\n本报记者　方大山　文/图\n\n修路忙\n\n${NEWS}`, ['1-15 一座村庄的迁徙', '17-19 修路忙']],
    ['below its byline', `${feature}\n\n本报记者　方大山　文/图\n\n■数字柳林\n\n1.2万亩　全镇种植面积\n\n46万人次　接待游客\n\n39万棵　栽植树木\n\n6条　新修道路\n\n修路忙\n\n${NEWS}`, ['1-17 一座村庄的迁徙 subhead=■数字柳林', '19-21 修路忙']],
    ['a long one below its byline', `${feature}\n\n本报记者　方大山　文/图\n\n数读柳林\n\n${Array.from({length: 14}, (_, i) => `${i + 2}万亩　第${i + 1}片果园`).join('\n\n')}\n\n修路忙\n\n${NEWS}\n\n架桥忙\n\n${NEWS}`, ['1-37 一座村庄的迁徙 subhead=数读柳林', '39-41 修路忙', '43-45 架桥忙']],
  ])('belongs to it: %s', (_, page, articles) => expect(read(page)).toEqual(articles))

  it.each<[string, string, string[]]>([
    ['with a headline of its own', `${feature}\n\n本报记者　方大山\n\n数读柳林\n\n村里的四本账\n\n${box}\n\n修路忙\n\n${NEWS}`, ['1-7 一座村庄的迁徙', '9-19 kicker=数读柳林 村里的四本账', '21-23 修路忙']],
    ['a table that the figures of a matter name', `${feature}\n\n本报记者　方大山\n\n数字电视收费标准\n\n${box}\n\n修路忙\n\n${NEWS}`, ['1-7 一座村庄的迁徙', '9-17 数字电视收费标准', '19-21 修路忙']],
  ])('stands apart: %s', (_, page, articles) => expect(read(page)).toEqual(articles))
})

describe('lines behind a mark', () => {
  it.each<[string, string, string[]]>([
    ['two subheads', `修路忙\n\n${NEWS}\n\n■先把石头运来\n\n${TALK}\n\n■再把路基夯实\n\n${TALK}`, ['1-11 修路忙 subhead=■先把石头运来 subhead=■再把路基夯实']],
    ['units of briefs', `■甲山镇\n\n修路忙开了\n\n${NEWS}\n\n■乙水乡\n\n架桥忙开了\n\n${NEWS}`, ['1-5 kicker=■甲山镇 修路忙开了', '7-11 kicker=■乙水乡 架桥忙开了']],
    ['points below a headline', `一条路修了四十天\n\n●石头从后山来\n\n●女人烧水男人抬\n\n●路通那天放了假\n\n${NEWS}\n\n修路忙\n\n${NEWS}`, ['1-9 一条路修了四十天 subtitle=●石头从后山来　●女人烧水男人抬　●路通那天放了假', '11-13 修路忙']],
  ])('%s', (_, page, expected) => expect(read(page)).toEqual(expected))
})

describe('lines that only look like a table', () => {
  it.each<[string, string, string[]]>([
    ['headlines in two parts', `社区办好事　居民送锦旗\n小院换新颜　老人乐开怀\n\n${NEWS}`, ['1-4 kicker=社区办好事　居民送锦旗 小院换新颜　老人乐开怀']],
    ['headlines with figures', `甲某路街道　5年办实事300件\n\n${NEWS}\n\n乙某路街道　3天清垃圾120处\n\n${NEWS}`, ['1-3 甲某路街道　5年办实事300件', '5-7 乙某路街道　3天清垃圾120处']],
    ['a headline of three lines', `某某区三年投入\n10亿元\n修了20条路\n\n${NEWS}`, ['1-5 kicker=某某区三年投入 10亿元 subtitle=修了20条路']],
    ['a subhead over a text with a table', `架桥忙\n\n${NEWS}\n\n账本晒在墙上\n\n${TALK}\n\n收入　300元\n支出　120元\n结余　180元\n\n${TALK}`, ['1-13 架桥忙 subhead=账本晒在墙上']],
    ['numbered subheads', `架桥忙\n\n${NEWS}\n\n1.摸清底数\n\n${TALK}\n\n2.建好台账\n\n${TALK}\n\n3.逐户走访\n\n${TALK}`, ['1-15 架桥忙 subhead=1.摸清底数 subhead=2.建好台账 subhead=3.逐户走访']],
    ['headlines with a unit and a colon', `甲区：修路忙\n\n${NEWS}\n\n乙区：架桥忙\n\n${NEWS}`, ['1-3 甲区：修路忙', '5-7 乙区：架桥忙']],
  ])('%s', (_, page, articles) => expect(read(page)).toEqual(articles))
})
