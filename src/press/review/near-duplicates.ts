import {at, percent, text} from './words.ts'

/** An article of the page, and one elsewhere in the archive that says nearly the same. */
export interface NearDuplicate {
  /** its first raw line */
  line: number
  title: string
  other: string
  likeness: number
}

/** A report with its articles' duplicates, which can be told only when all pages of a run are written, after the first section. */
export function addNearDuplicates(report: string, rawFile: string, duplicates: readonly NearDuplicate[]): string {
  if (duplicates.length === 0) return report
  const rows = duplicates.map(({line, title, other, likeness}) => `- ${at(text(rawFile), line)} 《${text(title)}》与 ${text(other)} 有 ${percent(likeness)} 相同，可能是转载或同一件事`)
  const cut = afterFirstLooks(report)
  return `${report.slice(0, cut)}${NEAR_DUPLICATES}\n${rows.join('\n')}\n${report.slice(cut)}`
}

/** The report as it was before its duplicates were added. */
export function withoutNearDuplicates(report: string): string {
  const start = afterFirstLooks(report)
  if (!report.startsWith(NEAR_DUPLICATES, start)) return report
  const end = report.indexOf('\n## ', start + 1)
  return report.slice(0, start) + (end === -1 ? '' : report.slice(end))
}

function afterFirstLooks(report: string): number {
  const end = report.indexOf('\n## ', report.indexOf('## 先看这些') + 1)
  return end === -1 ? report.length : end
}

const NEAR_DUPLICATES = '\n## 近似的文章\n'
