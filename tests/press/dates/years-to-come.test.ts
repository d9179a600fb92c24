import {describe, expect, it} from 'vitest'
import {issueEdtf} from '../../../src/press/dates/issue-date.ts'
import {readPage} from './city.ts'
import {dated} from './dated.ts'

const OPEN = '2005-01-01/2026-12-31'
/** Bounded by a year that has come. */
const SINCE_2012 = '2012-01-01/2026-12-31'

describe('years that are to come', () => {
  it.each([
    ['games that are prepared', '镇里建起滑雪场,迎接2022年江州冬奥会的客人。'],
    ['games for which something has been asked', '江州2022年冬奥会吉祥物,自去年8月8日征集以来,共收到方案百件。'],
    ['games that are asked for', '老人支持市里申办2021年书法展。'],
    ['an election some time ahead', '他参加2018年镇长选举。'],
    ['an agenda', '活动响应2030年可持续发展议程。'],
    ['a goal in the name of a thing', '会议围绕2020年脱贫目标开展讨论。'],
    ['a goal behind its year', '实现2020年产值达到10亿元的目标。'],
    ['a rule that is prolonged', '优惠政策延长至2019年4月30日。'],
    ['no later than a year', '工程不晚于2020年完成。'],
    ['the time after a year', '协定为2020年后的合作作出安排。'],
    ['a forecast', '专家预计,2019年游客仍将增加三成。'],
    ['what follows in a sentence about what is to come', '飞船将于2020年夏天出发,2021年2月到达。'],
    ['until a day', '假期运输今天启动,至2019年1月1日,共4天。'],
    ['from a day on', '条例自2018年1月1日起与新法同步施行。'],
    ['a day of which 将 is said', '2017年1月1日出版的第1期将发表文章。'],
    ['what is built after a beginning that is to come', '二期工程今年下半年动工,2014年全部建成。'],
    ['from a year on', '从2019年起,学校将启动改造。'],
    ['from a year on, as a rule', '2019年起新建小区都要留出书屋。'],
    ['from a day on, without 自', '2019年1月1日起,最低工资提高到一千元。'],
    ['from a day on, with 将', '2019年1月1日零时起他们将走进各家。'],
    ['what one hopes for', '2019年底有望通车。'],
    ['what one will be able to', '2019年就能坐上火车。'],
    ['what is possible once it is built', '水厂2019年5月建成后可解决吃水。'],
    ['the term of works', '工期两年、2019年7月交付的新校舍在装修。'],
    ['a promise of a contract', '合同写着2019年3月交房,可工地已停工。'],
    ['what will be, with its year in brackets', '镇里将添一处公园(2019年开放)。'],
    ['what one wants to be so', '要让绿化率2019年提高到三成。'],
    ['games with their number', '江州2022年第19届亚运会场馆开工。'],
    ['what follows once it is built', '水厂开建,2019年建成后将供应三个镇。'],
    ['what takes less time once it is open', '铁路在修,2019年通车后两地用时将缩短一半。'],
    ['what a share will reach', '今年覆盖率将达到六成,2019年底达到九成。'],
    ['from a year on, no longer', '从2019年起,学校不再分快慢班。'],
    ['what a meeting has decided', '会议决定,2019年书法展在江州举行。'],
    ['what one is chosen for', '比赛将为2019年举行的全市技能赛选拔选手。'],
    ['a plan from a year on', '镇里计划自2019年起分批改造。'],
    ['from today until a day', '从今天开始到2019年3月30日,公园延长开放。'],
    ['the distance to a term', '距2019年6月竣工又近一步。'],
  ])('bound nothing: %s', (_, text) => expect(dated(`2012年,村里修了路。\n${text}`)!.edtf).toBe(SINCE_2012))

  it.each([
    ['games that were held', '2012年江州冬奥会落幕。', SINCE_2012],
    ['the results of an election', '2012年镇长选举结束,他当选。', SINCE_2012],
    ['a forecast that came true', '专家早就预计到,2012年游客增加了三成。', SINCE_2012],
    ['what was built after a beginning', '水厂去年动工,2012年全部建成。', SINCE_2012],
    ['将 that only means 把', '从2012年起,他将工资的一半捐给村里。', SINCE_2012],
    ['a day of which it is told with 将 for 把', '村里修了路。\n2012年3月5日,村民将树苗栽下。', '2012-02-05/2026-12-31'],
    ['a day from which something went on', '自2012年6月1日起,合作社共卖出一万斤梨。', SINCE_2012],
  ])('are none: %s', (_, text, edtf) => expect(dated(text)!.edtf).toBe(edtf))

  it('leave the present year to what says it', () => expect(dated('2012年是开局的一年。镇里申办2021年书法展。')!.edtf).toBe('2012'))
})

