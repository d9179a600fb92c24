import {describe, expect, it} from 'vitest'
import {dated} from './dated.ts'

describe('where in the year', () => {
  it.each([
    ['a day, one article', ['2014年是关键一年。5月3日,居民开会。'], '2014-05-04/2014-05-17'],
    ['days of three articles', ['2014年是关键一年。5月3日开会。', '5月2日下雨。', '4月30日开集。'], '2014-05-04/2014-05-10'],
    ['the turn of the year', ['2014年是关键一年。12月28日开会,1月2日完工。'], '2014-01-03/2014-01-16'],
    ['full-width digits', ['2014年是关键一年。５月３日，居民开会。'], '2014-05-04/2014-05-17'],
    ['a long range may still run', ['2014年是关键一年。5月3日至6月30日,居民义诊。'], '2014-05-04/2014-07-14'],
    ['a range counts from its end', ['2014年是关键一年。5月3日至5日,居民开会。'], '2014-05-06/2014-05-19'],
    ['a day of the Chinese calendar', ['2010年是关键一年。正月十五,社火来了。'], '2010-03-01/2010-03-14'],
    ['a month bounds from below', ['2014年是关键一年。今年6月,他们走遍了街巷。'], '2014-06-01/2014-12-31'],
    ['a month that a story of last year comes to', ['2014年是关键一年。他们去年开了头。没人肯来,等到十月份,大棚才盖好。'], '2014'],
    ['a month that this year comes to', ['2014年是关键一年。他们去年开了头。如今不同了,到了六月份,大棚盖好了。'], '2014-06-01/2014-12-31'],
    ['a late month of no named year', ['2014年是关键一年。11月,他们走遍了街巷。'], '2014-11-01/2015-01-31'],
    ['a month up to whose end a total is counted', ['2014年是关键一年。截至9月底,全区共建书屋12家。'], '2014-09-30/2014-12-31'],
    ['the same, wrongly with the word for a deadline', ['2014年是关键一年。截止9月底,全区已建书屋12家。'], '2014-09-30/2014-12-31'],
    ['the first months, of which a total is told', ['2014年是关键一年。前7个月,全区建成书屋12家,累计借书三万册。'], '2014-07-31/2014-12-31'],
    ['months from January on, of which a total is told', ['2014年是关键一年。1至7月份,全区借书同比增长两成。'], '2014-07-31/2014-12-31'],
    ['half a year', ['2014年是关键一年。今年上半年,全区完成了12家书屋。'], '2014-06-30/2014-12-31'],
    ['a total behind a day of a story', ['2014年是关键一年。\n村里修了路。到了3月9日,村里开现场会。截至9月底,全区共建书屋12家。'], '2014-09-30/2014-12-31'],
    ['a total of last year beside a day of January', ['2014年是关键一年。\n村里修了路。到了1月9日,村里开现场会。截至11月底,全区共建书屋12家。'], '2014-01-10/2014-12-31'],
    ['a total within the days after news', ['2014年是关键一年。6月28日,书屋开门。截至6月底,全区共建书屋12家。'], '2014-06-30/2014-07-12'],
    ['a total that news of the last days contradicts', ['2014年是关键一年。6月28日,书屋开门。截至9月底,全区共建书屋12家。'], '2014-06-29/2014-07-12'],
    ['no day at all', ['2014年是关键一年。'], '2014'],
  ])('%s', (_, texts, edtf) => expect(dated(...texts)).toMatchObject({edtf}))

  it.each([
    ['an announced day', '定于5月20日举行比赛。'],
    ['a deadline', '5月20日前完成。'],
    ['an end to come', '活动至5月20日结束。'],
    ['the end of a term', '即日起至5月20日报名。'],
    ['a festival ahead', '5月20日爱书日来临之际,开展阅读。'],
    ['months that a plan ends with', '截至9月底前完成。'],
    ['half a year that is planned for', '今年上半年将完成12家书屋。'],
    ['half a year of last year', '去年上半年,全区完成了12家书屋。'],
    ['the first months of a term', '租房的人免交前3个月的房租。'],
    ['a month of every year', '每年5月都放假。'],
    ['a day of every year', '每年5月20日都放假。'],
    ['a day of last year', '去年5月20日开工。'],
    ['a day after one of last year', '去年3月2日开工,5月20日完工。'],
  ])('%s puts the page nowhere', (_, text) => expect(dated(`2014年是关键一年。${text}`)).toMatchObject({edtf: '2014'}))
})
