import {expect, it} from 'vitest'
import {buildCatalog} from '../../src/site/catalog.ts'
import {districtNames} from '../../src/site/place-names.ts'
import {reachOf, townReach} from '../../src/site/reach.ts'
import {smallArchive} from './archive-fixture.ts'

const archive = smallArchive()
const catalog = buildCatalog({
  ...archive,
  places: [
    ...archive.places,
    {name: '须水街道', type: 'town', aliases: [], district: '中原区'},
    {name: '中原乡', type: 'town', aliases: [], district: '中原区', to: '1990'},
    {name: '邙山区', type: 'district', aliases: [], to: '2003'},
    {name: '新郑市', type: 'district', aliases: []},
  ],
})

it('counts districts with their towns, and names those without a report', () => {
  expect(reachOf(catalog.byProgram.get('违法建筑治理')!, catalog)).toEqual({
    districts: [
      {name: '中原区', count: 1, towns: 1, of: 2},
      {name: '惠济区', count: 1, towns: 1, of: 1},
      {name: '管城回族区', count: 1, towns: 1, of: 1},
      {name: '郑东新区', count: 1, towns: 1, of: 1},
    ],
    silent: ['新郑市'],
  })
})

it('reaches a town for its zone and for its district', () => {
  const articles = catalog.byProgram.get('违法建筑治理')!
  for (const district of ['管城回族区', '郑东新区']) expect(townReach(articles, district, catalog).reached).toEqual([{name: '圃田乡', count: 1}])
  expect(townReach([], '管城回族区', catalog).silent).toEqual([])
  expect(townReach([], '郑东新区', catalog).silent).toEqual(['圃田乡'])
})

it('misses no abolished town, but counts one that is reached', () => {
  const articles = catalog.byProgram.get('违法建筑治理')!
  expect(townReach(articles, '中原区', catalog)).toEqual({reached: [{name: '棉纺路街道', count: 1}], silent: ['须水街道']})
  expect(townReach(articles, '惠济区', catalog)).toEqual({reached: [{name: '古荥镇', count: 1}], silent: []})
})

it('reaches nothing without articles', () => {
  expect(reachOf([], catalog)).toEqual({districts: [], silent: ['中原区', '惠济区', '管城回族区', '新郑市', '郑东新区']})
})

it('orders districts, cities and counties, zones, and what has been abolished', () => {
  expect(districtNames(catalog)).toEqual(['中原区', '惠济区', '管城回族区', '新郑市', '郑东新区', '邙山区'])
})
