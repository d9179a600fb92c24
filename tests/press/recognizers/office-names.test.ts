import {describe, expect, it} from 'vitest'
import {findOfficeNames} from '../../../src/press/recognizers/office-names.ts'

const names = (text: string) => findOfficeNames(text).map(({value}) => value.proposed)

describe('findOfficeNames finds', () => {
  it.each([
    ['街道推行楼道轮值公示制度,居民叫好。', '楼道轮值公示制度'],
    ['镇里实行村干部坐班积分制。', '村干部坐班积分制'],
    ['该县探索建立河塘认养机制,', '河塘认养机制'],
    ['社区首创板凳议事工作法。', '板凳议事工作法'],
    ['街道创建市级节水型社区,', '创建市级节水型社区'],
    ['全镇争创省级森林乡镇。', '争创省级森林乡镇'],
    ['——某街道推行首席帮办员制度小记', '首席帮办员制度'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]))
})

describe('findOfficeNames leaves general words', () => {
  it.each([
    '推行目标管理责任制。',
    '实行严格的管理制度。',
    '完善各项规章制度。',
    '建立健全长效工作机制。',
    '实行考核奖惩制度,',
    '创建文明单位。',
    '创建全国文明城市,',
    '推行的新制度让居民满意。',
    '深化改革。',
    '推行工作责任制纪实',
    '这项制度推行以来,居民满意。',
  ])('%s', (text) => expect(names(text)).toEqual([]))
})
