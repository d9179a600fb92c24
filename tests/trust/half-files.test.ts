import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {threadId} from 'node:worker_threads'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {Folder} from '../../scripts/files.ts'
import {sweepReports} from '../../scripts/ingest/present.ts'

let room: string
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'jiezhi-halves-'))
})
afterEach(() => rmSync(room, {recursive: true, force: true}))

describe('a file that is being written', () => {
  it('bears numbers that no other thread and no other file can bear: process, thread and count apart', () => {
    const folder = new Folder(room, '.half')
    mkdirSync(join(room, 'taken/inner'), {recursive: true})
    for (let turn = 1; turn <= 2; turn++) expect(() => folder.writeQuickly('taken', '字')).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/u)
    expect(readdirSync(join(room, '.half')).sort()).toEqual([1, 2].map((count) => `${process.pid}-${threadId}-${count}`))
  })

  it('is swept from the reports when its process is no more, or bore this one\'s number', () => {
    const [dead, own, alive] = [4_000_001, process.pid, process.ppid].map((pid) => `p1.md.${pid}-${threadId}-1`) as [string, string, string]
    for (const name of [dead, own, alive, 'p1.md']) writeFileSync(join(room, name), '半')
    sweepReports(room)
    expect(readdirSync(room).sort()).toEqual(['p1.md', alive].sort())
    new Folder(room).writeQuickly('p1.md', '全')
    expect(readFileSync(join(room, 'p1.md'), 'utf8')).toBe('全')
  })

  it('is swept where there are no reports yet', () => expect(() => sweepReports(join(room, 'none'))).not.toThrow())
})
