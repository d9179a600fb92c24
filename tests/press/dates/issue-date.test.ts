import {describe, expect, it} from 'vitest'
import {issueEdtf} from '../../../src/press/dates/issue-date.ts'
import {readPage} from './city.ts'
import {dated} from './dated.ts'

describe('the years of a page', () => {
  it.each([
    ['its own year', '2014年是深化改革的关键一年。', '2014', 'own-year'],
    ['its own year in a heading for plans', '2012年怎么干?听听他们的打算。', '2012', 'own-year'],
    ['news that names its day twice', '2008年2月13日,书市闭幕。2月13日闭幕的书市卖了一万本书。', '2008-02-14/2008-02-27', 'dated-event'],
    ['what somebody says they are going to do in a year', '“2014年,我们要让三个村都通上水。”', '2005-01-01/2014-12-31', 'planned-year'],
    ['what somebody says they did', '“2014年,我们要把水引来,真就引来了。”', '2014-01-01/2026-12-31', 'latest-year'],
    ['a plan of its own year', '2013年,石门镇将投资1.2亿元办实事。', '2013', 'own-year'],
    ['the same, put otherwise', '2013年石门镇计划改造小巷36条,9月底前完工。', '2013', 'own-year'],
    ['what had been planned for some year', '2013年镇里原计划改造小巷36条。', '2013-01-01/2026-12-31', 'latest-year'],
    ['a year of a plan’s name', '2013年度计划报告印发。', '2013-01-01/2014-12-31', 'closed-year'],
    ['a work of its own year', '书屋是2019年重点工程,预计年底开门。', '2019', 'own-year'],
    ['a list of works that something is put on', '修路列为2016年民生实事项目。', '2016', 'own-year'],
    ['a work of some year that is done', '书屋是2019年重点工程,早已开门。', '2019-01-01/2026-12-31', 'latest-year'],
    ['the year that just went by', '刚刚过去的2011年,全区圆满完成任务。', '2011-01-01/2012-12-31', 'closed-year'],
    ['the year that is over, with no word for how long', '过去的2011年,全区圆满完成任务。', '2011-01-01/2012-12-31', 'closed-year'],
    ['the first light of a year', '2012年的第一缕阳光照进院子。', '2012', 'own-year'],
    ['news that prints the year with the day', '二〇〇八年二月十三日,菜农领到了理赔款。', '2008-02-14/2008-02-27', 'dated-event'],
    ['the year before as a measure', '用户比2018年年底多了两百户。今年3月,合作社开工。截至5月底,大棚建成了。', '2019-05-31/2019-12-31', 'compared-year'],
    ['the year before the epidemic, by which its years are measured', '发案较2019年同期下降两成。', '2020-01-01/2023-12-31', 'compared-year'],
    ['a first day of a year that nothing says is over', '2022年1月1日至3日,道路泊位免收停车费。', '2021-12-01/2022-01-17', 'dated-event'],
    ['a first day of a year that is over', '2022年1月3日,街道开了会。', '2022-01-04/2022-01-17', 'dated-event'],
    ['the same time of the year before', '发案较2011年同期下降两成。', '2012', 'compared-year'],
    ['the same with its verb behind', '垃圾与2011年同期相比少了两成。', '2012', 'compared-year'],
    ['so many times that of the year before', '销售额是2011年同期的1.5倍。', '2012', 'compared-year'],
    ['a measure, beside a goal of later', '发案较2011年同期下降两成,到2015年还将减半。', '2012', 'compared-year'],
    ['a measure of long before, where a later year is told of', '发案较2011年同期下降两成,2016年还要再降。', '2016-01-01/2026-12-31', 'latest-year'],
    ['a year that is compared as a whole', '收入比2011年翻了一番。', '2011-01-01/2026-12-31', 'latest-year'],
    ['the latest year told of bounds from below', '2017年,镇里成立了合作社。', '2017-01-01/2026-12-31', 'latest-year'],
    ['a beginning bounds from below', '巡逻队成立于2003年,2009年起实行轮班。', '2009-01-01/2026-12-31', 'latest-year'],
    ['今年 beside a numbered year, which may be the same', '2018年开春合作社换了办法,今年打算再上一条线。', '2018-01-01/2026-12-31', 'latest-year'],
    ['a goal in speech', '2013年是开局的一年,老支书说:“2020年收入要翻一番。”', '2013', 'own-year'],
    ['a goal bounds from above', '到2015年,全区将全面完成老院改造。', '2006-01-01/2015-12-31', 'planned-year'],
    ['a goal with its verb before it', '确保2012年游客突破百万人次。', '2005-01-01/2012-12-31', 'planned-year'],
    ['a year told of in December, which may be the next', '2013年起,镇里给老人发了补贴。\n12月21日,村里开会。', '2012-12-22/2027-01-31', 'latest-year'],
    ['a feast of a year that one looks forward to', '2012年元旦一过,书屋再添新书。', '2011-01-01/2012-12-31', 'year-ahead'],
    ['works that are asked for before their year', '2012年办哪些实事?市里公开征集2012年为民办实事项目。', '2011-01-01/2012-12-31', 'year-ahead'],
    ['what is arranged for the feasts of a year', '街道印发《关于做好2012年元旦春节期间有关工作的通知》。', '2011-01-01/2012-12-31', 'year-ahead'],
    ['a line that will be opened in a year', '铁路联调联试启动,2012年将全面建成通车。', '2011-01-01/2012-12-31', 'year-ahead'],
    ['what will be done in half a year', '2012年上半年,街道将开展专项督查。', '2011-01-01/2012-12-31', 'year-ahead'],
    ['half a year of which is reported', '2012年上半年,书屋的借书量同比上升一成。', '2012', 'own-year'],
    ['half a year that is over', '2012年上半年,书屋的借书量上升了一成。', '2012-01-01/2026-12-31', 'latest-year'],
    ['what a year is judged by', '2012年脱贫攻坚成效考核启动。', '2012-01-01/2013-12-31', 'closed-year'],
    ['a fee that is paid before its year', '2012年度合作医疗缴费开始。', '2011-01-01/2012-12-31', 'year-ahead'],
    ['a term before a feast', '安置房2012年春节前交付。', '2005-01-01/2012-12-31', 'planned-year'],
    ['what a plan says of a year', '按照计划,2012年三季度村民住进新楼。', '2005-01-01/2012-12-31', 'planned-year'],
    ['the same, done', '按照计划,2012年三季度村民住进了新楼。', '2012-01-01/2026-12-31', 'latest-year'],
    ['a term', '主体工程2012年底前完工。', '2005-01-01/2012-12-31', 'planned-year'],
    ['a term of a month', '安置房2012年6月底前交付。', '2005-01-01/2012-12-31', 'planned-year'],
    ['years counted from a printed one', '从1998年起,他一个人种了13年树。', '2010-01-01/2011-12-31', 'counted-years'],
    ['years counted in Chinese numerals', '自二〇〇一年接班以来,他守了十二年水库。', '2012-01-01/2013-12-31', 'counted-years'],
    ['more than so many years', '从2003年春天起,她坚持了10多年。', '2013-01-01/2014-12-31', 'counted-years'],
    ['years counted by their springs', '从2001年起,他坚持了12个春秋。', '2012-01-01/2013-12-31', 'counted-years'],
    ['years counted in the next sentence', '2006年8月1日,园区挂了牌。十年间,企业多了一百家。', '2015-01-01/2016-12-31', 'counted-years'],
    ['months counted to a day', '自2012年3月部署以来,镇里建了台账。一个月来,办结问题73件。4月11日,镇里开会。', '2012-04-12/2012-04-25', 'counted-months'],
    ['months counted over the new year', '自2012年11月部署以来,镇里建了台账。三个月来,办结问题73件。2月11日,镇里开会。', '2013-02-12/2013-02-25', 'counted-months'],
    ['a short campaign, with the months in which it is declared and summed up', '各村开展清河行动。', '2012-10-01/2015-03-31', 'program'],
    ['the end of a year before a campaign', '各村开展清河行动。12月9日,镇里开会。', '2012-12-10/2014-12-23', 'program'],
    ['the beginning of a year after a campaign', '各村开展清河行动。2月9日,镇里开会。', '2013-02-10/2015-02-23', 'program'],
    ['the middle of a year, where a campaign counts as it is dated', '各村开展清河行动。6月9日,镇里开会。', '2013-06-10/2014-06-23', 'program'],
    ['two campaigns that only meet, with a year on either side', '各村新风行动结束,清河行动开始。', '2012-01-01/2014-12-31', 'program'],
    ['a short campaign against one long program, whose name may be older than its reckoning', '书香江州开讲,各村开展清河行动。', '2012-10-01/2015-03-31', 'program'],
    ['a short campaign that two later programs say is told of', '书香江州开讲。\n绿道江州开工,老人说起清河行动。', '2013-01-01/2026-12-31', 'program'],
    ['two long programs, of which one bears out the other', '书香江州开讲。\n绿道江州开工。', '2013-01-01/2026-12-31', 'program'],
    ['one long program, which nothing bears out', '书香江州开讲。', '2010-01-01/2026-12-31', 'program'],
    ['two names of one thing, which do not bear each other out', '书香江州、绿道江州一起开工。', '2010-01-01/2026-12-31', 'program'],
    ['a day that a story comes to', '村里修了路。\n清河行动开始,到了9月10日,村里开现场会。', '2012-10-01/2014-12-31', 'latest-day-of-story'],
    ['a day of this year, which one says some while after', '2013年是开局的一年。今年7月1日起,村里修了路。', '2013-07-02/2013-12-31', 'latest-day-of-story'],
    ['the last days of the Chinese year, told after it', '2013年是开局的一年。年前腊月廿三,书记去看望老人。', '2013-02-04/2013-12-31', 'latest-lunar-day-of-story'],
    ['news some months outside those of a campaign that its year is padded to', '到2012年,新风行动见了成效。4月10日,镇里开会。', '2012-04-11/2013-04-24', 'program'],
    ['a year that is summed up', '2013年度好邻居评选揭晓。2月9日,镇里开会。', '2013-02-10/2014-02-23', 'closed-year'],
    ['an old campaign beside one that cannot be so old', '一河两岸改造开工,老人说起清河行动。', '2016-10-01/2018-03-31', 'pulled-apart'],
    ['a long program, padded', '老院改造让居民住得舒心。', '2006-01-01/2023-12-31', 'program'],
    ['a term of a period', '党员在学习平台上答题。', '2019-01-01/2026-12-31', 'period'],
    ['a body that was renamed', '旧卫生局组织义诊。', '2005-01-01/2014-12-31', 'period'],
    ['the nth day', '当天是第46个全国爱树日。', '2024', 'numbered-day'],
    ['the nth day in Chinese numerals', '迎接第三十五个“全国爱树日”。', '2013', 'numbered-day'],
    ['an anniversary', '庆祝建城110周年。', '2010', 'numbered-day'],
    ['a town since a day', '石门街道的居民开了会。', '2014-07-15/2026-12-31', 'town-since'],
    ['a town of a yearly list, which are late', '新河街道的居民开了会。', '2016-01-01/2026-12-31', 'town-since'],
    ['a town that is gone, with years of grace', '白塔乡的村民种葡萄。', '2005-01-01/2014-12-31', 'town-until'],
    ['a change of name told of as of last year', '去年7月,石门镇撤镇设街道,石门街道搬了家。', '2015', 'renaming'],
    ['a day with its weekday', '6月21日(周六),居民包粽子。', '2008-06-22/2025-07-05', 'weekday'],
    ['a range with the weekday of its end', '6月20日至21日(周六),居民包粽子。', '2008-06-22/2025-07-05', 'weekday'],
    ['a feast with its day', '9月13日中秋节,居民赏月。', '2019-09-14/2019-09-27', 'feast'],
    ['a day of the Chinese calendar with its day', '农历二月初二,3月8日,社火来了。', '2019-03-09/2019-03-22', 'feast'],
    ['an ordinary day of the Chinese calendar beside its day', '3月9日,正月十九,社火散了。', '2015-03-10/2015-03-23', 'feast'],
    ['one in brackets', '腊月初八(1月11日),社区熬了粥。', '2011-01-12/2011-01-25', 'feast'],
    ['a month before the new year, of the Chinese year before', '1月3日,冬月二十九,河上结了冰。', '2011-01-04/2011-01-17', 'feast'],
    ['a feast some days ahead', '2013年后镇里建了台账,到2017年,全部完成。中秋节来临之际,9月4日,社区送月饼。', '2014-09-05/2016-09-18', 'near-feast'],
    ['a day with the feast that is at hand behind it', '9月4日,在中秋节到来之际,社区送月饼。', '2008-09-05/2022-09-18', 'near-feast'],
    ['the little new year', '小年这天,2月1日,村里炸麻叶。', '2005-02-02/2016-02-15', 'near-feast'],
    ['the eve of the new year', '除夕这天,1月25日,村里炸麻叶。', '2009-01-26/2009-02-08', 'feast'],
    ['a Sunday that a feast always falls on', '5月12日是母亲节,社区送花。', '2013-01-01/2024-12-31', 'weekday'],
    ['a weekday said in words', '9月20日是个周六,停车场停满了车。', '2008-09-21/2025-10-04', 'weekday'],
  ])('%s', (_, text, edtf, rule) => {
    expect(dated(text)).toMatchObject({edtf, rules: expect.arrayContaining([rule])})
  })

  it('reads only the years that a weekday fits', () => {
    const {issue} = readPage(['标题\n9月20日是个周六,停车场停满了车。'])
    expect(issue!.windows.map(({start}) => start.slice(0, 4))).toEqual(['2008', '2014', '2025'])
  })

  it.each(['每年中秋节前,9月4日就开集。', '去年中秋节前夕,9月4日,社区送月饼。', '小年轻们9月4日聚会。', '5月12日,母亲节活动开始。', '中秋节前夕,社区送月饼。9月4日,村里开会。'])('no feast near a day: %s', (text) => {
    expect(dated(text)!.rules).not.toEqual(expect.arrayContaining([expect.stringMatching(/feast|weekday/)]))
  })

  it.each(['3月9日开集,正月十九散集。', '3月9日至正月十九,社火天天演。', '去年正月十九,3月9日,社火散了。'])('no day of the Chinese calendar beside its day: %s', (text) => {
    expect(dated(text)!.rules).not.toContain('feast')
  })

  it.each([
    ['a day of history in one article, beside news of another season', ['2013年3月7日,镇里设了园区。', '7月9日,园区开会。'], '2013-07-10/2026-07-23'],
    ['a day with its year in one article, beside news of its season', ['2013年7月2日,镇里设了园区。', '7月9日,园区开会。'], '2013-07-03/2014-07-18'],
    ['news of several articles against a day in the middle of a story', ['2月19日,镇里开会。', '2月20日,村里开会。', '村里修了路。\n到了7月8日,村里开现场会。清河行动开始。'], '2013-02-20/2015-03-01'],
    ['news before a stretch to come', ['4月15日,清河行动开始了。', '从4月18日起到5月10日,该镇将举办灯会。'], '2013-04-16/2014-04-29'],
    ['what a month-bound campaign leaves nothing of', ['2013年春,新风行动见了成效。', '2015年4月10日,镇里开会。'], '2015-04-11/2015-04-24'],
  ])('%s', (_, texts, edtf) => expect(dated(...texts)!.edtf).toBe(edtf))

  it('asks every article of the page', () => {
    expect(dated('清河行动开始了。', '2013年是开局的一年。', '5月3日,居民开会。')).toMatchObject({edtf: '2013-05-04/2013-05-17'})
  })

  it('lets a surer clue win over a weaker one', () => {
    expect(dated('2019年是丰收的一年,各村还记得清河行动。')).toMatchObject({edtf: '2019'})
  })

  it('spans the archive when nothing tells the year, and says so', () => {
    expect(dated('9月10日,老人们办起了相亲会。')).toMatchObject({edtf: '2005-09-11/2026-09-24', basis: expect.stringContaining('没有年代线索')})
  })

  it('names words and lines of each clue', () => {
    expect(dated('清河行动开始了,5月3日挖了第一锹。')!.basis).toBe('“清河行动”（第2行）是2013—2014年的说法，放宽到2012年10月至2015年3月；最晚的事“5月3日”（第2行），见报应在其后14天之内')
  })
})

