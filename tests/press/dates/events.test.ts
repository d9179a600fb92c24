import {describe, expect, it} from 'vitest'
import {readPage} from './city.ts'

const events = (text: string, date?: string) => {
  const {annotations} = readPage([`标题\n${text}`], date === undefined ? {} : {date})
  return annotations[0]!.filter(({mention, subject}) => mention.kind === 'date' && subject).map(({value}) => value)
}

describe('days that are events, printed 2010-11-08', () => {
  it.each([
    ['a day before', '11月5日,采风团来了。', ['2010-11-05']],
    ['a day of last winter', '12月28日,采风团来了。', ['2009-12-28']],
    ['a range', '11月5日至6日,采风团来了。', ['2010-11-05/2010-11-06']],
    ['a range over the end of a month', '10月30日至11月2日,采风团来了。', ['2010-10-30/2010-11-02']],
    ['full-width digits', '１１月５日，采风团来了。', ['2010-11-05']],
    ['a day with its year', '2008年6月13日,采风团来了。', ['2008-06-13']],
    ['a day of last year', '去年6月13日,采风团来了。', ['2009-06-13']],
    ['a second day of the same year', '去年6月13日开工,9月1日完工。', ['2009-06-13', '2009-09-01']],
    ['a day to come on which an occasion is held', '全区书法比赛定于11月20日举行。', ['2010-11-20']],
    ['days to come on which an occasion is held', '11月20日至22日,东湖区将举办书法比赛。', ['2010-11-20/2010-11-22']],
    ['a day on which an occasion was announced', '11月5日,区里宣布书屋将开门。', ['2010-11-05']],
    ['a cut for which a time is set', '因管道施工,定于11月20日22时至11月21日6时对下列区域停水。', ['2010-11-20/2010-11-21']],
    ['an opening to come, told of at the end', '11月9日是爱河日。\n书屋将于11月20日开门。', ['2010-11-20']],
    ['an opening to come, with its weekday', '社区书屋将于11月20日(周六)正式开门。', ['2010-11-20']],
    ['a day of the same month', '11月3日开工,5日上午完工。', ['2010-11-03', '2010-11-05']],
    ['a night and the morning after', '10月28日夜里下起雨,居民忙到29日清晨。', ['2010-10-28', '2010-10-29']],
    ['an evening and a later one', '11月3日起雾,直到5日傍晚才散。', ['2010-11-03', '2010-11-05']],
    ['an evening and an hour of the next day', '11月3日晚上十点至4日零时,社区清淤。', ['2010-11-03/2010-11-04']],
    ['the next day without a mark behind', '11月3日开工,5日完工。', ['2010-11-03', '2010-11-05']],
    ['a number of days', '11月3日开工,15日内完工,10日公示期。', ['2010-11-03']],
    ['days counted from one', '11月3日开工,5日后完工,5日游开始。', ['2010-11-03']],
    ['a number that stands on a house', '11月3日开工,5号楼完工。', ['2010-11-03']],
    ['an earlier day without its month', '11月3日开工,2日刚送来材料。', ['2010-11-03']],
    ['a day that is told by its weekday', '11月5日是周五,采风团来了。', ['2010-11-05']],
    ['a day that has a name, with its hour', '11月5日是爱河日,一大早,采风团来了。', ['2010-11-05']],
    ['a day of rest', '11月6日是休息日,采风团来了。', ['2010-11-06']],
    ['a day on which it was said what will be', '11月5日,书屋透露还将开通热线。', ['2010-11-05']],
    ['a day on which it was agreed', '11月5日,两个村又商定将会一起修桥。', ['2010-11-05']],
    ['a day on which a thing was given', '11月5日,居民将在逃的小偷扭住,村民将为数不多的书送来。', ['2010-11-05']],
    ['two days to come on which an occasion is held', '书法赛将于11月20日、21日举行。', ['2010-11-20']],
    ['when a case happened', '案发时间为11月5日。', ['2010-11-05']],
    ['how long something lasted', '大雨一直持续到11月5日才停。', ['2010-11-05']],
    ['yesterday', '昨日,采风团来了。', ['2010-11-07']],
    ['a day alone', '记者于5日上午看到。', ['2010-11-05']],
    ['a day alone that goes on from the one before it', '7月4日,河水漫过桥面。5日凌晨,沙袋运到了。11月5日,桥修好了。', ['2010-07-04', '2010-07-05', '2010-11-05']],
    ['the same in the next paragraph', '7月4日,河水漫过桥面。\n5日凌晨,沙袋运到了。', ['2010-07-04', '2010-07-05']],
    ['a day alone on which a reporter comes', '7月4日,河水漫过桥面。5日上午,记者看到桥已修好。', ['2010-07-04', '2010-11-05']],
    ['a day alone, earlier in the month', '7月20日,河水漫过桥面。5日上午,桥修好了。', ['2010-07-20', '2010-11-05']],
    ['a day alone after one of long ago', '他2005年3月2日入伍。\n5日上午,他回来了。', ['2010-11-05']],
    ['a feast by its number', '“十一”当天,村里办了集体婚礼。', ['2010-10-01']],
    ['a feast by its name', '国庆节当日,村里办了集体婚礼。', ['2010-10-01']],
    ['a feast by its number and name', '六一儿童节这天,村里演了戏。', ['2010-06-01']],
    ['a feast of the Chinese calendar', '重阳节当天,村里摆了宴。', ['2010-10-16']],
    ['a feast that a term of the sun is', '清明节当天,村里献了花。', ['2010-04-05']],
    ['such a term without 节', '立冬这天,村里包了饺子。', ['2010-11-07']],
    ['a term of last year', '去年立夏当天,村里称了体重。', ['2009-05-05']],
    ['a feast of last year', '去年国庆节当天,村里办了集体婚礼。', ['2009-10-01']],
    ['a feast of the Chinese calendar of a year', '2008年重阳节当天,村里摆了宴。', ['2008-10-07']],
    ['a day of the Chinese calendar', '正月十五,社火来了。', ['2010-02-28']],
    ['a day on which somebody worked', '大年初一也没休息,他在桥上扫雪。', ['2010-02-14']],
    ['a day on which somebody did not rest', '他大年初一也不休息,在桥上扫雪。', ['2010-02-14']],
    ['a day counted as only that calendar counts', '七月初七,村里演了戏。', ['2010-08-16']],
    ['numbers set off by spaces', '11 月 5 日，采风团来了。', ['2010-11-05']],
    ['numbers set off by spaces, with the year', '2009 年 11 月 5 日，采风团来了。', ['2009-11-05']],
    ['a range set off by spaces', '11 月 5 日至 6 日，采风团来了。', ['2010-11-05/2010-11-06']],
    ['three days ago', '大前天,采风团来了。', ['2010-11-05']],
    ['a day of some years ago', '三年前的11月5日,采风团来了。', ['2007-11-05']],
    ['a day of this month', '这个月5日,采风团来了。', ['2010-11-05']],
    ['a day of last week', '上周五,采风团来了。', ['2010-11-05']],
    ['a part of a day of last week', '上周日上午,采风团来了。', ['2010-11-07']],
    ['last weekend', '上周末,采风团来了。', ['2010-11-06/2010-11-07']],
    ['a yearly day of which something is told', '11月5日是爱河日。当天,采风团来了。', ['2010-11-05']],
    ['the same, said after what the day is about', '11月5日是爱河日,今年的主题是“爱河就是爱家”。当天上午,采风团来了。', ['2010-11-05']],
    ['this morning, of which an evening paper tells', '今天上午,采风团来了。', ['2010-11-08']],
  ])('%s', (_, text, days) => expect(events(text, '2010-11-08')).toEqual(days))

  it.each([
    ['a leap month’s day', '2012-06-05', '闰四月初八,石门街道办庙会。', ['2012-05-28']],
    ['the same with its calendar', '2012-06-05', '农历闰四月初八,石门街道办庙会。', ['2012-05-28']],
    ['the same with its year', '2012-06-05', '2012年闰四月初八,石门街道办庙会。', ['2012-05-28']],
    ['a leap month that no year near has', '2011-06-05', '闰四月初八,石门街道办庙会。', []],
    ['a stretch with 起至', '2011-03-05', '从2月28日起至3月1日,石门街道开会。', ['2011-02-28/2011-03-01']],
    ['a long one', '2011-06-05', '3月1日起至5月31日,石门街道整治道路。', ['2011-03-01/2011-05-31']],
    ['a stretch with both years', '2011-06-05', '自2011年3月1日起至2011年5月31日,石门街道整治道路。', ['2011-03-01/2011-05-31']],
    ['one that goes on', '2011-04-05', '3月1日起至5月31日,石门街道整治道路。', []],
    ['from last year to this', '2011-03-05', '去年12月28日至今年1月3日,石门街道整治道路。', ['2010-12-28/2011-01-03']],
    ['the same, the first year left out', '2011-03-05', '12月28日至今年1月3日,石门街道整治道路。', ['2010-12-28/2011-01-03']],
    ['from a year by its number to this', '2011-03-05', '2009年12月28日至今年1月3日,石门街道整治道路。', ['2009-12-28/2011-01-03']],
    ['a later day of a year that is told', '2011-03-05', '2009年1月8日,书屋开工。居民天天来看,同年3月9日,书屋建成。', ['2009-01-08', '2009-03-09']],
    ['the same said otherwise', '2011-03-05', '2009年春天,书屋开工,并于当年5月14日完工。', ['2009-05-14']],
    ['a day of the year after', '2011-03-05', '2008年秋天,书屋开工。次年5月14日,书屋建成。', ['2009-05-14']],
    ['a day of a year that nothing tells', '2011-03-05', '书屋开工时没有人来。当年5月14日,书屋建成。', []],
    ['with times of the day', '2011-03-05', '2月1日上午至20日下午,石门街道整治道路。', ['2011-02-01/2011-02-20']],
    ['with hours', '2011-03-05', '2月1日8时至20日18时,石门街道整治道路。', ['2011-02-01/2011-02-20']],
  ])('%s, printed %s', (_, date, text, days) => expect(events(text, date)).toEqual(days))

  it.each([
    ['the ends of a stretch that is to come', '从11月6日起到11月30日,该镇将举办灯会。'],
    ['a day from which on something will be', '11月6日起,学院路街道还将开通夜班车。'],
    ['a day to come with what it is', '11月12日爱河日这天,石门街道将在河边设点。'],
    ['a stretch for which rooms are booked', '11月5日至12月31日,民宿的客房预订率已达九成。'],
    ['the time of an offer', '报名时间:11月6日至11月30日,居民自愿。'],
    ['the time of a service, with its hours', '本次停水时间为11月6日8时至11月7日18时。'],
    ['the end of a time to enter', '报名截至11月6日。'],
    ['the day for which a census counts', '普查的标准时点定在11月20日,次日起入户登记。'],
    ['the days after which it goes from door to door', '普查的标准时间是11月9日零时,从这一刻起至11月20日上门登记。'],
    ['the end of a time in which one may object', '名单公示至11月20日。'],
    ['days of a plan that is made known', '学院路街道公布寒假托管安排,11月12日开班,11月28日结束,每处三十个名额。'],
    ['how long something will last', '灯会将持续到11月6日。'],
    ['a day that is counted to', '距离11月9日爱河日还有几天。'],
    ['a road that will be shut', '11月6日至11月30日,这条路将封闭施工。'],
    ['a term before something', '11月6日灯会开灯前,路面将修好。'],
    ['a day of the next month', '下月1日起,水价上调。'],
    ['a feast of the Chinese calendar that is to come', '重阳节当天,村里还要组织老人看戏。'],
    ['the end of something, some days ahead', '展览至11月12日结束。'],
    ['a day some days ahead', '展览到11月12日。'],
    ['a term for an opening', '书屋将于11月20日前开门。'],
    ['an order', '办法将于11月20日起施行。'],
    ['a day to come on which nothing is held', '工程将于11月20日完工。'],
    ['the end of an occasion', '展览将持续到11月20日举行的颁奖礼。'],
    ['a deadline', '12月1日前完成。'],
    ['a month', '今年9月,采风团来了。'],
    ['a year', '2009年,采风团来了。'],
    ['a beginning', '自2009年以来,采风团常来。'],
    ['a vague day', '近日,采风团来了。'],
    ['today', '今日,采风团来。'],
    ['a term in a plan, with the day it is known for', '今年将在每个村选一名河长,11月5日“爱河日”前全部到岗。'],
    ['days of an order that begins now', '即日起至11月20日,工地晚上停工,11月2日、3日考试期间全天停工。'],
    ['a day of this week that is to come', '本周六,采风团来。'],
    ['a day of next week', '下周一,采风团来。'],
    ['every week', '每周五,采风团来。'],
    ['the beginning of a month', '七月初七八个村都来了。'],
    ['a day of every year', '每年11月5日,采风团都来。'],
    ['a day that something is set for', '下场活动定在腊月廿六,没排上的别急。'],
    ['a custom of old', '从前到了腊月廿三,家家要熬糖。'],
    ['a custom of a day', '正月十五都要打灯笼。'],
    ['what is not done on a day', '两家正月初三也不串门。'],
    ['a holiday explained', '11月9日是全国消防日。'],
    ['a founding day', '2003年12月25日成立的新区。'],
    ['a feast as a time of the year', '“十一”期间,采风团来了。'],
    ['the eve of a feast', '“六一”前夕,采风团来了。'],
    ['a number that is no feast', '采风团十一当天的行程很满。'],
    ['a feast of every year', '每年“六一”当天,采风团都来。'],
    ['a holiday explained in a paragraph', '11月5日是爱河日,采风团来了。'],
    ['no day of the calendar', '2月30日,采风团来了。'],
  ])('no event: %s', (_, text) => expect(events(text, '2010-11-08')).toEqual([]))
})

