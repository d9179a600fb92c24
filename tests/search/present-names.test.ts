import {expect, it} from 'vitest'
import type {NameEntry} from '../../src/search/names.ts'
import type {SearchOptions} from '../../src/search/options.ts'
import {withPresentNames} from '../../src/search/present-names.ts'

const entry = (facet: NameEntry['facet'], name: string, also: string[]): NameEntry => ({name, facet, also, pinyin: '', initials: '', articles: 1})
const NAMES = [
  entry('program', '背街小巷整治', ['背街整治', '整治']),
  entry('program', '市容整治', ['整治']),
  entry('program', '江边行动', ['江边街道']),
  entry('street', '江边街道', ['老渡口街道']),
  entry('street', '老渡口街道', []),
]

it.each<[string, SearchOptions, SearchOptions]>([
  ['a former name', {programs: ['背街整治']}, {programs: ['背街小巷整治']}],
  ['a former name beside the present one', {programs: ['背街整治', '背街小巷整治']}, {programs: ['背街小巷整治']}],
  ['the present name', {programs: ['市容整治']}, {programs: ['市容整治']}],
  ['another name of two', {programs: ['整治']}, {programs: ['整治']}],
  ['a name that another has had', {streets: ['老渡口街道']}, {streets: ['老渡口街道']}],
  ['another name of what is no street', {streets: ['江边街道']}, {streets: ['江边街道']}],
  ['nobody’s name', {districts: ['东河区']}, {districts: ['东河区']}],
  ['what is no place and no program', {reporter: ['背街整治'], from: '2011'}, {reporter: ['背街整治'], from: '2011'}],
])('%s', (_, asked, present) => expect(withPresentNames(asked, NAMES)).toEqual(present))