describe('words that are no clue to the year', () => {
  it.each([
    ['a year of a plan without an end', '规划到2030年。'],
    ['将 that only means 把, long ago', '有人1987年将荒地流转给别人。'],
    ['a year long ago', '祠堂建于1895年。'],
    ['a model number', '他开的是2012型拖拉机。'],
    ['a former name that is told of', '这里是原白塔乡的旧址。'],
    ['a former name, 人民公社', '当年在白塔公社插队。'],
    ['a namesake in another city', '洛南市石门街道举办晚会,北川区的游客来了。'],
    ['a numbered day without its number', '全国爱树日到了。'],
    ['an anniversary of something else', '结婚50周年的老人合影。'],
    ['a road that sounds like a town', '新河路上车多。'],
    ['a day of the week alone', '每周六开展活动。'],
    ['a yearly day', '3月5日是学雷锋日。'],
  ])('%s', (_, text) => expect(dated(text)).toMatchObject({edtf: '2005-01-01/2026-12-31'}))
})

describe('counts and terms that tell no year', () => {
  it.each([
    ['a term that was kept', '主体工程2012年底前完工了。'],
    ['a term told of as kept', '工程赶在2012年底前完工。'],
    ['a plan that is remembered', '当年说到2012年全部完成,2014年才动工。'],
    ['a count of something else', '2005年冬天,一封信寄到村里。他送信已13年。'],
    ['years between two printed ones', '从1998年到2005年,他跑了8年。'],
    ['a term of years', '2008年签了30年合同。'],
    ['counts that do not agree', '从1998年起,他跑了13年。她从2003年起,跑了15年。'],
    ['months that do not lead to the day', '自2012年3月部署以来,镇里建了台账。一个月来,办结问题73件。9月11日,镇里开会。'],
  ])('%s', (_, text) => expect(dated(text)!.rules).not.toEqual(expect.arrayContaining([expect.stringMatching(/counted|planned/)])))
})

