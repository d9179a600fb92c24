import {diff3Merge} from 'node-diff3'
import type {Document} from 'yaml'
import {readYaml} from '../check/yaml.ts'
import {linesIn} from './accounted.ts'
import {digestIn, restOn, withOwnDigest} from '../digest.ts'
import {clausesOf} from '../text/clauses.ts'
import {yamlText} from '../yaml/text.ts'
import {isValues, mergeLists, same, type Values} from './merge-lists.ts'
import {setField} from './set-field.ts'

/**
 * Merges what an editor made of a file with what the rules now make of it, both starting from what ingest last wrote. Facts
 * are merged field by field and lists item by item, words paragraph by paragraph and, inside one, clause by clause. The
 * editor's file keeps its comments and layout. A field that both changed differently stays the editor's, as do all words where
 * some of them clash; the conflicts come back, each with the three values. Where an article's lines clash nothing is merged: all
 * else rests on them. Nor where words clash of an article that the rules now make of other lines: what they took in or left out is
 * part of the clash.
 *
 * @param order names of the fields in the order in which they stand
 * @example mergeArticle({base, mine, theirs}, ['title', 'kicker']) // {text: '---\ntitle: …', base: '---\n…', conflicts: [{field: 'title', …}]}
 */
export function mergeArticle({base, mine, theirs}: Versions, order: readonly string[]): Merged {
  const [old, own, rules] = [partsOf(base), partsOf(mine), partsOf(theirs)]
  if (!old || !own || !rules) return {conflicts: [{field: '文件开头', base: '', mine: '', theirs: ''}]}
  const head = mergeFields({base: old.head, mine: own.head, theirs: rules.head}, order)
  const body = mergeBody(old.body, own.body, rules.body)
  const conflicts = [...head.conflicts, ...body.conflicts]
  if (head.text === undefined || conflicts.some(({field}) => field === LINES)) return {conflicts}
  if (conflicts.some(({field}) => OF_LINES.has(field)) && !same(linesIn(base), linesIn(theirs))) return {conflicts}
  const text = `---\n${head.text}---\n${body.text}`
  if (conflicts.length === 0) return {text, base: theirs, conflicts}
  const next = withOwnDigest(`---\n${head.base}---\n${body.base}`)
  return {text: restOn(text, theirs, next), base: next, conflicts}
}

const LINES = 'source.lines'

// What is made of the words that are printed on an article's lines.
const OF_LINES: ReadonlySet<string> = new Set(['正文', 'kicker', 'title', 'subtitle'])

/**
 * The same where the base may be lacking, or another than the article says. A run that was killed after writing the merged article left one
 * that is older: merging once more comes to the base that the article names, or nobody knows what it rests on.
 */
export function mergeOnBase({base, mine, theirs}: Omit<Versions, 'base'> & {base: string | undefined}, order: readonly string[]): Merged {
  if (base === undefined) return UNKNOWN_BASE
  const merged = mergeArticle({base, mine, theirs}, order)
  return [base, merged.base].some((text) => text !== undefined && digestIn(text) === digestIn(mine)) ? merged : UNKNOWN_BASE
}

/** Nobody can tell what of a file is the editor's. */
export const UNKNOWN_BASE: Merged = {conflicts: [{field: '收录底稿', base: '（无）', mine: '', theirs: ''}]}

/** The same for a file that is YAML throughout, a page's record. */
export function mergeRecord({base, mine, theirs}: Versions, order: readonly string[]): Merged {
  return mergeFields({base, mine, theirs}, order)
}

export interface Versions {
  /** what ingest last wrote */
  base: string
  /** what stands there now */
  mine: string
  /** what the rules make of the page today */
  theirs: string
}

export type Merged = {
  /** the editor's file with all that does not clash; undefined where nothing can be merged */
  text: string
  /** what the next merge starts from: the rules' file, with what clashes as it was before, so that it is told again */
  base: string
  conflicts: Conflict[]
} | {text?: undefined; base?: undefined; conflicts: Conflict[]}

export interface Conflict {
  /** name of a field, or `正文` */
  field: string
  base: string
  mine: string
  theirs: string
}

function partsOf(text: string): {head: string; body: string} | undefined {
  const match = /^\uFEFF?---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/mu.exec(text.replace(/\r\n?/gu, '\n'))
  return match ? {head: match[1]!, body: text.replace(/\r\n?/gu, '\n').slice(match[0].length)} : undefined
}

