/**
 * Loaded before a program (`--import`), kills it without warning at its change of the folder JIEZHI_KILL_IN that has the number
 * JIEZHI_KILL_AT, counted from 0. A file is left empty or half written then; what else it was about to do is not done.
 */
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

const {JIEZHI_KILL_IN: folder = '', JIEZHI_KILL_AT: at} = process.env
let left = Number(at)

const {openSync, writeFileSync} = fs
const HALF_DONE: Record<string, (path: string, more: string) => void> = {
  writeFileSync: (path, text) => writeFileSync(path, text.slice(0, text.length >> 1)),
  openSync,
  open: openSync,
}

for (const name of [...Object.keys(HALF_DONE), 'mkdirSync', 'renameSync', 'rename', 'rmSync'] as 'openSync'[]) {
  const own = fs[name] as (...given: unknown[]) => unknown
  const counted = (...given: [string, string]) => {
    if (String(given[0]).startsWith(folder) && left-- === 0) {
      HALF_DONE[name]?.(...given)
      process.kill(process.pid, 'SIGKILL')
    }
    return own(...given)
  }
  Object.assign(fs, {[name]: counted})
}
syncBuiltinESMExports()
