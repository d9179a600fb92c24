import {applyFixes, fixesByFile, isSoundFix} from '../../src/press/check/fix.ts'
import {Folder} from '../files.ts'
import type {Problem} from '../../src/press/check/problem.ts'
import {checkContent} from './content.ts'

// Each round mends what the one before uncovered or left because it overlapped.
const ROUNDS = 6

/**
 * Mends what has one right answer in the files of these problems, until nothing is left to mend. A file that somebody saves meanwhile keeps
 * what was saved, and waits for the next round. Answers how many places of which files.
 *
 * @param problems what a check of the folder found
 */
export async function fixContent(dir: string, problems: readonly Problem[]): Promise<{file: string; count: number}[]> {
  const content = new Folder(dir)
  const mended = new Map<string, number>()
  let files = [...fixesByFile(problems).keys()]
  for (let round = 0; round < ROUNDS && files.length > 0; round++) {
    // Read before they are checked: what a file holds before and after, the check has seen.
    const texts = new Map<string, string>()
    for (const file of files) texts.set(file, await textNow(content, file))
    const found = fixesByFile((await checkContent(dir, new Set(files))).problems)
    files = []
    for (const [file, fixes] of found) {
      const before = texts.get(file) ?? ''
      const after = applyFixes(before, fixes)
      const isSound = after !== before && isSoundFix(before, after, file)
      const isSame = (await textNow(content, file)) === before
      if (isSame && isSound) {
        await content.write(nameOf(file), after)
        mended.set(file, (mended.get(file) ?? 0) + fixes.length)
      }
      if (isSound || !isSame) files.push(file)
    }
  }
  return [...mended].map(([file, count]) => ({file, count}))
}

async function textNow(content: Folder, file: string): Promise<string> {
  return (await content.text(nameOf(file))) ?? ''
}

/** Its name in the content folder. @example nameOf('content/site.yaml') // 'site.yaml' */
function nameOf(file: string): string {
  return file.slice('content/'.length)
}
