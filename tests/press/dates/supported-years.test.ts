import {describe, expect, it} from 'vitest'
import {supportedYears} from '../../../src/press/dates/supported-years.ts'
import {dated} from './dated.ts'

const RANGE = [2008, 2014] as const

describe('the years that most clues allow', () => {
  it.each<[what: string, clues: [rule: string, first?: number, last?: number][], years: number[]]>([
    ['of no clue, all of them', [], [2008, 2009, 2010, 2011, 2012, 2013, 2014]],
    ['of clues that agree, what they have in common', [['period', 2010], ['period', 2012], ['planned-year', undefined, 2013]], [2012, 2013]],
    ['of two that do not, what either says', [['own-year', 2010, 2010], ['numbered-day', 2012, 2012]], [2010, 2012]],
    ['not what one says against two', [['numbered-day', 2009, 2009], ['period', 2011], ['latest-year', 2012]], [2012, 2013, 2014]],
    ['not what one kind says twice', [['numbered-day', 2009, 2009], ['period', 2012], ['period', 2012]], [2009, 2012, 2013, 2014]],
    ['not the day of a story, which may be history', [['counted-years', 2012, 2013], ['dated-event', 2008, 2008]], [2012, 2013]],
    ['of a clue beyond the archive nothing', [['own-year', 2020, 2020], ['period', 2013]], [2013, 2014]],
  ])('%s', (_, clues, years) => {
    expect(supportedYears(clues.map(([rule, first, last]) => ({rule, why: '', ...(first !== undefined && {first}), ...(last !== undefined && {last})})), RANGE)).toEqual(years)
  })

  it('are given with both clues where they do not agree', () => {
    expect(dated('从2003年起,他跑了13年。\n今年是建城112周年。')).toMatchObject({starts: ['2012-01-01', '2015-01-01', '2016-01-01'], rules: expect.arrayContaining(['numbered-day', 'counted-years']), basis: expect.stringContaining('“建城”（第3行）在2012年，与别的线索不合，都留着')})
  })

  it('leave out an anniversary that later things outvote', () => {
    expect(dated('今年是建城112周年。\n学员登录学习平台。\n市民大会代表走访居民,2019年的账本整整齐齐记了下来。')).toMatchObject({edtf: '2019-01-01/2026-12-31'})
  })
})
