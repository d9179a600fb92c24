import {describe, expect, it} from 'vitest'
import {compileAuthority} from '../../../src/press/authority/compiled.ts'
import {fold} from '../../../src/press/text/fold.ts'
import {readPeriods} from '../../../src/press/recognizers/periods.ts'

const {terms} = compileAuthority({
  city: '江州市',
  places: [],
  programs: [],
  elsewhere: [],
  periods: [
    {term: '爱树日', active: '1979/..', numberedFrom: 1978},
    {term: '建城', active: '1901/..', numberedFrom: 1900},
    {term: '十届人大', active: '2008/..', numberedFrom: 2007},
    {term: '学习平台', active: '2019/..'},
  ],
})
const read = (text: string) => readPeriods(fold(text), terms.find(fold(text))).map(({value: {period, year}}) => [period.term, year])

describe('the year of what is numbered', () => {
  it.each([
    ['第46个爱树日', 2024],
    ['第４６个爱树日', 2024],
    ['第四十六个“爱树日”', 2024],
    ['第46个全国爱树日', 2024],
    ['第三十五届爱树日', 2013],
    ['建城110周年', 2010],
    ['建城110华诞', 2010],
    ['建城一百周年', 2000],
    ['建城一百一十周年', 2010],
    ['建城一百零五周年', 2005],
    ['十届人大三次会议', 2010],
  ])('%s: %i', (text, year) => expect(read(text)).toEqual([[expect.any(String), year]]))

  it.each(['爱树日到了', '第200个爱树日', '第0个爱树日', '爱树日46棵树', '46个爱树日', '建城110年来', '建城以来', '学习平台5周年'])('none in %s', (text) => {
    expect(read(text)).toEqual([[expect.any(String), undefined]])
  })
})
