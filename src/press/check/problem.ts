import {VFileMessage} from 'vfile-message'
import {compare} from '../text/compare.ts'
import {RULES, type RuleId, type RuleParameters} from './rules.ts'
import type {Level} from './rules/row.ts'

/**
 * One complaint about one place of one file, with the field names of vfile messages so that every tool of that family
 * reads it. Plain data: it crosses threads and is printed as JSON. Lines and columns are 1-based.
 */
export interface Problem extends Spot {
  file: string
  ruleId: string
  level: Level
  /** Chinese: what is, what should be, what to do */
  reason: string
  /** present when there is one right answer */
  fix?: Fix
}

/** Replace the file's characters `start` to `end` (UTF-16 units) by `text`. */
export interface Fix {
  start: number
  end: number
  text: string
}

export interface Spot {
  line: number
  column: number
  endLine?: number
  endColumn?: number
}

/** Makes a complaint from its row in the table of rules. @example problem('lines-order', 'a.mdx', {line: 3, column: 9}, {value: '[[3, 2]]'}) */
export function problem<Id extends RuleId>(id: Id, file: string, spot: Spot, parameters: RuleParameters<Id>, fix?: Fix): Problem {
  const rule = RULES[id] as {level: Level; text: (parameters: RuleParameters<Id>) => string}
  return {file, ...spot, ruleId: id, level: rule.level, reason: rule.text(parameters), ...(fix && {fix})}
}

/** The complaint of a part that speaks in vfile messages; its level comes from the table when the id stands there. */
export function fromMessage(message: VFileMessage, file: string, shift = 0): Problem {
  const id = message.ruleId ?? 'unnamed'
  const level = id in RULES ? RULES[id as RuleId].level : message.fatal === undefined ? 'info' : message.fatal === false ? 'warning' : 'error'
  const place = message.place && 'start' in message.place ? message.place : undefined
  return {
    file: message.file || file,
    line: (message.line ?? 1) + shift,
    column: message.column ?? 1,
    ...(place && {endLine: place.end.line + shift, endColumn: place.end.column}),
    ruleId: id,
    level,
    reason: message.reason,
  }
}

/** Order of a report: file, line, column, id. */
export function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.ruleId, b.ruleId) || compare(a.reason, b.reason)
}
