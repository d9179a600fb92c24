import {bareWords} from '../text/bare-words.ts'
import {PAPER_NAME, SHORT_PAPER} from '../wording/paper-names.ts'
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
  // A list of one line, as a web page's own title is, names an article that the page's list has, too.
  const whole = lists.filter((list) => list.length > 1 || !lists.some((other) => other !== list && other.includes(list[0]!)))
  for (const words of whole.flat()) counts.set(words, (counts.get(words) ?? 0) + 1)
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

/** Bare words of the lines that have any, without the paper's name that a web page's title has beside them: `某城晚报数字报-路修好了`. */
export function wordsOf(rows: readonly Row[]): string[] {
  return rows.map(({plain}) => bareWords(plain.replace(PAPER_FIRST, '').replace(PAPERS_LAST, ''))).filter((words) => words !== '')
}

const PAPER = String.raw`(?:${PAPER_NAME}|${SHORT_PAPER})(?:多媒体)?(?:(?:数字报|电子报|电子版|数字版)(?:纸|平台)?)?|\p{Script=Han}{2,5}(?:网|在线)`
const PAPER_FIRST = new RegExp(String.raw`^(?:${PAPER})\s?[\-_|—]{1,2}\s?(?=.{4})`, 'u')
const PAPERS_LAST = new RegExp(String.raw`(?<=.{4})(?:\s?[\-_|—]{1,2}\s?(?:${PAPER}))+$`, 'u')

/** No headline is set in more lines than these. */
export const MOST_LINES = 4

/** Each line of a list, and each with up to three that stand below it. */
export function joinsOf(list: readonly string[]): string[] {
  return list.flatMap((_, from) => Array.from({length: Math.min(MOST_LINES, list.length - from)}, (_, more) => list.slice(from, from + more + 1).join('')))
}