it.each([
  ['the last weekend, when the day of printing is known to lie in one week', '上周末,采风团来了。', '2010-11-08/2010-11-10', ['2010-11-06/2010-11-07']],
  ['the last weekend, when it may lie in either of two', '上周末,采风团来了。', '2010-11-05/2010-11-10', []],
  ['a day of the Chinese calendar soon to come', '除夕让不让放炮?居民打来电话。', '2010-01-20', []],
  ['the same, said to be over', '腊月廿八,采风团来了。', '2010-01-20', ['2009-01-23']],
  ['the name of a day to come', '家人订了2月13日除夕的年夜饭,交了定金。', '2010-01-20', []],
  ['yesterday, known to some days', '昨日,采风团来了。', '2010-11-05/2010-11-10', ['2010-11-04/2010-11-09']],
])('%s', (_, text, date, days) => expect(events(text, date)).toEqual(days))

describe('days in a year that is open', () => {
  it.each([
    ['spans the possible years', '9月10日,老人们办起了相亲会。', ['2005-09-10/2026-09-10']],
    ['spans the years of a campaign', '清河行动开始了,9月10日挖了第一锹。', ['2013-09-10/2014-09-10']],
    ['takes the month from the page', '9月8日下雨。9日晚,老人们办起了相亲会。清河行动开始了。', ['2013-09-08/2014-09-08', '2013-09-09/2014-09-09']],
    ['runs on in the year of a full date', '水泵是2012年6月8日装上的。6月25日试了水。7月10日村民用上了水。', ['2012-06-08', '2012-06-25', '2012-07-10']],
    ['runs on over the new year', '水泵是2012年12月20日装上的。1月5日试了水。', ['2012-12-20', '2013-01-05']],
    ['runs on in the next paragraph, when the story begins with a full date', '2012年6月8日,水泵装上了。\n6月25日,村里试了水。26日,水通了。', ['2012-06-08', '2012-06-25', '2012-06-26']],
    ['does not run on for longer than a month', '水泵是2012年6月8日装上的。9月10日,村民用上了水。', ['2012-06-08', '2012-09-10/2026-09-10']],
    ['does not run on to an earlier day', '水泵是2012年6月8日装上的。6月2日,村里开了会。', ['2012-06-08', '2012-06-02/2013-06-02']],
    ['does not run on to the day of a reporter', '水泵是2012年6月8日装上的。6月25日,记者看到水泵坏了。', ['2012-06-08', '2012-06-25/2013-06-25']],
    ['does not run on behind a word for the present', '水泵是2012年6月8日装上的,如今坏了。6月25日,村里开了会。', ['2012-06-08', '2012-06-25/2013-06-25']],
    ['does not run on from a life', '车间成立于2003年6月8日。6月25日,老人们聚会。', ['2005-06-25/2026-06-25']],
    ['does not run on from another paragraph, when the story began without a year', '6月25日,村里开了会。\n水泵是2012年6月8日装上的。\n6月20日,水泵坏了。', ['2012-06-25/2026-06-25', '2012-06-08', '2012-06-20/2026-06-20']],
    ['keeps the year that is printed', '2012年9月10日,老人们办起了相亲会。', ['2012-09-10']],
  ])('%s', (_, text, days) => expect(events(text)).toEqual(days))

  it.each([
    ['yesterday', '昨日,老人们办起了相亲会。'],
    ['a month', '9月,老人们办起了相亲会。'],
    ['a day of the Chinese calendar in the middle of a story', '村里有个老戏台。\n正月十五,社火来了。'],
    ['a day of last year', '去年9月,老人们办起了相亲会。'],
  ])('leaves %s out', (_, text) => expect(events(text)).toEqual([]))
})

describe('the day that a caption opens with', () => {
  const caption = (text: string) => {
    const {annotations} = readPage([`标题\n${text}`], {date: '2010-11-08'}, 'caption')
    return annotations[0]!.filter(({mention, subject}) => mention.kind === 'date' && subject).map(({value}) => value)
  }
  it('is told of, though it is explained first', () => expect(caption('11月5日是爱河日,采风团来了。')).toEqual(['2010-11-05']))
  it.each(['11月9日是爱河日,采风团将来。', '11月9日是爱河日来临之际,采风团来了。', '11月5日是爱河日。'])('is none: %s', (text) => expect(caption(text)).toEqual([]))
})
