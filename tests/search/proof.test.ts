import {expect, it} from 'vitest'
import {proveSearch} from '../../scripts/search/prove.ts'
import {builtSite} from '../built-site.ts'

it('finds exactly the pages that hold what is asked, in a browser, for 500 substrings and all names and numbers', async () => {
  const {differences, asked, articles, start, cold} = await proveSearch({site: await builtSite(), queries: 500, seed: 20110301})
  expect(differences).toEqual([])
  expect(asked).toBeGreaterThan(1000)
  expect(articles).toBeGreaterThan(20)
  expect(start.bytes).toBeLessThan(160_000)
  expect(cold.bytes).toBeLessThan(40_000)
}, 600_000)
