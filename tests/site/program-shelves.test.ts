import fc from 'fast-check'
import {expect, it} from 'vitest'
import {buildCatalog} from '../../src/site/catalog.ts'
import {programKinds, programLeaves} from '../../src/site/program-shelves.ts'
import {smallArchive} from './archive-fixture.ts'

it('tells of each kind how many programs it has and where they begin, however the leaves cut it', () => {
  const kinds = fc.array(fc.constantFrom('整治', '党建', '养老'), {minLength: 1, maxLength: 20})
  fc.assert(fc.property(kinds, fc.integer({min: 1, max: 8}), (drawn, size) => {
    const archive = smallArchive()
    archive.programs = drawn.map((kind, index) => ({name: `第${index + 1}项`, aliases: [], kind}))
    archive.articles = [{...archive.articles[0]!, programs: archive.programs.map(({name}) => name)}]
    const catalog = buildCatalog(archive)
    const leaves = programLeaves(catalog, size)
    for (const {heading, total, leaf} of programKinds(catalog, size)) {
      const parts = leaves.flatMap(({number, items}) => items.filter((shelf) => shelf.heading === heading).map((shelf) => ({number, ...shelf})))
      expect(parts.flatMap(({programs}) => programs)).toHaveLength(drawn.filter((kind) => kind === heading).length)
      expect(parts.map((part) => part.total)).toEqual(parts.map(() => total))
      expect(parts.map(({number, goesOn}) => [number, goesOn])).toEqual(parts.map((_, index) => [leaf + index, index > 0]))
    }
  }))
})
