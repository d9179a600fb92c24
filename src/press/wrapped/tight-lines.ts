import {idleSpaces} from '../figure-spaces.ts'
import {BLOCK_BREAK} from '../text/blank.ts'
import type {Line} from '../types.ts'
import {asWhole, type WholeLine} from './whole-lines.ts'

/**
 * The lines of a page that sets its figures off by spaces everywhere, puts one behind each half-width mark, or two wherever words are parted, without those
 * that part nothing; undefined of any other page: there they part a headline's words, or the cells of a table.
 *
 * @example tightLines(lines of '137 天改完 41 个老院\n…')?.[0].text // '137天改完41个老院'
 */
export function tightLines(lines: readonly Line[]): WholeLine[] | undefined {
  const idle = isManner(lines, SET_OFF, TIGHT) || isManner(lines, MARK_AND_SPACE, MARK_ALONE) ? idleSpaces : undefined
  const twice = isManner(lines, TWO_SPACES, ONE_SPACE) ? secondSpaces : undefined
  if (!idle && !twice) return undefined
  return lines.map((line, at) => {
    const gaps = line.text.includes(BLOCK_BREAK) ? [] : [idle, twice].flatMap((gapsOf) => gapsOf?.(line.text) ?? [])
    return gaps.length === 0 ? asWhole(line, at) : withoutGaps(line, at, [...new Set(gaps)].sort((a, b) => a - b))
  })
}

/** Many lines are set so, and hardly any otherwise. */
function isManner(lines: readonly Line[], so: RegExp, otherwise: RegExp): boolean {
  let count = 0
  for (const {text} of lines) if (/[ \u3000]/u.test(text) && so.test(text)) count++
  return count >= FEWEST && lines.filter(({text}) => otherwise.test(text)).length * MOST_OTHERS <= count
}

const FEWEST = 4
const MOST_OTHERS = 5
const SET_OFF = /\p{Script=Han} \d[\d.]* \p{Script=Han}/u
const TIGHT = /\p{Script=Han}\d[\d.]*\p{Script=Han}/u
const TWO_SPACES = /\S(?:  |\u3000\u3000)\S/u
const ONE_SPACE = /\S[ \u3000]\S/u
const MARK_AND_SPACE = /\p{Script=Han}[,:;!?] [\p{Script=Han}\d]/u
const MARK_ALONE = /\p{Script=Han}[,:;!?](?=[\p{Script=Han}\d])/u

/** The second of two spaces between words. */
function secondSpaces(text: string): number[] {
  return Array.from(text.matchAll(/(?<=\S(?: |\u3000))[ \u3000](?=\S)/gu), ({index}) => index)
}

function withoutGaps(line: Line, at: number, gaps: readonly number[]): WholeLine {
  let text = ''
  const parts: WholeLine['parts'][number][] = []
  for (const [i, gap] of [...gaps, line.text.length].entries()) {
    const column = i === 0 ? 0 : gaps[i - 1]! + 1
    parts.push({at: text.length, column, length: gap - column, line})
    text += line.text.slice(column, gap)
  }
  return {...line, number: at + 1, text, parts}
}
