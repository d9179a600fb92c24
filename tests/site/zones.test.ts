import {expect, it} from 'vitest'
import type {Place} from '../../src/press/authority/types.ts'
import {buildArchive} from '../../src/site/archive.ts'
import {buildCatalog} from '../../src/site/catalog.ts'
import {coverageOf} from '../../src/site/coverage.ts'
import {reachOf} from '../../src/site/reach.ts'
import {districtsOf} from '../../src/site/zones.ts'

const place = (name: string, type: Place['type'], rest: Partial<Place> = {}): Place => ({name, type, aliases: [], ...rest})
const PLACES = [
  place('管城区', 'district'),
  place('东新区', 'zone'),
  place('南新区', 'zone'),
  place('圃田乡', 'town', {district: '管城区', zone: '东新区', zoneFrom: '2010-08'}),
  place('南曹乡', 'town', {district: '管城区', zone: '南新区'}),
]
const known = new Map(PLACES.map((one) => [one.name, one]))

it.each([
  ['after the zone took over', ['圃田乡'], '2011-03-01/2011-03-09', ['管城区', '东新区']],
  ['in its first month', ['圃田乡'], '2010-08', ['管城区', '东新区']],
  ['before', ['圃田乡'], '2010-07-31', ['管城区']],
  ['perhaps before', ['圃田乡'], '2010-07/2010-09', ['管城区']],
  ['at no known time', ['圃田乡'], undefined, ['管城区']],
  ['of a town that the zone always ran', ['南曹乡'], undefined, ['管城区', '南新区']],
  ['of a town that nobody lists', ['无名乡'], '2011', ['管城区']],
] as const)('counts an article printed %s', (_, streets, date, expected) => {
  expect(districtsOf({districts: ['管城区'], streets: [...streets], ...(date && {date})}, known)).toEqual(expected)
})

it('counts it for the zone in every table', () => {
  const data = {title: '甲', date: '2011-03', districts: ['管城区'], streets: ['圃田乡'], programs: ['治理']}
  const info = {city: '', title: '', description: '', papers: [], site: 'https://example.org/', rights: ''}
  const catalog = buildCatalog(buildArchive({info, articles: [{path: 'a.mdx', data, blocks: []}], pages: [], authority: {places: PLACES, programs: []}}))
  expect(coverageOf(catalog).rows.map(({district, count}) => [district, count])).toEqual([['管城区', 1], ['东新区', 1], ['南新区', 0]])
  expect(coverageOf(catalog).rows[1]!.cells).toMatchObject([{program: '治理', count: 1}])
  expect(reachOf(catalog.newest, catalog).districts).toMatchObject([{name: '东新区', count: 1, towns: 1}, {name: '管城区', count: 1}])
})