function mergeFields({base, mine, theirs}: Versions, order: readonly string[]): Merged {
  const [old, own, rules] = [readYaml(base, ''), readYaml(mine, ''), readYaml(theirs, '')]
  const unread: Conflict[] = []
  // What nobody can read is merged with nothing.
  for (const [field, {problems}] of [['收录底稿', old], ['编者的字段', own], ['规则的字段', rules]] as const) {
    if (problems.length > 0) unread.push({field, base: '（读不出）', mine: '', theirs: ''})
  }
  if (unread.length > 0) return {conflicts: unread}
  const {document} = own
  // Of a text without fields, comments perhaps.
  document.contents ??= document.createNode({}) as never
  const clashing: Clashing[] = []
  // Days are counted from the article's own: where that clashes, they stay as they are.
  const held = isClash(old.data, own.data, rules.data, 'date') ? REST_ON_DATE : []
  for (const key of held) clashing.push({path: [key], was: valueOf(old.data)[key], conflicts: []})
  mergeMap(document, [], valueOf(old.data), valueOf(own.data), without(valueOf(rules.data), held, valueOf(own.data)), order, clashing)
  if (clashing.length === 0) return {text: yamlText(document), base: theirs, conflicts: []}
  for (const {path, was} of clashing) setField(rules.document, path, was, order)
  return {text: yamlText(document), base: yamlText(rules.document), conflicts: clashing.flatMap(({conflicts}) => conflicts)}
}

const REST_ON_DATE = ['dateBasis', 'events'] as const

function isClash(base: unknown, mine: unknown, theirs: unknown, key: string): boolean {
  const [old, own, rules] = [valueOf(base)[key], valueOf(mine)[key], valueOf(theirs)[key]]
  return !same(old, own) && !same(old, rules) && !same(own, rules)
}

/** Fields with these as others have them. */
function without(values: Values, keys: readonly string[], others: Values): Values {
  return {...values, ...Object.fromEntries(keys.map((key) => [key, others[key]]))}
}

/** A field that both changed differently, as it was before. */
interface Clashing {
  path: string[]
  was: unknown
  conflicts: Conflict[]
}

function valueOf(value: unknown): Values {
  return isValues(value) ? value : {}
}

function mergeMap(document: Document, path: string[], base: Values, mine: Values, theirs: Values, order: readonly string[], clashing: Clashing[]): void {
  for (const key of new Set([...Object.keys(base), ...Object.keys(theirs)])) {
    const [old, own, rules] = [base[key], mine[key], theirs[key]]
    if (key === 'digest' && path[0] === 'source') setField(document, [...path, key], rules, order)
    else if (same(old, rules) || same(own, rules)) continue
    else if (same(own, old) && !(isValues(own) && isValues(rules))) setField(document, [...path, key], rules, order)
    else if (isValues(old) && isValues(own) && isValues(rules)) mergeMap(document, [...path, key], old, own, rules, order, clashing)
    else {
      const [place, field] = [[...path, key], [...path, key].join('.')]
      const lists = [old ?? [], own ?? [], rules ?? []]
      if (key === 'lines' || !lists.every(Array.isArray)) clashing.push({path: place, was: old, conflicts: [{field, base: shown(old), mine: shown(own), theirs: shown(rules)}]})
      else {
        const {items, clashes} = mergeLists(...(lists as [unknown[], unknown[], unknown[]]))
        if (clashes.length === 0) setField(document, place, items.length > 0 ? items : undefined, order)
        else clashing.push({path: place, was: old, conflicts: clashes.map(({base: was, mine: stands, theirs: asked}) => ({field, base: told(was), mine: told(stands), theirs: told(asked)}))})
      }
    }
  }
}

function mergeBody(base: string, mine: string, theirs: string): {text: string; base: string; conflicts: Conflict[]} {
  const merged: string[] = []
  const conflicts: Conflict[] = []
  for (const region of diff3Merge(paragraphsOf(mine), paragraphsOf(base), paragraphsOf(theirs), {excludeFalseConflicts: true})) {
    if (region.ok) merged.push(...region.ok)
    else if (region.conflict) {
      const {a, o, b} = region.conflict
      const finer = mergeClauses(a.join('\n\n'), o.join('\n\n'), b.join('\n\n'))
      if (finer === undefined) conflicts.push({field: '正文', base: o.join('\n\n'), mine: a.join('\n\n'), theirs: b.join('\n\n')})
      else if (finer !== '') merged.push(finer)
    }
  }
  return conflicts.length > 0 ? {text: mine, base, conflicts} : {text: `\n${merged.join('\n\n')}\n`, base: theirs, conflicts}
}

function paragraphsOf(body: string): string[] {
  return body.trim().split(/\n(?:[ \t]*\n)+/u).filter((paragraph) => paragraph !== '')
}

function mergeClauses(mine: string, base: string, theirs: string): string | undefined {
  const regions = diff3Merge(clausesOf(mine), clausesOf(base), clausesOf(theirs), {excludeFalseConflicts: true})
  return regions.every((region) => region.ok) ? regions.flatMap((region) => region.ok ?? []).join('') : undefined
}

function told(items: readonly unknown[]): string {
  return items.length === 0 ? shown(undefined) : items.map(shown).join('、')
}

function shown(value: unknown): string {
  return value === undefined ? '（无）' : typeof value === 'string' ? value : JSON.stringify(value)
}
