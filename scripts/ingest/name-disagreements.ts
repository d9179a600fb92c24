import {knownFromFurniture, knownFromName} from '../../src/press/page-known.ts'
import type {ConvertedPage} from '../../src/press/pipeline.ts'
import type {Complaint} from '../report.ts'

/**
 * Complaints about a file's name: a date in it that the calendar does not have, or a paper, day or label other than the page prints.
 * The name is believed, so a page put in under a wrong one would be wrong throughout; once the page's record says otherwise than the name, the editor has seen to it.
 *
 * @param name the raw file's, without its folder
 */
export function nameDisagreements(name: string, {known, furniture, lines}: Pick<ConvertedPage, 'known' | 'furniture' | 'lines'>): Complaint[] {
  const named = knownFromName(name)
  const day = named.date === undefined ? misnamedDay(name) : undefined
  const unread = day === undefined ? [] : [{file: `content/raw/${name}`, reason: `文件名里的“${day}”没有读成日期；应写作年-月-日，如 2020-06-05，且日历上真有这一天；请改文件名，再收录。`, id: 'name-date'}]
  return [...unread, ...FIELDS.flatMap(({field, word, same}) => {
    const said = named[field]
    if (said === undefined || known[field] !== said) return []
    const printed = furniture.flatMap((segment) => {
      const value = ELSEWHERE.has(segment.reason.rule) ? undefined : knownFromFurniture([segment], lines)[field]
      return value === undefined ? [] : [{line: segment.lines[0], value}]
    })
    if (printed.length === 0 || printed.some(({value}) => same(value, said))) return []
    const {line, value} = printed[0]!
    return [{file: `content/raw/${name}`, line, reason: `文件名说${word}是 ${said}，版面第 ${line} 行印的是 ${value}；现在照文件名收录；请核对，改正文件名，或在版面记录里写明。`, id: 'name-disagrees'}]
  })]
}

/** A day written in a name in a way that is not read, or that is none: `2020-13-05`, `2020-6-5`. Digits in one run may be anything. */
function misnamedDay(name: string): string | undefined {
  return /(?<!\d)(?:19|20)\d\d(?:[-_.]\d{1,2}[-_.]\d{1,2}|年\d{1,2}月\d{1,2}日?)(?!\d)/u.exec(name)?.[0]
}

// These lines may name the publisher, or the paper of another page.
const ELSEWHERE: ReadonlySet<string> = new Set(['copyright', 'navigation', 'record-trailer'])

const FIELDS = [
  {field: 'paper', word: '报名', same: (a: string, b: string) => a === b},
  {field: 'date', word: '日期', same: (a: string, b: string) => a === b},
  {field: 'label', word: '版次', same: isSameLabel},
] as const

/** `第06版`, `A06` and `6` may be one page, `A06` and `B06` are not. */
function isSameLabel(a: string, b: string): boolean {
  const [[x, m], [y, n]] = [a, b].map((label) => [/[A-Z]+/iu.exec(label)?.[0].toUpperCase() ?? '', Number(/\d+/u.exec(label)?.[0])] as const) as [[string, number], [string, number]]
  return m === n && (x === y || x === '' || y === '')
}
