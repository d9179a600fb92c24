import {readFrontmatter} from './frontmatter.ts'
import type {Fix, Problem} from './problem.ts'
import {readYaml} from './yaml.ts'

/**
 * Applies the fixes of a file's problems to its text. Fixes that overlap wait for the next round, since each was made for the
 * text as it stood; so check and fix again until nothing is left to mend.
 *
 * @example applyFixes('date: 2020', [{start: 6, end: 10, text: '"2020"'}]) // 'date: "2020"'
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let mended = text
  let limit = Infinity
  for (const {start, end, text: put} of [...fixes].sort((a, b) => b.start - a.start || a.end - b.end)) {
    if (end > limit) continue
    mended = mended.slice(0, start) + put + mended.slice(end)
    limit = start
  }
  return mended
}

/** Whether a mended text can still be read and says the same words: the last guard before a file is written. */
export function isSoundFix(before: string, after: string, file: string): boolean {
  if (!file.endsWith('.mdx')) return readYaml(after, file).problems.length === 0
  const mended = readFrontmatter(after, file)
  return mended.problems.length === 0 && mended.body === readFrontmatter(before, file).body
}

/** The fixes by file. A byte order mark counts for nothing here, as in the texts that the problems were found in. */
export function fixesByFile(problems: readonly Problem[]): Map<string, Fix[]> {
  const files = new Map<string, Fix[]>()
  for (const {file, fix} of problems) if (fix) files.set(file, [...(files.get(file) ?? []), fix])
  return files
}
