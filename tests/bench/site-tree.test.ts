import {existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {readFormer} from '../../scripts/build/former-site.ts'
import {SiteTree} from '../../scripts/build/site-tree.ts'
import {sha256} from '../../scripts/sha256.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jiezhi-tree-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const write = (place: string, files: Record<string, string>) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, place, file)), {recursive: true})
    writeFileSync(join(folder, place, file), text)
  }
}
const files = (place: string) => readdirSync(join(folder, place), {recursive: true, encoding: 'utf8'}).sort()
const begin = () => new SiteTree(join(folder, 'new'), join(folder, 'former'), readFormer(join(folder, 'former')))

describe('a tree begun as a former site', () => {
  it('has its pages until they are left out, and no folder that became empty', () => {
    write('former', {'a/index.html': '甲', 'b/c/index.html': '乙', 'b/d.xml': '丙'})
    const tree = begin()
    tree.leave(new Set(['a/index.html', 'e/index.html']))
    expect(files('new')).toEqual(['a', 'a/index.html'])
    expect([['a/index.html', '乙'], ['b/d.xml', '丙'], ['e/index.html', '甲'], ['a/index.html', '甲']].map(([file, text]) => tree.keep(file!, sha256(text!)))).toEqual([false, false, false, true])
    expect([...tree.digests]).toEqual([['a/index.html', sha256('甲')]])
    expect(existsSync(join(folder, 'former'))).toBe(false)
  })

  it('takes what is written and brought in place of what was there', async () => {
    write('former', {'a/index.html': '甲', 'b/index.html': '乙'})
    write('index', {'b/index.html': '新', 'c/d/index.html': '丁'})
    write('program', {'h.css': '庚', 'i/j.js': '辛'})
    const tree = begin()
    tree.write('a/index.html', Buffer.from('戊'))
    tree.write('f/g/index.html', Buffer.from('己'))
    await tree.bring(join(folder, 'index'))
    await tree.copy(join(folder, 'program'))
    const texts = {'a/index.html': '戊', 'b/index.html': '新', 'c/d/index.html': '丁', 'f/g/index.html': '己', 'h.css': '庚', 'i/j.js': '辛'}
    expect(Object.fromEntries(Object.keys(texts).map((file) => [file, readFileSync(join(folder, 'new', file), 'utf8')]))).toEqual(texts)
    expect(Object.fromEntries(tree.digests)).toEqual(Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, sha256(text)])))
    expect([files('index').filter((name) => name.endsWith('.html')), files('program')]).toEqual([[], ['h.css', 'i', 'i/j.js']])
  })

  it('leaves what is written as it was where it lies', () => {
    write('former', {'a/index.html': '甲', 'b.txt': '乙'})
    const tree = begin()
    const {ino} = statSync(join(folder, 'new/a/index.html'))
    tree.write('a/index.html', Buffer.from('甲'))
    tree.write('b.txt', Buffer.from('丙'))
    expect(statSync(join(folder, 'new/a/index.html')).ino).toBe(ino)
    expect(readFileSync(join(folder, 'new/b.txt'), 'utf8')).toBe('丙')
  })

  it('never writes through a link, nor into a file that another copy of the site shares', () => {
    write('former', {'a/index.html': '甲', 'b/index.html': '乙'})
    write('elsewhere', {'index.html': '别处'})
    mkdirSync(join(folder, 'copy'))
    linkSync(join(folder, 'former/a/index.html'), join(folder, 'copy/a.html'))
    rmSync(join(folder, 'former/b'), {recursive: true})
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'former/b'))
    symlinkSync(join(folder, 'elsewhere/index.html'), join(folder, 'former/c.html'))
    const tree = begin()
    for (const file of ['a/index.html', 'b/index.html', 'c.html']) tree.write(file, Buffer.from('新'))
    expect(readFileSync(join(folder, 'copy/a.html'), 'utf8')).toBe('甲')
    expect(readFileSync(join(folder, 'elsewhere/index.html'), 'utf8')).toBe('别处')
    expect(['a/index.html', 'b/index.html', 'c.html'].map((file) => readFileSync(join(folder, 'new', file), 'utf8'))).toEqual(['新', '新', '新'])
  })

  it('is empty where there is no former site', () => {
    const tree = begin()
    tree.write('a.txt', Buffer.from('甲'))
    expect(files('new')).toEqual(['a.txt'])
  })
})
