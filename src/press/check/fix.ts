import type {Fix, Problem} from './problem.ts'

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

/** The fixes by file. A byte order mark counts for nothing here, as in the texts that the problems were found in. */
export function fixesByFile(problems: readonly Problem[]): Map<string, Fix[]> {
  const files = new Map<string, Fix[]>()
  for (const {file, fix} of problems) if (fix) files.set(file, [...(files.get(file) ?? []), fix])
  return files
}
