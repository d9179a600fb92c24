import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeEach, describe, expect, it} from 'vitest'
import {readArchive} from '../../scripts/read/archive.ts'
import {archiveOfUnits} from '../../scripts/read/unit-archive.ts'
import {checkContent, readChecked} from '../../scripts/check/content.ts'
import {FACTS} from '../../scripts/read/unit-store.ts'
import {WORDS} from '../../scripts/read/unit-words.ts'
import {findEvidence} from '../../src/site/evidence.ts'

let folder: string
let content: string
let keptIn: string
const made: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiezhi-units-'))
  made.push(folder)
  content = join(folder, 'content')
  keptIn = join(folder, 'units')
  await cp('content', content, {recursive: true})
})
afterAll(() => Promise.all(made.map((path) => rm(path, {recursive: true}))))

const readLight = async () => archiveOfUnits(content, await readChecked(content, {keptIn}))
const read = async () => (await readLight()).archive
const filesKept = () => Promise.all([FACTS, WORDS].map((name) => readFile(join(keptIn, name), 'utf8')))
const plain = (value: unknown) => JSON.parse(JSON.stringify(value))
const anArticle = async () => join(content, 'articles', (await readArchive(content)).articles.find(({page, kind}) => page && kind === 'article')!.id.replace(/-(L\d+)$/u, '/$1.mdx'))

describe('units that the check has read', () => {
  it('make the archive that the readers make, with the same evidence', async () => {
    const {archive, evidence} = await readLight()
    const whole = await readArchive(content)
    expect(plain(archive)).toEqual(plain(whole))
    const found = findEvidence(whole)
    expect(archive.articles.map(({id}) => evidence.get(id))).toEqual(archive.articles.map(({id}) => found.get(id)))
  })

  it('are the same when they were kept, with the same problems', async () => {
    const first = await readChecked(content, {keptIn})
    const kept = await filesKept()
    const second = await readChecked(content, {keptIn})
    expect([second.content, second.units]).toEqual([first.content, first.units])
    expect(await filesKept()).toEqual(kept)
    expect(second.content).toEqual(await checkContent(content))
  })

  it('are read again when a file of theirs changes', async () => {
    await read()
    const path = await anArticle()
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace(/^source:/mu, 'noindex: true\nsource:'))
    expect((await read()).articles.filter(({noindex}) => noindex)).toHaveLength(1)
    await writeFile(path, text)
    expect(plain(await read())).toEqual(plain(await readArchive(content)))
  })

  it.each([FACTS, WORDS])('are read again when a line of %s is damaged, cut short, or was read by other rules', async (name) => {
    const whole = plain(await read())
    const file = join(keptIn, name)
    const kept = await readFile(file, 'utf8')
    const facts = await readFile(join(keptIn, FACTS), 'utf8')
    for (const damaged of [kept.replace('年', '午'), kept.slice(0, kept.length / 2), kept.replace(/[0-9a-f]/u, (digit) => (digit === '0' ? '1' : '0')), '', 'x\n'.repeat(9)]) {
      expect(damaged).not.toBe(kept)
      await writeFile(file, damaged)
      expect(plain(await read())).toEqual(whole)
      expect(await readFile(join(keptIn, FACTS), 'utf8')).toBe(facts)
    }
    await rm(file)
    expect(plain(await read())).toEqual(whole)
  })

  it('give their words to those who opened them, though they are written anew meanwhile', async () => {
    const before = await read()
    const path = await anArticle()
    const text = await readFile(path, 'utf8')
    await writeFile(path, `${text}\n另添一段。\n`)
    await readChecked(content, {keptIn})
    await writeFile(path, text)
    expect(plain(before)).toEqual(plain(await readArchive(content)))
  })
})
