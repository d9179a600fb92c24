import {expect, it} from 'vitest'
import {SOLAR_TERMS, solarTermDay} from '../../../src/press/calendar/solar-terms.ts'

it.each([
  ['清明', '1999-04-05'],
  ['清明', '2008-04-04'],
  ['清明', '2009-04-04'],
  ['清明', '2010-04-05'],
  ['清明', '2023-04-05'],
  ['清明', '2025-04-04'],
  ['冬至', '1999-12-22'],
  ['冬至', '2008-12-21'],
  ['冬至', '2021-12-21'],
  ['冬至', '2023-12-22'],
  ['立春', '2017-02-03'],
  ['立春', '2021-02-03'],
  ['立春', '2024-02-04'],
  ['立秋', '2002-08-08'],
  ['立夏', '2020-05-05'],
  ['夏至', '2019-06-21'],
  ['立冬', '2022-11-07'],
  ['寒露', '2014-10-08'],
  ['大雪', '2016-12-07'],
  ['小暑', '2016-07-07'],
  ['大寒', '2012-01-21'],
  ['小满', '2008-05-21'],
])('%s on %s', (term, day) => expect(solarTermDay(Number(day.slice(0, 4)), term)).toBe(day))

it.each(Object.entries(SOLAR_TERMS))('%s falls on its first day or within two days after it', (term, {month, first}) => {
  for (let year = 1990; year <= 2040; year++) {
    const [, found, day] = solarTermDay(year, term)!.split('-').map(Number)
    expect([found, day! - first >= 0 && day! - first <= 2]).toEqual([month, true])
  }
})
