import {citationOf, linesNote} from '../../site/citations.ts'
import {writeGbt7714} from '../../site/citation-gbt7714.ts'
import {writeRis} from '../../site/citation-ris.ts'
import {writeCsv} from '../../site/csv.ts'
import {addressesFor} from '../../site/routes.ts'
import {NO_FACTS} from '../../site/no-facts.ts'
import type {StoredRow} from '../stored.ts'
import type {Taken} from './ticks.ts'

export type ExportFormat = 'csv' | 'ris' | 'txt'

/** Results as a table, as RIS or as a numbered list by GB/T 7714, each with the question that they answer. */
export function writeResults(format: ExportFormat, taken: Taken[], site: string): string {
  const citations = taken.map(({row, asked}) => citationOf(recordOf(row), row, addressesFor(site), [...linesNote(row.lines), `检索词：${asked}`].join('；')))
  if (format === 'ris') return citations.map(writeRis).join('')
  if (format === 'txt') return citations.map((citation, index) => `[${index + 1}] ${writeGbt7714(citation)}\r\n`).join('')
  const all = (names: string[] | undefined) => (names ?? []).join(';')
  return writeCsv(
    ['编号', '标题', '引题', '副题', '见报日期', '报纸', '版次', '区县', '街道', '工作', '记者', '通讯员', '摄影', '版面编号', '原文行', '网址'],
    taken.map(({row}, index) => [
      row.id, row.title || row.called || '', row.kicker ?? '', row.subtitle ?? '', row.date ?? '', row.paper ?? '', row.label ?? '',
      all(row.districts), all(row.streets), all(row.programs), all(row.reporters), all(row.correspondents), all(row.photographers),
      row.lines ? row.id.replace(/-L\d+$/u, '') : '', all(row.lines?.map(([first, last]) => `L${first}-L${last}`)), citations[index]!.url,
    ]),
  )
}

export const MEDIA_TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv;charset=utf-8',
  ris: 'application/x-research-info-systems',
  txt: 'text/plain;charset=utf-8',
}

/** As far as a citation needs it: a row holds the beginning of the words only where they are cited for a headline. */
function recordOf(row: StoredRow): Parameters<typeof citationOf>[0] {
  const blocks = row.called === undefined ? [] : [{role: 'paragraph' as const, text: row.called, html: '', lines: []}]
  return {...NO_FACTS, ...row, blocks}
}
