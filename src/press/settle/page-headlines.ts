import {bareWords} from '../text/bare-words.ts'
import type {Row} from '../rows/row.ts'
import type {Reason} from '../types.ts'

/** The headlines that the page lists or marks itself, by their bare words. */
export interface PageHeadlines {
  /** each line of the lists, each mark */
  words: ReadonlySet<string>
  /** up to four lines of a list that stand one below the other, together */
  joined: ReadonlySet<string>
  /** lines listed more than once: names of columns, each over several articles */
  columns: ReadonlySet<string>
}

/** The headlines of the page's lists and those that it marks. */
export function headlinesOf(lists: readonly string[][], marked: ReadonlySet<string>): PageHeadlines {
  const counts = new Map<string, number>()
  for (const words of lists.flat()) counts.set(words, (counts.get(words) ?? 0) + 1)
  const listed = [...counts.keys()]
  const once = listed.some((words) => counts.get(words) === 1)
  return {words: new Set([...marked, ...listed].filter((words) => words !== '')), joined: new Set(lists.flatMap(joinsOf)), columns: new Set(once ? listed.filter((words) => counts.get(words)! > 1) : [])}
}

/** A line of the page's own list of headlines, as furniture. */
export function listLine(row: Row): Row {
  return {...row, shape: 'furniture', reason: LIST_LINE}
}

export function isListLine({reason}: Row): boolean {
  return reason === LIST_LINE
}

const LIST_LINE: Reason = {rule: 'headline-list', why: '版面的标题目录，没有正文'}

/** Bare words of the lines that have any. */
export function wordsOf(rows: readonly Row[]): string[] {
  return rows.map(({plain}) => bareWords(plain)).filter((words) => words !== '')
}

/** No headline is set in more lines than these. */
export const MOST_LINES = 4

/** Each line of a list, and each with up to three that stand below it. */
export function joinsOf(list: readonly string[]): string[] {
  return list.flatMap((_, from) => Array.from({length: Math.min(MOST_LINES, list.length - from)}, (_, more) => list.slice(from, from + more + 1).join('')))
}
