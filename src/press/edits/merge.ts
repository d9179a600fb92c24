import {diff3Merge} from 'node-diff3'
import type {Document} from 'yaml'
import {readYaml} from '../check/yaml.ts'
import {clausesOf} from '../text/clauses.ts'
import {yamlText} from '../yaml/text.ts'
import {isValues, mergeLists, same, type Values} from './merge-lists.ts'
import {setField} from './set-field.ts'

/**
 * Merges what an editor made of a file with what the rules now make of it, both starting from what ingest last wrote. Facts
 * are merged field by field and lists item by item, words paragraph by paragraph and, inside one, clause by clause. The
 * editor's file keeps its comments and layout. When both changed the same thing differently nothing is merged at all:
 * the conflicts come back instead, each with the three values.
 *
 * @param order names of the fields in the order in which they stand
 * @example mergeArticle({base, mine, theirs}, ['title', 'kicker']) // {text: '---\ntitle: …'} or {conflicts: [{field: 'title', …}]}
 */
export function mergeArticle({base, mine, theirs}: Versions, order: readonly string[]): Merged {
  const [old, own, rules] = [partsOf(base), partsOf(mine), partsOf(theirs)]
  if (!old || !own || !rules) return {conflicts: [{field: '文件开头', base: '', mine: '', theirs: ''}]}
  const conflicts: Conflict[] = []
  const head = mergeFields(old.head, own.head, rules.head, order, conflicts)
  const body = mergeBody(old.body, own.body, rules.body, conflicts)
  if (conflicts.length > 0) return {conflicts}
  return {text: `---\n${head}---\n${body}`}
}

/** The same for a file that is YAML throughout, a page's record. */
export function mergeRecord({base, mine, theirs}: Versions, order: readonly string[]): Merged {
  const conflicts: Conflict[] = []
  const text = mergeFields(base, mine, theirs, order, conflicts)
  return conflicts.length > 0 ? {conflicts} : {text}
}

export interface Versions {
  /** what ingest last wrote */
  base: string
  /** what stands there now */
  mine: string
  /** what the rules make of the page today */
  theirs: string
}

export type Merged = {text: string; conflicts?: undefined} | {text?: undefined; conflicts: Conflict[]}

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

function mergeFields(base: string, mine: string, theirs: string, order: readonly string[], conflicts: Conflict[]): string {
  const [old, own, rules] = [readYaml(base, ''), readYaml(mine, ''), readYaml(theirs, '')]
  // What nobody can read is merged with nothing.
  for (const [field, {problems}] of [['收录底稿', old], ['编者的字段', own], ['规则的字段', rules]] as const) {
    if (problems.length > 0) conflicts.push({field, base: '（读不出）', mine: '', theirs: ''})
  }
  if (conflicts.length > 0) return ''
  const {document} = own
  // Of a text without fields, comments perhaps.
  document.contents ??= document.createNode({}) as never
  mergeMap(document, [], valueOf(old.data), valueOf(own.data), valueOf(rules.data), order, conflicts)
  return yamlText(document)
}

function valueOf(value: unknown): Values {
  return isValues(value) ? value : {}
}

function mergeMap(document: Document, path: string[], base: Values, mine: Values, theirs: Values, order: readonly string[], conflicts: Conflict[]): void {
  for (const key of new Set([...Object.keys(base), ...Object.keys(theirs)])) {
    const [old, own, rules] = [base[key], mine[key], theirs[key]]
    if (key === 'digest' && path[0] === 'source') setField(document, [...path, key], rules, order)
    else if (same(old, rules) || same(own, rules)) continue
    else if (same(own, old) && !(isValues(own) && isValues(rules))) setField(document, [...path, key], rules, order)
    else if (isValues(old) && isValues(own) && isValues(rules)) mergeMap(document, [...path, key], old, own, rules, order, conflicts)
    else {
      const field = [...path, key].join('.')
      const lists = [old ?? [], own ?? [], rules ?? []]
      if (key === 'lines' || !lists.every(Array.isArray)) conflicts.push({field, base: shown(old), mine: shown(own), theirs: shown(rules)})
      else {
        const {items, clashes} = mergeLists(...(lists as [unknown[], unknown[], unknown[]]))
        setField(document, [...path, key], items.length > 0 ? items : undefined, order)
        conflicts.push(...clashes.map(({base: was, mine: stands, theirs: asked}) => ({field, base: told(was), mine: told(stands), theirs: told(asked)})))
      }
    }
  }
}

function mergeBody(base: string, mine: string, theirs: string, conflicts: Conflict[]): string {
  const merged: string[] = []
  for (const region of diff3Merge(paragraphsOf(mine), paragraphsOf(base), paragraphsOf(theirs), {excludeFalseConflicts: true})) {
    if (region.ok) merged.push(...region.ok)
    else if (region.conflict) {
      const {a, o, b} = region.conflict
      const finer = mergeClauses(a.join('\n\n'), o.join('\n\n'), b.join('\n\n'))
      if (finer === undefined) conflicts.push({field: '正文', base: o.join('\n\n'), mine: a.join('\n\n'), theirs: b.join('\n\n')})
      else if (finer !== '') merged.push(finer)
    }
  }
  return `\n${merged.join('\n\n')}\n`
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
