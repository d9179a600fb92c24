import {expect, it} from 'vitest'
import {buildCatalog} from '../../src/site/catalog.ts'
import {formerAddresses} from '../../src/site/moves.ts'
import {narrowerPrograms, programNames, silentPrograms} from '../../src/site/place-names.ts'
import {smallArchive} from './archive-fixture.ts'

const archive = smallArchive()
const reported = [...new Set(archive.articles.flatMap(({programs}) => programs))]
const programs = [
  ...archive.programs.map((program) => (program.name === '违法建筑治理' ? {...program, broader: '城市治理'} : program)),
  {name: '城市治理', aliases: [], kind: '整治', broader: '城市工作'},
  {name: '城市工作', aliases: [], kind: '工程'},
  {name: '街景治理', aliases: [], kind: '整治', broader: '城市治理'},
]
const catalog = buildCatalog({...archive, programs})

it('gives a page to programs that are reported and to those that they belong to, and to no other', () => {
  expect(new Set(programNames(catalog))).toEqual(new Set([...reported, '城市治理', '城市工作']))
  expect(silentPrograms(catalog)).toEqual(['街景治理'])
  expect(narrowerPrograms(catalog, '城市治理')).toEqual([{name: '违法建筑治理', count: catalog.byProgram.get('违法建筑治理')!.length}])
})

it('keeps the page that a withdrawn article leads to', () => {
  const withdrawn = buildCatalog({...archive, programs, articles: archive.articles.map((article) => ({...article, withdrawn: {reason: '撤下', date: '2020-07-01'}}))})
  expect(programNames(withdrawn)).toEqual(programNames(catalog))
})

it('leads a former address of a program in a district where its own row says', () => {
  const redirects = {'/programs/旧名': '/programs/城市治理/', '/programs/旧称': '/programs/违法建筑治理/', '/programs/旧称/管城回族区': '/programs/城市治理/'}
  const leadsOn = [...formerAddresses(catalog, redirects)].flatMap(([to, former]) => former.map((from) => [from, to] as const))
  expect(leadsOn.filter(([from]) => from === '/programs/旧称/管城回族区/')).toEqual([['/programs/旧称/管城回族区/', '/programs/城市治理/']])
  expect(new Set(leadsOn.map(([from]) => from)).size).toBe(leadsOn.length)
})

it('leads from no former address to a program without a page', () => {
  const redirects = {'/programs/街容治理': '/programs/街景治理/', '/programs/城市管理': '/programs/城市治理/'}
  expect([...formerAddresses(catalog, redirects)]).toEqual([['/programs/城市治理/', ['/programs/城市管理/']]])
})
