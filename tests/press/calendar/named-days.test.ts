import {expect, it} from 'vitest'
import {dayNamed} from '../../../src/press/calendar/named-days.ts'

it.each([
  ['母亲节', '2016-05-08'],
  ['母亲节', '2024-05-12'],
  ['父亲节', '2026-06-21'],
  ['助残日', '2021-05-16'],
  ['入伏', '2010-07-19'],
  ['入伏', '2024-07-15'],
  ['末伏', '2022-08-15'],
  ['春运首日', '2020-01-10'],
  ['高考', '2020-07-07'],
  ['高考', '2021-06-07'],
])('%s on %s', (name, day) => expect(dayNamed(name)(Number(day.slice(0, 4)))).toBe(day))
