import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect} from 'vitest'
import {writeMdx} from '../../src/press/mdx.ts'
import type {ConvertedPage} from '../../src/press/pipeline.ts'

/** What the scorer says: recall, precision and F1 of each field, and each miss in a line. */
export interface Score {
  rows: {field: string; recall: number; precision: number; f1: number}[]
  misses: string[]
}

/** Scores the articles below a folder against a judged gold file. */
export function scoreFolder(out: string, goldFile: string): Score {
  const {stdout, stderr} = spawnSync(process.execPath, ['tests/gold/score.mjs', out, goldFile, '--json'], {encoding: 'utf8'})
  expect(stderr).toBe('')
  return JSON.parse(stdout) as Score
}

/** Scores pages as they were converted. @param gold what is judged of them, by the names of their raw files */
export function scorePages(pages: Iterable<ConvertedPage>, gold: object): Score {
  const out = mkdtempSync(join(tmpdir(), 'jiezhi-score-'))
  try {
    let written = 0
    for (const {articles} of pages) for (const {data, blocks} of articles) writeFileSync(join(out, `${(written += 1)}.mdx`), writeMdx(data, blocks))
    writeFileSync(join(out, 'gold.json'), JSON.stringify(gold))
    return scoreFolder(out, join(out, 'gold.json'))
  } finally {
    rmSync(out, {recursive: true, force: true})
  }
}
