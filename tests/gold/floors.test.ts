import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {scoreFolder, type Score} from './score.ts'

/** Floors on the three judged pages. They only rise. */
const FLOORS: [field: string, f1: number][] = [
  ['article', 1],
  ['exact lines', 1],
  ['title', 1],
  ['reporters', 1],
  ['correspondents', 1],
  ['districts', 1],
  ['streets', 1],
  ['date', 1],
  ['events', 1],
]

const out = mkdtempSync(join(tmpdir(), 'jiezhi-gold-'))
const run = (...args: string[]) => spawnSync(process.execPath, args, {encoding: 'utf8'})
const files = () =>
  readdirSync(out, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, readFileSync(path, 'utf8')])
let score: Score

beforeAll(() => {
  expect(run('scripts/ingest.ts', '--out', out).status).toBe(0)
  score = scoreFolder(out, 'tests/gold/gold.json')
})

afterAll(() => rmSync(out, {recursive: true, force: true}))

describe('the judged pages', () => {
  it.each(FLOORS)('%s ≥ %s', (field, floor) => {
    expect(score.rows.find((row) => row.field === field)!.f1, score.misses.join('\n')).toBeGreaterThanOrEqual(floor)
  })

  it('programs: recall ≥ 0.95, precision ≥ 0.97', () => {
    const {recall, precision} = score.rows.find((row) => row.field === 'programs')!
    expect(recall, score.misses.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(precision, score.misses.join('\n')).toBeGreaterThanOrEqual(0.97)
  })

  it('are ingested again without any change', () => {
    const before = files()
    expect(run('scripts/ingest.ts', '--out', out).status).toBe(0)
    expect(files()).toEqual(before)
  })
})
