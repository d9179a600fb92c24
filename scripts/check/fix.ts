import {join} from 'node:path'
import {readFileSync} from 'node:fs'
import writeFileAtomic from 'write-file-atomic'
import {applyFixes, fixesByFile, isSoundFix} from '../../src/press/check/fix.ts'
import {checkContent} from './content.ts'

// Each round mends what the one before uncovered or left because it overlapped.
const ROUNDS = 6

/** Mends what has one right answer, until nothing is left to mend. Answers how many places of which files. */
export async function fixContent(dir: string): Promise<{file: string; count: number}[]> {
  const mended = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    const files = fixesByFile((await checkContent(dir)).problems)
    let progress = false
    for (const [file, fixes] of files) {
      const path = join(dir, file.slice('content/'.length))
      const before = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '')
      const after = applyFixes(before, fixes)
      if (after === before || !isSoundFix(before, after, file)) continue
      await writeFileAtomic(path, after)
      mended.set(file, (mended.get(file) ?? 0) + fixes.length)
      progress = true
    }
    if (!progress) break
  }
  return [...mended].map(([file, count]) => ({file, count}))
}
