import {spawn} from 'node:child_process'
import {cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {check, contentFolder, filesOf, ingest, NODE, PAGE, PROJECT} from './workspace.ts'

// `JIEZHI_KILLS=98 npx vitest run tests/editors/kill.test.ts` is the long loop: once at every change.
const KILLS = Number(process.env.JIEZHI_KILLS ?? 4)

// How often at least a run changes its folder, of new pages and of old ones: the places of all changes in a row.
const CHANGES = {raw: 61, old: 37}
const ALL = Object.entries(CHANGES).flatMap(([of, count]) => Array.from({length: count}, (_, change) => ({of: of as keyof typeof CHANGES, change})))

// However many turns there are, they are spread over all changes.
const TURNS = Array.from({length: KILLS}, (_, turn) => ALL[Math.floor(((turn + 0.5) * ALL.length) / KILLS)]!)

// A busy machine is slow; the test is about what is left on the disk.
const PATIENCE = 600_000

const pages = {'p1.txt': PAGE, 'p2.txt': PAGE.replaceAll('街道', '街道办事处'), 'p3.txt': PAGE.replaceAll('老旧', '旧')}
const DATED = ['--date', '2011-03-07', ...Object.keys(pages)]
let raw: string
let old: string
let fresh: string

beforeAll(async () => {
  raw = contentFolder(pages)
  old = copyOf(raw)
  await ingest(old)
  fresh = copyOf(old)
  await ingest(fresh, ...DATED)
})
afterAll(() => [raw, old, fresh].forEach((dir) => rmSync(dir, {recursive: true})))

describe('an ingest that is killed', () => {
  it.each(TURNS)('leaves every file old or new and whole, and the next run completes ($of pages, change $change)', async ({of, change}) => {
    const dir = copyOf(of === 'raw' ? raw : old)
    try {
      expect(await killedAt(dir, change)).toBe('SIGKILL')
      const [before, after] = [filesOf(old), filesOf(fresh)]
      for (const [name, text] of Object.entries(filesOf(dir))) {
        if (/\.\d+$|lock$|^\.ingest\/half\//u.test(name)) continue
        expect([before[name], after[name]], name).toContain(text)
      }
      expect((await ingest(dir, ...DATED)).code).toBe(0)
      expect(filesOf(dir)).toEqual(after)
      expect((await check(dir)).output).not.toMatch(/ledger-|file-unexpected/u)
    } finally {
      rmSync(dir, {recursive: true})
    }
  }, PATIENCE)

  it('and two at once end as one after the other', async () => {
    const dir = copyOf(raw)
    const runs = await Promise.all([ingest(dir, ...DATED), ingest(dir, ...DATED)])
    expect(runs.map(({code}) => code)).toEqual([0, 0])
    expect(Object.keys(filesOf(dir))).toEqual(Object.keys(filesOf(fresh)))
    expect(filesOf(dir)).toEqual(filesOf(fresh))
    rmSync(dir, {recursive: true})
  }, PATIENCE)
})

function copyOf(dir: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'jiezhi-kill-'))
  if (existsSync(dir)) cpSync(dir, copy, {recursive: true})
  return copy
}

/** Runs an ingest that is killed at its change of the folder with this number (killed-at.ts); answers what ended it. */
function killedAt(dir: string, change: number): Promise<NodeJS.Signals | null> {
  const env = {...process.env, JIEZHI_KILL_IN: dir, JIEZHI_KILL_AT: String(change)}
  const args = ['--import', join(import.meta.dirname, 'killed-at.ts'), join(PROJECT, 'scripts/ingest.ts')]
  return new Promise((resolve) => {
    spawn(NODE, [...args, '--content', dir, '--review', join(dir, '.review'), ...DATED], {cwd: PROJECT, env, stdio: 'ignore'}).once('exit', (_, signal) => resolve(signal))
  })
}
