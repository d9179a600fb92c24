import {describe, expect, it} from 'vitest'
import {readPage} from './city.ts'
import {dated} from './dated.ts'

describe('what a page says of its own day', () => {
  it.each([
    ['a term of the sun', '明日冬至,社区包饺子。', '2014-12-21'],
    ['one that had been no feast', '今日寒露,也是节后第一个工作日。', '2014-10-08'],
    ['one that is weather unless it is called a term', '昨天是大雪节气,社区包饺子。', '2014-12-08'],
    ['what is eaten on a day', '今天冬至饺子卖光了。', '2014-12-22'],
    ['a feast', '昨日清明,居民献了花。', '2014-04-06'],
    ['a feast by its Sunday', '明天母亲节,社区送花。', '2014-05-10'],
    ['a feast by its day', '今天教师节,孩子们唱起歌。', '2014-09-10'],
    ['a feast of the Chinese calendar', '明天重阳节,社区请老人吃面。', '2014-10-01'],
    ['the last day of a year', '明日元旦,公园免票。', '2014-12-31'],
    ['the day after tomorrow', '后天除夕 年货街迎来最后一拨', '2014-01-28'],
    ['the same in the middle of a story', '书市摆了三天,后天就是除夕,摊主要回家了。', '2014-01-28'],
    ['the day after tomorrow by its day', '后天的2月14日,婚姻登记处加班。', '2014-02-12'],
    ['the day on which the dog days begin', '昨日入伏,夜里闷热。', '2014-07-19'],
    ['a day of the world', '今天是世界环境日,河边来了志愿者。', '2014-06-05'],
    ['a day of the nation with its number', '明天是第6个全国防灾减灾日,社区演练。', '2014-05-11'],
    ['the first day of the traffic before the new year', '今天是春运第一天,车站人多。', '2014-01-16'],
    ['so many days to come, from the page’s day or the day before it', '再过三天就是除夕,社区剪窗花。', '2014-01-27/2014-01-28'],
  ])('%s', (_, text, edtf) => expect(dated(`2014年是关键一年。${text}`)).toMatchObject({edtf}))

  it.each([
    ['a day of news that is over and so many days before it', ['2014年是关键一年。12月15日,水来了。', '明日元旦,公园免票。'], '2013-12-31/2014-12-31'],
    ['the same on that very day', ['2014年是关键一年。腊月二十八,摊主卖了春联。', '后天除夕,街上人多。'], '2014-01-28'],
    ['news of that day, where it is the day before the eve', ['2012年是关键一年。腊月二十七,记者在市场看到春联。', '后天除夕,街上人多。'], '2012-01-20'],
    ['a day to come that one counts to', ['2014年是关键一年。1月25日,摊主卖了春联。', '街上人多,后天就是除夕。'], '2014-01-28'],
    ['a day to come with how far it is behind it', ['2014年是关键一年。2月10日,摊主收了摊。', '花店2月14日(后天)加班。'], '2014-02-11/2014-02-24'],
    ['a day of news that is over and later', ['2014年是关键一年。5月3日,居民开了会。', '昨日植树节,居民栽了树。'], '2014-05-04/2014-05-17'],
  ])('%s', (_, texts, edtf) => expect(dated(...texts)).toMatchObject({edtf}))

  it.each([
    ['days to a feast', '掰指头数,距离元旦还有86天,没有别的假。', '2014-10-07/2014-10-08'],
    ['days to a day', '离5月15日入汛还剩九天,河堤上有人。', '2014-05-06/2014-05-07'],
    ['the same in a roundabout way', '距离2月4日开幕满打满算只有31天,场馆铺了冰。', '2014-01-04/2014-01-05'],
    ['days to a day that is only named', '高考只剩六天,校门口挂了灯。', '2014-06-01/2014-06-02'],
    ['a holiday that ended yesterday', '“五一”假期昨日落幕,公园来了不少人。', '2014-05-02/2014-05-08'],
    ['the same, named in another sentence', '端午节过了。三天假期昨天走完,公园来了不少人。', '2014-06-03/2014-06-05'],
    ['the same with its verb behind', '昨天,中秋小长假结束,公园来了不少人。', '2014-09-09/2014-09-11'],
    ['the first day of work', '昨天是节后上班头一天,元旦三天商场人多。', '2014-01-03/2014-01-05'],
    ['the first day of work of a Chinese year', '今天是马年首个工作日,窗口开了门。', '2014-02-06/2014-02-09'],
  ])('counts %s', (_, text, edtf) => expect(dated(`2014年是关键一年。${text}`)).toMatchObject({edtf}))

  it('counts to a day of its year', () => expect(dated('距离2014年元旦还有86天。')).toMatchObject({edtf: '2013-10-07/2013-10-08'}))

  it.each(['距离市民大会开幕还有18天,街上摆了花。', '迎着市民大会,街上摆了花。', '再过三周,市民大会开幕。', '市民大会召开倒计时100天。'])('awaits a meeting: %s', (text) => {
    expect(dated(text)).toMatchObject({edtf: '2016-10-01/2017-10-31'})
  })

  it.each([
    ['a story of days before news', '距离除夕还有9天,孩子们才飞到这里。2月10日,社火散了。', '2014-02-11/2014-12-31'],
    ['what somebody says', '他说:“离元旦还有86天!”', '2014'],
    ['a term within so many days', '离元旦还有86天内可换。', '2014'],
    ['a holiday of long ago', '国庆长假结束,商场静了。', '2014'],
  ])('counts nothing: %s', (_, text, edtf) => expect(dated(`2014年是关键一年。\n${text}`)).toMatchObject({edtf}))

  it('keeps all years in which its day lies, where another day may be to come', () => {
    const {issue} = readPage(['标题\n今天是正月初七,工人吃了饺子。', '标题\n灯会布置在桥头,3月8日在广场收尾。'])
    expect(issue!.windows).toHaveLength(22)
  })

  it.each([
    ['heavy snow', '明日大雪,出门慢行。'],
    ['a term of next year', '明年清明,他们还来。'],
    ['that day of last year', '去年今日立秋,下了雨。'],
    ['what somebody says', '他说:“明天冬至,都来吃饺子。”'],
    ['what is shown before a feast', '今日国庆花坛亮相。'],
    ['what is rehearsed before a feast', '昨日端午龙舟赛彩排。'],
    ['the days about a feast', '今天是国庆长假第二天。'],
  ])('%s says nothing of it', (_, text) => expect(dated(`2014年是关键一年。${text}`)).toMatchObject({edtf: '2014'}))
})

describe('a day that is told by its number and by what it is', () => {
  const years = (text: string) => dated(text)!.starts.map((start) => Number(start.slice(0, 4)))
  it.each([
    ['a day of the Chinese calendar', '13日也就是正月初六,车站人多。', [2016]],
    ['a feast of it', '27日龙抬头,理发店排起队。', [2017]],
    ['a feast with a Chinese numeral', '二十四日除夕,公交早收。', [2020]],
    ['a Sunday', '8日母亲节,孩子送了花。', [2005, 2011, 2016, 2022]],
    ['a term of the sun', '21日小满,麦子黄了。', [2005, 2006, 2007, 2008, 2009, 2010, 2011, 2013, 2014, 2015, 2017, 2018, 2019, 2021, 2022, 2023, 2025, 2026]],
  ])('%s', (_, text, expected) => expect(years(text)).toEqual(expected))

  it.each(['13日至正月初六,车站人多。', '22日除夕前,车站人多。', '他说:“13日也就是正月初六。”', '13日,国庆长假过了。'])('is none: %s', (text) => expect(years(text)).toHaveLength(22))
})
