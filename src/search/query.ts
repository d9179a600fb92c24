import {foldLetters} from '../press/text/fold-letters.ts'
import {keyOf} from '../press/text/key.ts'
import {PIECE, SEPARATORS} from './query-pieces.ts'
import {QuestionFault} from './question-fault.ts'

/**
 * Reads what a reader typed. Words apart by spaces must all occur; `A|B` either; `-词` must not; `"…"` with its punctuation.
 * Whatever is no operator in its place is text: a quotation mark or a hyphen inside a word, a query of exclusions only. Throws where it is
 * longer than MAX_LENGTH: of its beginning alone more would be found than was asked for, or less.
 *
 * @example parseQuery('二七区 拆迁|征收 -招聘')
 * // clauses: [{any: [二七区], not: false}, {any: [拆迁, 征收], not: false}, {any: [招聘], not: true}]
 */
export function parseQuery(text: string): Query {
  if (text.length > MAX_LENGTH) throw new QuestionFault(`检索词有${text.length}字，最多${MAX_LENGTH}字；请缩短。`)
  const clauses: Clause[] = []
  let either = false
  for (const [piece] of text.matchAll(PIECE)) {
    if (SEPARATORS.test(piece)) {
      either = piece.includes('|') && clauses.length > 0
      continue
    }
    const not = NOT.test(piece)
    const term = readTerm(not ? piece.slice(1) : piece)
    const last = clauses.at(-1)
    if (term.key === '') continue
    if (either && last) last.any.push(term)
    else clauses.push({any: [term], not})
    either = false
  }
  const found = clauses.some((clause) => !clause.not)
  if (found || clauses.length === 0) return {text, clauses}
  return {text, clauses: clauses.map((clause) => ({...clause, not: false})), onlyExcluded: true}
}

/**
 * A query in words again, the same when it is read.
 *
 * @example writeQuery(parseQuery('二七区  拆迁 | 征收 -招聘')) // '二七区 拆迁|征收 -招聘'
 */
export function writeQuery({clauses}: Pick<Query, 'clauses'>): string {
  return clauses.map(writeClause).join(' ')
}

/**
 * A clause as a reader types it.
 *
 * @example writeClause({not: true, any: [{text: '招聘'}]}) // '-招聘'
 */
export function writeClause({any, not}: Clause): string {
  return (not ? '-' : '') + any.map(writeTerm).join('|')
}

export interface Query {
  text: string
  clauses: Clause[]
  /** nothing but exclusions was typed: they are looked for as text */
  onlyExcluded?: true
}

/** At least one of the terms must occur, or, with `not`, none of them may. */
export interface Clause {
  any: Term[]
  not: boolean
}

export interface Term {
  /** as typed, without operators */
  text: string
  key: string
  /** for a quoted term with punctuation: what `punctuated` must yield inside the text */
  exact?: string
}

/**
 * Text as quoted words are compared: folded, without white space, punctuation kept.
 *
 * @example punctuated('“二七”, 塔') // '“二七”,塔'
 */
export function punctuated(text: string): string {
  return foldLetters(text).replace(/\s/gu, '')
}

/**
 * Whether no words are asked for at all: then the limits alone say what is listed. Words that are nothing but punctuation find nothing.
 *
 * @example asksForAll(parseQuery(' ')) // true
 */
export function asksForAll({text}: Query): boolean {
  return text.trim() === ''
}

/** Terms that a matching article may hold: those to mark. */
export function positiveTerms(query: Query): Term[] {
  return query.clauses.filter((clause) => !clause.not).flatMap((clause) => clause.any)
}

/** UTF-16 units that a query may have. */
export const MAX_LENGTH = 1000

const NOT = /^-[^\s-]/u

function readTerm(text: string): Term {
  const quoted = /^"([^"]*)"$/u.exec(text)?.[1]
  if (quoted === undefined) return {text: text.replace(/\s+/gu, ''), key: keyOf(text)}
  const key = keyOf(quoted)
  const exact = punctuated(quoted)
  return {text: quoted, key, ...(exact !== key && {exact})}
}

/** Quotes hold words together; at the beginning of a plain word they and hyphens say nothing, but might be read as if they did. */
function writeTerm({text, exact}: Term): string {
  return exact !== undefined || /\s/u.test(text) ? `"${text}"` : text.replace(/^["-]+/u, '')
}
