import {spawn} from 'node:child_process'
import {appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {lockWithin} from '../../scripts/lock.ts'
import {check, contentFolder, edit, ingest, NODE, PAGE, PROJECT} from '../editors/workspace.ts'

const DEAD = 4_000_001
let room: string
let file: string
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'jiezhi-lock-'))
  file = join(room, '.ingest/lock')
})
afterEach(() => rmSync(room, {recursive: true, force: true}))

async function taken(text: string, secondsAgo = 0): Promise<boolean> {
  const first = await lockWithin(file, 0)
  if ('release' in first) first.release()
  writeFileSync(file, text)
  const then = Date.now() / 1000 - secondsAgo
  utimesSync(file, then, then)
  const held = await lockWithin(file, 0)
  if ('release' in held) held.release()
  return 'release' in held
}

describe('a lock', () => {
  it.each([
    ['of a process that is no more', String(DEAD), 0, true],
    ['of a former process of this number', String(process.pid), 0, true],
    ['of another process', String(process.ppid), 0, false],
    ['whose process has not written its number yet', '', 0, false],
    ['whose process was killed before it wrote its number', '', 60, true],
  ])('%s: %j, %d seconds old, may be taken over: %s', async (_, text, age, may) => expect(await taken(text, age)).toBe(may))

  it('that this process holds is not given twice, and leaves nothing behind', async () => {
    const held = await lockWithin(file, 0)
    expect(await lockWithin(file, 0)).toEqual({holder: process.pid})
    if ('release' in held) held.release()
    expect(readdirSync(join(room, '.ingest'))).toEqual([])
  })

  it('that is another\'s by now is not removed', async () => {
    const held = await lockWithin(file, 0)
    writeFileSync(file, String(process.ppid))
    if ('release' in held) held.release()
    expect(existsSync(file)).toBe(true)
  })

  it('of a dead process is taken over by one of many that wait for it', async () => {
    const log = join(room, 'log')
    const script = join(room, 'wait.mjs')
    writeFileSync(script, `
      import {appendFileSync} from 'node:fs'
      import {lockWithin} from ${JSON.stringify(join(PROJECT, 'scripts/lock.ts'))}
      for (let turn = 0; turn < 20; turn++) {
        const held = await lockWithin(${JSON.stringify(file)}, 60)
        appendFileSync(${JSON.stringify(log)}, '<')
        await new Promise((done) => setTimeout(done, 2))
        appendFileSync(${JSON.stringify(log)}, '>')
        // Every other time it dies, as it were, with the lock in its hands.
        if (turn % 2 === 0) appendFileSync(${JSON.stringify(file)}, '99999')
        else held.release()
      }
    `)
    const first = await lockWithin(file, 0)
    if ('release' in first) first.release()
    appendFileSync(file, String(DEAD))
    await Promise.all(Array.from({length: 4}, () => new Promise((done) => spawn(NODE, [script], {stdio: 'inherit'}).on('exit', done))))
    expect(readFileSync(log, 'utf8')).toBe('<>'.repeat(80))
  }, 600_000)

  it('is one process\'s alone on a slow disk, though others die with it in their hands, or at its door', async () => {
    const log = join(room, 'log')
    const script = join(room, 'slow.mjs')
    writeFileSync(script, `
      import fs from 'node:fs'
      import {syncBuiltinESMExports} from 'node:module'
      const {appendFileSync, mkdirSync, rmdirSync, writeFileSync} = fs
      const wait = (most) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.random() * most)
      for (const [name, most] of Object.entries({openSync: 1, fstatSync: 1, readFileSync: 1, writeFileSync: 1, rmSync: 12})) {
        const now = fs[name]
        fs[name] = (...given) => (wait(most), now(...given))
      }
      syncBuiltinESMExports()
      const [file, log] = ${JSON.stringify([file, log])}
      const {lockWithin} = await import(${JSON.stringify(join(PROJECT, 'scripts/lock.ts'))})
      for (let turn = 0, end = Date.now() + 3000; Date.now() < end; ) {
        const held = await lockWithin(file, 0)
        if (!('release' in held)) continue
        try {
          mkdirSync(log + '-alone')
          wait(10)
          rmdirSync(log + '-alone')
          appendFileSync(log, '.')
        } catch {
          appendFileSync(log, '!')
        }
        turn += 1
        if (turn % 4 === 0) held.release()
        else {
          try {
            writeFileSync(file + '.door', '${DEAD}', {flag: 'wx'})
          } catch {}
          appendFileSync(file, '99999')
        }
      }
    `)
    await Promise.all(Array.from({length: 8}, () => new Promise((done) => spawn(NODE, [script], {stdio: 'inherit'}).on('exit', done))))
    const turns = readFileSync(log, 'utf8')
    expect(turns).toBe('.'.repeat(turns.length))
  }, 60_000)
})

it('check --fix waits for the command that writes', async () => {
  const dir = contentFolder({'p1.txt': PAGE})
  await ingest(dir)
  edit(dir, 'articles/p1/L003.mdx', (text) => text.replace(/^date: "(.*)"$/mu, 'date: "2020"').replace(/^title: /mu, 'kicker:\ntitle: '))
  const article = readFileSync(join(dir, 'articles/p1/L003.mdx'), 'utf8')
  writeFileSync(join(dir, '.ingest/lock'), String(process.pid))
  const fixing = check(dir, '--fix')
  await new Promise((done) => setTimeout(done, 6000))
  expect(readFileSync(join(dir, 'articles/p1/L003.mdx'), 'utf8')).toBe(article)
  rmSync(join(dir, '.ingest/lock'))
  expect((await fixing).output).toContain('已改 content/articles/p1/L003.mdx')
  rmSync(dir, {recursive: true})
}, 600_000)
