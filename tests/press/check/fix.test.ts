import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {checkContent} from '../../../scripts/check/content.ts'
import {fixContent} from '../../../scripts/check/fix.ts'
import {applyFixes, isSoundFix} from '../../../src/press/check/fix.ts'

vi.mock('../../../scripts/check/content.ts', {spy: true})

const BASE = join(import.meta.dirname, '../../fixtures/check/base')
const ARTICLE = 'articles/p1/L001.mdx'
let dir: string

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'jiezhi-fix-'))
  cpSync(BASE, dir, {recursive: true})
})
afterEach(() => rmSync(dir, {recursive: true}))

const sound = readFileSync(join(BASE, ARTICLE), 'utf8')
const field = (name: string) => new RegExp(`^${name}: .*\\n`, 'mu')

const fix = async (of: string) => fixContent(of, (await checkContent(of)).problems)

describe('npm run check -- --fix', () => {
  it.each([
    ['an empty field', (text: string) => text.replace('kind:', 'kicker:\nkind:')],
    ['a date without quotes', (text: string) => text.replace(/date: "(.*?)"/u, 'date: $1')],
    ['an alias', (text: string) => text.replace('streets: [棉纺路街道]', 'streets: [棉纺路办事处]')],
    ['an alias and its official name', (text: string) => text.replace('streets: [棉纺路街道]', 'streets: [棉纺路街道, 棉纺路办事处]')],
    ['a name three times, in brackets', (text: string) => text.replace('streets: [棉纺路街道]', 'streets: [棉纺路街道, 棉纺路街道, 棉纺路街道]')],
    ['the order of fields', (text: string) => text.replace(/^title: .*\n/mu, '').replace('source:', `${field('title').exec(sound)![0]}source:`)],
    ['all of them', (text: string) => text.replace('streets: [棉纺路街道]', 'streets: [棉纺路办事处, 棉纺路街道]\nkicker:').replace(/date: "(.*?)"/u, 'date: $1')],
  ])('mends %s', async (_, spoil) => {
    expect(spoil(sound)).not.toBe(sound)
    writeFileSync(join(dir, ARTICLE), spoil(sound))
    await fix(dir)
    expect(readFileSync(join(dir, ARTICLE), 'utf8')).toBe(sound)
  })

  it('mends a name written twice one below the other, and leaves what is around it', async () => {
    const list = 'streets:\n  - 棉纺路街道 # 先\n  # 照地名表核对过\n  - 棉纺路街道\n  - 棉纺路办事处 # 后\n'
    writeFileSync(join(dir, ARTICLE), sound.replace(field('streets'), list))
    await fix(dir)
    expect(readFileSync(join(dir, ARTICLE), 'utf8')).toBe(sound.replace(field('streets'), 'streets:\n  - 棉纺路街道 # 先\n  # 照地名表核对过 # 后\n'))
    expect((await checkContent(dir)).problems.filter(({level}) => level !== 'info')).toEqual([])
  })

  it.each([['an unknown name', '棉纺街道'], ['an ambiguous one', '城关乡']])('leaves %s to the editor', async (_, name) => {
    const spoiled = sound.replace('streets: [棉纺路街道]', `streets: [${name}]`)
    writeFileSync(join(dir, ARTICLE), spoiled)
    expect(await fix(dir)).toEqual([])
    expect(readFileSync(join(dir, ARTICLE), 'utf8')).toBe(spoiled)
  })

  it.each([1, 2])('keeps what an editor saves while the check of round %i reads, and mends that', async (nth) => {
    const spoil = (text: string) => text.replace('kind:', 'kicker:\nkind:').replace('streets: [棉纺路街道]', 'streets: [棉纺路办事处]')
    const edited = sound.replace(/^title: .*$/mu, 'title: 编辑刚刚改长了的标题').replace('\n---\n', '\n---\n\n编辑刚刚加的一段。\n')
    writeFileSync(join(dir, ARTICLE), spoil(sound))
    const {checkContent: really} = await vi.importActual<{checkContent: typeof checkContent}>('../../../scripts/check/content.ts')
    let checks = 0
    vi.mocked(checkContent).mockImplementation(async (...of) => {
      const found = await really(...of)
      checks += 1
      if (checks === nth) writeFileSync(join(dir, ARTICLE), spoil(edited))
      return found
    })
    await fix(dir)
    vi.mocked(checkContent).mockReset()
    expect(readFileSync(join(dir, ARTICLE), 'utf8')).toBe(edited)
  })

  it('checks no second time where nothing is to be mended', async () => {
    vi.mocked(checkContent).mockClear()
    expect(await fix(dir)).toEqual([])
    expect(checkContent).toHaveBeenCalledTimes(1)
  })

  it('never writes what can no longer be read, and never another body', () => {
    fc.assert(
      fc.property(fc.nat(sound.length), fc.nat(30), fc.string({maxLength: 12, unit: fc.constantFrom('a', '甲', '\n', '-', ':', ' ', '"', '[', ']', '#')}), (start, length, text) => {
        const after = applyFixes(sound, [{start, end: Math.min(sound.length, start + length), text}])
        if (!isSoundFix(sound, after, ARTICLE)) return
        expect(after.slice(after.indexOf('\n---\n', 3))).toBe(sound.slice(sound.indexOf('\n---\n', 3)))
      }),
    )
  })
})