describe('a goal', () => {
  it.each([
    ['with 要 behind a comma', '2020年,全区人均收入要比2010年翻一番还要多。'],
    ['with another verb', '2020年,江州地铁要跑到二百公里。'],
    ['with 过', '2020年,财政收入要过百亿元。'],
    ['with 力争', '2020年,全区力争建起百家书屋。'],
    ['with 将 before what it measures by', '2020年,全区人均收入将比2010年翻一番。'],
    ['that leaves nobody out', '小康路上,2020年一户不落。'],
  ])('%s bounds from above', (_, text) => expect(dated(text)!.edtf).toMatch(/^20(?:05|10)-01-01\/2020-12-31$/u))
  it.each([
    ['what had been needed', '2020年,修这条路要花的钱,村里凑齐了。'],
    ['an important thing', '2020年,镇里的主要道路通了车。'],
  ])('is none: %s', (_, text) => expect(dated(text)!.edtf).toBe('2020-01-01/2026-12-31'))
  it.each(['2020年天更蓝', '2020年水系贯通'])('that its headline names: %s', (headline) => expect(issueEdtf(readPage([`${headline}\n到2020年,全区将完成治理。`]).issue!)).toBe('2005-01-01/2020-12-31'))
  it('that its headline names and its text in other words', () => expect(issueEdtf(readPage(['2015年财政翻番\n到2015年,财政收入比2010年翻一番。']).issue!)).toBe('2010-01-01/2015-12-31'))
  it('is not the year of another headline', () => expect(issueEdtf(readPage(['2020年天更蓝\n2020年,天蓝了。', '标题\n到2025年,全区将完成治理。']).issue!)).toBe('2020-01-01/2025-12-31'))
})

describe('the end of a stretch of years', () => {
  it('is that of a plan', () => expect(dated('镇里印发绿化规划(2013—2019年)。')!.edtf).toBe('2013-01-01/2026-12-31'))
  it.each([
    ['whatever is told of the plan', '镇里印发绿化计划(2013—2019年),明确了分工。'],
    ['named by it', '镇里编的2013—2019年绿化规划已定稿。'],
    ['by which it will be reached', '从2013年至2019年,镇里每年修两条路,通过六年时间修完。'],
    ['of which a comma alone is said', '2013—2019年,村里每年修一条路。'],
  ])('is that of a plan, %s', (_, text) => expect(dated(text)!.edtf).toBe('2013-01-01/2026-12-31'))
  it.each([
    ['is over', '2013—2019年,村里修了三条路。'],
    ['is summed up', '2013年至2019年,全镇共修路三条。'],
  ])('counts where its sentence says that it %s', (_, text) => expect(dated(text)!.edtf).toBe('2019-01-01/2026-12-31'))
})

describe('a year that is near', () => {
  it.each([
    ['the year before one at hand', '即将到来的2013年,村里要修路。12月20日,村里开会。', '2012-12-21/2014-01-03'],
    ['a year that is named in its own', '镇里公布2013年考试大纲。5月20日,村里开会。', '2013-05-21/2026-06-03'],
    ['a year that is named in the last months before it', '镇里公布2013年考试大纲。10月20日,村里开会。', '2012-10-21/2026-11-03'],
    ['a year of which something is told, told late in it', '2013年,镇里修了路。10月20日,村里开会。', '2013-10-21/2026-11-03'],
    ['one that is named in one place and told of in another', '镇里公布2013年考试大纲。2013年,镇里修了路。10月20日,村里开会。', '2013-10-21/2026-11-03'],
    ['a year that is called its own in the last weeks before it', '2013年是开局的一年。12月20日,村里开会。', '2012-12-21/2014-01-03'],
    ['the same, some months earlier', '2013年是开局的一年。10月20日,村里开会。', '2013-10-21/2013-11-03'],
    ['an examination that one signs up for', '2013年度会计考试10月8日起报名。', '2012-09-25/2013-10-22'],
    ['works that readers are asked about', '2013年办什么实事,请您点题。12月8日,镇里发出问卷。', '2012-12-09/2013-12-22'],
    ['a concert for the new year', '2013年新年音乐会12月11日开票。', '2012-12-01/2013-12-25'],
    ['what is paid for the next year', '12月8日起,村民缴2013年度城乡居民医保费。', '2012-11-25/2013-12-22'],
    ['men who are called up for a year', '2013年度征兵招录开始。', '2012-01-01/2013-12-31'],
  ])('%s', (_, text, edtf) => expect(dated(text)!.edtf).toBe(edtf))
})

it('says in words what a year at hand allows, and which years a dated month narrows', () => {
  expect(dated('镇里公布2013年考试大纲。10月20日,村里开会。')!.basis).toContain('见报不早于上一年的最后几个月')
  expect(dated('2013年9月,村里修了路。')!.basis).toContain('最晚的月份“2013年9月”（第2行），只限当年')
})

describe('figures up to a year', () => {
  it.each([
    ['counted to its end', '截至2013年底,全镇大棚达到三百座。'],
    ['that rose to those of a year', '收入从2010年的3万元提高到2013年的5万元。'],
    ['of its first quarters', '2013年前三季度,全镇实现产值3亿元。'],
  ])('are no goal: %s', (_, text) => expect(dated(text)!.rules).toEqual(expect.not.arrayContaining(['planned-year'])))
  it('bound from below', () => expect(dated('截至2013年底,全镇大棚达到三百座。')!.edtf).toBe('2013-01-01/2026-12-31'))
})

