import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeEach, describe, expect, it} from 'vitest'
import {archiveOfUnits, readArchive} from '../../scripts/archive.ts'
import {readChecked} from '../../scripts/check-content.ts'

let folder: string
let content: string
let keptIn: string
const made: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiezhi-units-'))
  made.push(folder)
  content = join(folder, 'content')
  keptIn = join(folder, 'units.jsonl')
  await cp('content', content, {recursive: true})
})
afterAll(() => Promise.all(made.map((path) => rm(path, {recursive: true}))))

const read = async () => archiveOfUnits(content, (await readChecked(content, {keptIn})).units)
const plain = (value: unknown) => JSON.parse(JSON.stringify(value))
const anArticle = async () => join(content, 'articles', (await readArchive(content)).articles.find(({page, kind}) => page && kind === 'article')!.id.replace(/-(L\d+)$/u, '/$1.mdx'))

describe('units that the check has read', () => {
  it('make the archive that the readers make', async () => {
    expect(plain(await read())).toEqual(plain(await readArchive(content)))
  })

  it('are the same when they were kept, with the same problems', async () => {
    const first = await readChecked(content, {keptIn})
    const kept = await readFile(keptIn)
    const second = await readChecked(content, {keptIn})
    expect(plain(second)).toEqual(plain(first))
    expect(await readFile(keptIn)).toEqual(kept)
  })

  it('are read again when a file of theirs changes', async () => {
    await read()
    const path = await anArticle()
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace(/^title: .*$/mu, 'title: 改过的标题'))
    expect((await read()).articles.map(({title}) => title)).toContain('改过的标题')
    await writeFile(path, text)
    expect(plain(await read())).toEqual(plain(await readArchive(content)))
  })

  it('are read again when their line is damaged, cut short, or was read by other rules', async () => {
    const whole = plain(await read())
    const kept = await readFile(keptIn, 'utf8')
    for (const damaged of [kept.replace('本报', '木报'), kept.slice(0, kept.length / 2), kept.replace(/^[0-9a-f]/u, (digit) => (digit === '0' ? '1' : '0')), '', 'x\n'.repeat(9)]) {
      expect(damaged).not.toBe(kept)
      await writeFile(keptIn, damaged)
      expect(plain(await read())).toEqual(whole)
      expect((await readFile(keptIn, 'utf8')).split('\n').slice(1)).toEqual(kept.split('\n').slice(1))
    }
  })
})
