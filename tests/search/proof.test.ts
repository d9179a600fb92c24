import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {readSums, writeListed} from '../../scripts/sums.ts'
import {sha256} from '../../scripts/sha256.ts'
import {proveSearch} from '../../scripts/search/prove.ts'
import type {Proof} from '../../src/search/proof.ts'
import {builtSite} from '../built-site.ts'

it('finds exactly the pages that hold what is asked, in a browser, for 500 substrings and all names and numbers', async () => {
  const site = await builtSite()
  const {differences, asked, articles, start, cold} = await proveSearch({site, queries: 500, seed: 20110301})
  expect(differences).toEqual([])
  expect(JSON.parse(readFileSync(join(site, 'pagefind/proof.json'), 'utf8'))).toMatchObject({articles, asked, missed: 0, wrong: 0})
  expect(asked).toBeGreaterThan(1000)
  expect(articles).toBeGreaterThan(20)
  // Of 160 KB that are meant for an archive of 5,000 articles, its tables of contents take some 20.
  expect(start.bytes).toBeLessThan(140_000)
  expect(cold.bytes).toBeLessThan(40_000)
}, 600_000)

it('that fails takes an earlier proof of the same index away, and hides no damage from the list of sums', async () => {
  const site = join(mkdtempSync(join(tmpdir(), 'jiezhi-proof-')), 'site')
  cpSync(await builtSite(), site, {recursive: true})
  const read = (name: string) => readFileSync(join(site, name), 'utf8')
  const listed = () => readSums(read('SHA256SUMS')) as Map<string, string>
  try {
    const proof: Proof = {index: sha256(read('pagefind/search.json')), articles: 1, asked: 1, missed: 0, wrong: 0, seed: 1}
    await writeListed(site, 'pagefind/proof.json', JSON.stringify(proof))
    const page = [...listed().keys()].find((name) => /^articles\/.*-L\d+\/index\.html$/u.test(name))!
    writeFileSync(join(site, page), read(page).replaceAll(/\p{Script=Han}/gu, '甲'))
    const before = listed()
    expect((await proveSearch({site, queries: 1, seed: 1})).wrong).toBeGreaterThan(0)
    expect(read('pagefind/proof.json')).toBe('null')
    expect(listed()).toEqual(before.set('pagefind/proof.json', sha256('null')))
  } finally {
    rmSync(join(site, '..'), {recursive: true})
  }
}, 600_000)