describe('a meeting', () => {
  it.each([
    ['that was held', '村民学习市民大会的文件。', '2017-10-01/2026-12-31'],
    ['that is awaited', '村里以优异成绩迎接市民大会召开。', '2016-10-01/2017-10-31'],
    ['that is prepared', '为市民大会胜利召开营造良好环境。', '2016-10-01/2017-10-31'],
    ['whose members are being chosen', '各村推荐市民大会代表候选人。', '2016-10-01/2017-10-31'],
    ['that is awaited in one place and was held in another', '村里以优异成绩迎接市民大会召开。\n村民学习市民大会的文件。', '2016-10-01/2026-12-31'],
    ['that is behind', '市民大会召开以来,村里变了样。', '2017-10-01/2026-12-31'],
  ])('%s', (_, text, edtf) => expect(dated(text)!.edtf).toBe(edtf))
})

describe('an anniversary', () => {
  it.each([
    ['of next year', '明年是建城110周年,村里准备灯会。', '2009'],
    ['as a goal', '到建城120周年时,全镇建成十个园区。', '2005-01-01/2020-12-31'],
    ['on a day that is printed', '村里修了路。\n2010年9月3日,他应邀出席了建城110周年庆典。', '2010-09-04/2026-12-31'],
  ])('%s', (_, text, edtf) => expect(dated(text)!.edtf).toBe(edtf))
})

describe('a year of which nothing says that it has begun', () => {
  it.each([
    ['may be one of a plan for five years', '村小2018年换新校舍。', '2013-01-01/2026-12-31'],
    ['is later than one that has', '村里修了路。\n2016年,镇里成立了合作社。\n村小2018年换新校舍。', '2016-01-01/2026-12-31'],
    ['has, if something went on from it', '村里2018年起实行轮班。', '2018-01-01/2026-12-31'],
  ])('%s', (_, text, edtf) => expect(dated(`村里修了路。\n${text}`)!.edtf).toBe(edtf))

  it.each([
    ['behind the day of the news', '5月6日,水厂开工,2018年通水。', '2013-05-07/2026-05-20'],
    ['behind what happened lately', '日前,镇里开会,2018年换新校舍。', '2013-01-01/2026-12-31'],
    ['behind a day, but told of', '5月6日,村民说,2018年他家搬了新居。', '2018-05-07/2026-05-20'],
    ['further down its paragraph', '5月6日,水厂开工。2018年水厂换新管。', '2013-05-07/2026-05-20'],
    ['in a paragraph of its own', '5月6日,水厂开工。\n2018年水厂换了新管。', '2018-05-07/2026-05-20'],
  ])('may be one of a plan: %s', (_, text, edtf) => expect(dated(text)!.edtf).toBe(edtf))
  it('has, if news begins with it', () => expect(dated('2018年村小换校舍。')!.edtf).toBe('2018-01-01/2026-12-31'))
  it('has, if two articles name it', () => expect(dated('村里修了路。\n村小2018年换新校舍。', '村里修了桥。\n水厂2018年换新管。')!.edtf).toBe('2018-01-01/2026-12-31'))
})

describe('where in the year, told with a year', () => {
  it.each([
    ['a month narrows its own year only', '2013年9月,村里修了路。', '2013-09-01/2026-12-31', ['2013-09-01', '2014-01-01']],
    ['another month still narrows the later ones', '2013年9月,村里修了路。\n5月,村里通了水。', '2013-09-01/2026-12-31', ['2013-09-01', '2014-05-01']],
  ])('%s', (_, text, edtf, starts) => {
    const found = dated(text)!
    expect(found.edtf).toBe(edtf)
    expect(found.starts.slice(0, 2)).toEqual(starts)
  })
  it('a month that is over comes before one of which nothing says so', () => expect(dated('2013年是开局的一年。5月,村里通了水。村小9月换新校舍。')!.edtf).toBe('2013-05-01/2013-12-31'))
  it('a month of which nothing says so may be two ahead', () => expect(dated('2013年是开局的一年。村小9月换新校舍。')!.edtf).toBe('2013-07-02/2013-12-31'))
})

describe('days that are to come', () => {
  const edtf = (sentence: string) => dated(`2013年是开局的一年。${sentence}`)!.edtf
  it.each(['自6月10日起,全镇统一水价。', '展馆6月3日起正式开放。', '双方商定,6月4日举行友谊赛。'])('%s', (sentence) => expect(edtf(sentence)).toBe('2013'))
  it.each([
    ['what goes on day by day', '自5月8日起,队员每天巡逻。'],
    ['what just began', '从5月8日起,村民就往外挪树。'],
    ['what was decided and done', '双方商定后,5月8日举行了友谊赛。'],
  ])('are none: %s', (_, sentence) => expect(edtf(sentence)).toBe('2013-05-09/2013-05-22'))
})

it('says nothing where the only year is to come', () => expect(dated('镇里申办2021年书法展。')!.edtf).toBe(OPEN))
