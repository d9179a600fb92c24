import {existsSync} from 'node:fs'
import {mkdir, open, rename, type FileHandle} from 'node:fs/promises'
import {join} from 'node:path'
import type {Authority} from '../../src/press/authority/types.ts'
import {sweepDead} from '../leavings.ts'
import {DIGITS, lineDigest, linesOf} from './kept-lines.ts'
import {endsOf, Words, WORDS} from './unit-words.ts'
import {keptAuthority} from './authority-store.ts'
import type {ReadUnit} from './units.ts'

/** A page as it is kept from build to build: its facts, and by which digest its words are found. */
export interface KeptUnit extends Omit<ReadUnit, 'words'> {
  /** digest of its words */
  words: string
}

/** Name of a folder's file of facts. */
export const FACTS = 'facts.jsonl'

/**
 * Units kept from the last build. In `facts.jsonl` the first line names the rules that they were read by, each further line is one unit
 * behind the digest of its JSON. What is damaged, or was read by other rules than those asked for, is not there.
 */
export async function readFacts(file: string, rules?: string): Promise<Map<string, KeptUnit>> {
  const kept = new Map<string, KeptUnit>()
  if (!existsSync(file)) return kept
  let first = true
  for await (const line of linesOf(file)) {
    if (first && rules !== undefined && line.toString('latin1') !== rules) break
    const unit = first ? undefined : unpack(line)
    first = false
    if (unit) kept.set(unit.checked.id, unit)
  }
  return kept
}

/** All units of a folder, by whatever rules they were read. */
export async function readUnits(folder: string): Promise<KeptUnits> {
  const checked = keptAuthority(folder)
  if (!checked) throw new Error('读过的名表在建站时没有了；请再建一次。')
  return {units: [...(await readFacts(join(folder, FACTS))).values()], words: await Words.open(folder), authority: checked.authority}
}

/** Writes units in place of those of the last build, whole or not at all. Words go to the disk at once, so they never are all in memory. */
export class UnitWriter {
  readonly #folder: string
  readonly #rules: string
  readonly #words: FileHandle
  readonly #units: KeptUnit[] = []
  readonly #ends: number[][] = []
  #waiting: Uint8Array[] = []
  #waitingBytes = 0

  static async open(folder: string, rules: string): Promise<UnitWriter> {
    await mkdir(folder, {recursive: true})
    sweepDead(folder, (name) => /\.jsonl?\.(\d+)$/u.exec(name)?.[1])
    return new UnitWriter(folder, rules, await open(temporary(folder, WORDS), 'w'))
  }

  constructor(folder: string, rules: string, words: FileHandle) {
    this.#folder = folder
    this.#rules = rules
    this.#words = words
  }

  async add({words, ...unit}: ReadUnit): Promise<void> {
    await this.keep({...unit, words: lineDigest(words)}, words)
  }

  /** Takes a unit over as it was. */
  async keep(unit: KeptUnit, words: Uint8Array): Promise<void> {
    this.#units.push(unit)
    this.#ends.push(endsOf(words))
    this.#waiting.push(words, NEWLINE)
    this.#waitingBytes += words.length + 1
    if (this.#waitingBytes > BUFFER) await this.#flush()
  }

  /** Answers the units in the order of `ids`, and their words. */
  async close(ids: readonly string[]): Promise<Omit<KeptUnits, 'authority'>> {
    await this.#flush()
    await this.#words.close()
    const byId = new Map(this.#units.map((unit) => [unit.checked.id, unit]))
    const ends = this.#units.map(({words}, index) => [words, this.#ends[index]!] as const)
    const units = ids.map((id) => byId.get(id)!)
    const facts = await open(temporary(this.#folder, FACTS), 'w')
    try {
      await facts.write(`${this.#rules}\n`)
      for (let at = 0; at < units.length; at += LINES) await facts.write(units.slice(at, at + LINES).map(pack).join(''))
    } finally {
      await facts.close()
    }
    for (const name of [WORDS, FACTS]) await rename(temporary(this.#folder, name), join(this.#folder, name))
    return {units, words: Words.written(this.#folder, ends)}
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#waiting)
    this.#waiting = []
    this.#waitingBytes = 0
    for (let at = 0; at < bytes.length; ) at += (await this.#words.write(bytes, at)).bytesWritten
  }
}

export interface KeptUnits {
  units: KeptUnit[]
  words: Words
  /** by which they were read */
  authority: Authority
}

const LINES = 100
const BUFFER = 4 * 1024 * 1024
const NEWLINE = Buffer.from('\n')

function temporary(folder: string, name: string): string {
  return join(folder, `${name}.${process.pid}`)
}

function pack(kept: KeptUnit): string {
  const json = JSON.stringify(kept)
  return `${lineDigest(json)} ${json}\n`
}

function unpack(line: Buffer): KeptUnit | undefined {
  const json = line.subarray(DIGITS + 1)
  return line.toString('latin1', 0, DIGITS) === lineDigest(json) ? JSON.parse(json.toString()) as KeptUnit : undefined
}
