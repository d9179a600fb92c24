import {readdirSync, readFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {convertPage, type ConvertedPage} from '../../src/press/pipeline.ts'
import {readAuthorityFolder} from '../../scripts/read/authority-files.ts'
import {Folder} from '../../scripts/files.ts'
import {scorePages, type Score} from '../gold/score.ts'

/**
 * Composed pages in the manners of other years and papers, each with a reading judged by hand. The three sample pages have
 * their own gold; these hold the rules to what they must also read.
 */
const FOLDER = 'tests/fixtures/pages'

interface Gold {
  articles: {id: string; lines: [number, number][]}[]
  furniture: [number, number][]
  joins: [before: number, after: number, dropped: string | null][]
}

/** Floors over all pages together. They only rise. */
const FLOORS: [field: string, recall: number, precision: number][] = [
  ['article', 1, 1],
  ['exact lines', 1, 1],
  ['title', 1, 1],
  ['reporters', 1, 1],
  ['correspondents', 1, 1],
  ['districts', 1, 1],
  ['streets', 1, 1],
  ['programs', 0.96, 0.97],
  ['events', 1, 1],
  ['date', 1, 1],
]

const cases = readdirSync(FOLDER, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => {
    const file = readdirSync(join(FOLDER, name)).find((page) => page.startsWith('page.'))!
    const gold = JSON.parse(readFileSync(join(FOLDER, name, 'gold.json'), 'utf8')) as Gold
    return {name, raw: `${name}${extname(file)}`, bytes: new Uint8Array(readFileSync(join(FOLDER, name, file))), gold}
  })

const pages = new Map<string, ConvertedPage>()
let score: Score

beforeAll(async () => {
  const {authority} = await readAuthorityFolder(new Folder('content'))
  for (const {name, raw, bytes} of cases) pages.set(name, convertPage({name: raw, bytes, known: {}, authority}))
  score = scorePages(pages.values(), Object.fromEntries(cases.map(({raw, gold}) => [raw, gold])))
})

describe('composed pages', () => {
  it.each(FLOORS)('%s: recall at least %d, precision at least %d', (field, recall, precision) => {
    const row = score.rows.find((row) => row.field === field)!
    const misses = score.misses.join('\n')
    expect(row.recall, misses).toBeGreaterThanOrEqual(recall)
    expect(row.precision, misses).toBeGreaterThanOrEqual(precision)
  })

  it.each(cases)('$name: no line is lost or in two places', ({name, gold}) => {
    const {lines, articles, furniture} = pages.get(name)!
    const owners = new Map<number, Set<string>>()
    const own = (owner: string, [first, last]: readonly [number, number]) => {
      for (let line = first; line <= last; line++) owners.set(line, (owners.get(line) ?? new Set()).add(owner))
    }
    for (const {name, segment} of articles) segment.lines.forEach((range) => own(name, range))
    furniture.forEach(({lines}) => own('furniture', lines))
    for (const {number, text} of lines) if (text.trim() !== '') expect([number, owners.get(number)?.size]).toEqual([number, 1])
    const apart = new Set(furniture.flatMap(({lines: [first, last]}) => Array.from({length: last - first + 1}, (_, i) => first + i)))
    const expected = gold.furniture.flatMap(([first, last]) => lines.filter(({number, text}) => number >= first && number <= last && text.trim() !== '').map(({number}) => number))
    expect(expected.filter((line) => !apart.has(line))).toEqual([])
  })

  it.each(cases)('$name: column breaks are re-joined, paragraph ends are not', ({name, gold}) => {
    const repaired = pages.get(name)!.repairs
    const joins = [...new Set(repaired.map(({lines}) => lines.join('-')))].sort()
    const dropped = repaired.flatMap(({lines, dropped}) => (dropped ? [[...lines, dropped]] : []))
    expect(joins).toEqual(gold.joins.map(([before, after]) => `${before}-${after}`).sort())
    expect(dropped).toEqual(gold.joins.filter(([, , dropped]) => dropped))
  })
})
