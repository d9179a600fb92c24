import {describe, expect, it} from 'vitest'
import {placePeriod} from '../../src/site/place-words.ts'

describe('the years in which a place had its name', () => {
  it.each([
    [{}, undefined],
    [{from: '2010-04'}, '2010年4月起'],
    [{to: '2018'}, '至2018年'],
    [{from: '2003-02', to: '2018'}, '2003年2月至2018年'],
    [{from: '2017', to: '2017'}, '2017年'],
    [{to: '2001/2014'}, '至2001年—2014年间'],
    [{from: '2024/2026'}, '2024年—2026年间起'],
    [{from: '2001/2014', to: '2018'}, '2001年—2014年间至2018年'],
  ])('%j', (years, words) => expect(placePeriod({name: '甲镇', type: 'town', aliases: [], ...years})).toBe(words))
})