describe('the year that a caption begins with', () => {
  const shown = (text: string) => issueEdtf(readPage([`标题\n${text}`], {}, 'caption').issue!)
  it('is that of the page, when a scene is shown', () => expect(shown('2018年高考第一天,考生走出考场。')).toBe('2018'))
  it.each(['2018年高考第一天,考生走出考场。(资料图片)', '2018年春节,他在部队时的留影。图为全家合影。', '2018年,图为村口的老桥。', '到2018年高考第一天,考生走出考场。村里正在修路,2020年是关键一年。'])('is none: %s', (text) => expect(shown(text)).not.toBe('2018'))
})

describe('what a date rests on', () => {
  const years = Array.from({length: 60}, (_, line) => `${2005 + (line % 12)}年度计划报告印发。`)
  it('is told in as many words as its field holds, the day in any case', () => {
    const {basis} = dated([...years, '6月24日,居民开会。'].join('\n'))!
    expect(basis!.length).toBeLessThanOrEqual(1000)
    expect(basis).toMatch(/^文中“[\s\S]*；另有\d+条线索；最晚的事“6月24日”（第62行）[^；]*$/u)
  })
  it('is told whole where it can be', () => expect(dated(years.slice(0, 2).join('\n'))!.basis).not.toContain('另有'))
})

describe('a date that is known', () => {
  it('is kept as it is', () => {
    const {issue} = readPage(['标题\n2019年5月3日,居民开会。'], {date: '2013-05-08'})
    expect(issue).toMatchObject({start: '2013-05-08', end: '2013-05-08', known: true})
  })
})
