/** Renames, merges, confirms and rejects the entries of authority files, whose comments and layout stay. */
import {isMap, isScalar, isSeq, parseDocument, visit, type Document} from 'yaml'
import {renamedTo, type Renaming} from './rename.ts'
import {yamlText} from '../yaml/text.ts'

/**
 * The authority file with the entry renamed and the old name kept among its other names, so that older pages are still
 * understood; entries that refer to it or are named after it follow. Without an entry of that name only those change.
 */
export function renameEntry(text: string, renaming: Renaming): string {
  const {from, to} = renaming
  const {head, document} = listOf(text)
  const entry = entryOf(document, from)
  const moved = follow(document, renaming)
  if (entry) {
    addAlias(document, entry, from)
    dropAlias(entry, to)
  }
  return moved ? head + yamlText(document) : text
}

/** The authority file with one entry merged into another: its names become other names of that one. */
export function mergeEntries(text: string, renaming: Renaming): string {
  const {from, to} = renaming
  const {head, document} = listOf(text)
  const [gone, stays] = [entryOf(document, from), entryOf(document, to)]
  if (gone && stays) {
    for (const name of [from, ...aliasesOf(gone)]) if (name !== to) addAlias(document, stays, name)
  }
  if (gone && isSeq(document.contents)) document.contents.items.splice(document.contents.items.indexOf(gone as never), 1)
  const moved = follow(document, renaming)
  return gone || moved ? head + yamlText(document) : text
}

/** Adds names to an entry's other names: for a merge whose two entries stand in different files. */
export function addNames(text: string, to: string, names: readonly string[]): string {
  const {head, document} = listOf(text)
  const entry = entryOf(document, to)
  if (!entry) return text
  for (const name of names) if (name !== to) addAlias(document, entry, name)
  return head + yamlText(document)
}

/** Moves a proposed program among the confirmed ones, one that was rejected before, too. Answers both files. */
export function confirmEntry(proposed: string, programs: string, name: string, kind?: string): {proposed: string; programs: string} | undefined {
  const [{head, document: from}, {head: toHead, document: to}] = [listOf(proposed), listOf(programs)]
  const entry = entryOf(from, name)
  if (!entry || !isSeq(from.contents) || !isSeq(to.contents)) return undefined
  from.contents.items.splice(from.contents.items.indexOf(entry as never), 1)
  for (const field of ['proposed', 'rejected', 'seen']) entry.delete(field)
  if (kind !== undefined) entry.set('kind', kind)
  to.contents.add(entry as never)
  return {proposed: head + yamlText(from), programs: toHead + yamlText(to)}
}

/** Marks a proposed program as none, so that it is not proposed again; one that is marked stays as it is. */
export function rejectEntry(proposed: string, name: string): string | undefined {
  const {head, document} = listOf(proposed)
  const entry = entryOf(document, name)
  if (!entry) return undefined
  if (entry.get('rejected') === true) return proposed
  entry.delete('rejected')
  const at = entry.items.findIndex(({key}) => isScalar(key) && key.value === 'proposed')
  entry.items.splice(at === -1 ? entry.items.length : at, at === -1 ? 0 : 1, document.createPair('rejected', true) as never)
  return head + yamlText(document)
}

/** Names of all entries of a list. */
export function namesIn(text: string): string[] {
  return entriesIn(text).map(({name}) => name)
}

/** What a list says of the names of each entry that has one. */
export function entriesIn(text: string): NamedEntry[] {
  const {document} = listOf(text)
  const items = isSeq(document.contents) ? document.contents.items.filter((item) => isMap(item)) : []
  return items.flatMap((entry) => {
    const name = entry.get('name')
    return typeof name === 'string' ? [{name, aliases: aliasesOf(entry), rejected: entry.get('rejected') === true}] : []
  })
}

export interface NamedEntry {
  name: string
  aliases: string[]
  rejected: boolean
}

/**
 * What a program becomes a part of when another is merged into it that it is a part of itself, at some remove: what that one was a part of,
 * `null` for nothing. Undefined when it is no part of it, and all stays as it is.
 *
 * @param lists the lists of programs
 */
export function parentTaken(lists: readonly string[], {from, to}: Renaming): string | null | undefined {
  const entries = lists.flatMap((text) => (parseDocument(text).toJS({maxAliasCount: 0}) as {name?: string; broader?: string}[] | null) ?? [])
  const parents = new Map(entries.map(({name, broader}) => [name, broader]))
  const seen = new Set([to])
  for (let at = parents.get(to); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === from) return parents.get(from) ?? null
    seen.add(at)
  }
  return undefined
}

/** The list with an entry made a part of another, or of nothing. */
export function setParent(text: string, name: string, parent: string | null): string {
  const {head, document} = listOf(text)
  const entry = entryOf(document, name)
  if (!entry) return text
  if (parent === null) entry.delete('broader')
  else entry.set('broader', parent)
  return head + yamlText(document)
}

/** The entries of a list of places that a renaming gives another name, those named after it too: `旧区` and `旧区/城关乡`. */
export function renamedPlaces(text: string, renaming: Renaming): {from: string; to: string; type: string | undefined}[] {
  const document = parseDocument(text)
  return namesIn(text).flatMap((from) => {
    const to = renamedTo(from, renaming)
    const type = to === from ? undefined : entryOf(document, from)?.get('type')
    return to === from ? [] : [{from, to, type: typeof type === 'string' ? type : undefined}]
  })
}

/** The comment at the top of a list, with the blank lines after it, belongs to the file, not to its first entry, which may go. */
function listOf(text: string): {head: string; document: Document} {
  const head = /^(?:#.*\n)*(?:[ \t]*\n)*/u.exec(text)![0]
  return {head, document: parseDocument(text.slice(head.length))}
}

type Entry = NonNullable<ReturnType<typeof entryOf>>

function entryOf(document: Document, name: string) {
  const list = document.contents
  if (!isSeq(list)) return undefined
  return list.items.find((item) => isMap(item) && item.get('name') === name) as import('yaml').YAMLMap | undefined
}

function aliasesOf(entry: Entry): string[] {
  const list = entry.get('aliases')
  return isSeq(list) ? list.items.flatMap((item) => (isScalar(item) && typeof item.value === 'string' ? [item.value] : [])) : []
}

function addAlias(document: Document, entry: Entry, name: string): void {
  const known = aliasesOf(entry)
  if (known.includes(name) || entry.get('name') === name) return
  const list = entry.get('aliases')
  if (isSeq(list)) list.add(document.createNode(name))
  else entry.items.splice(1, 0, document.createPair('aliases', [name]) as never)
}

/** A name is no other name of itself. */
function dropAlias(entry: Entry, name: string): void {
  const list = entry.get('aliases')
  if (isSeq(list)) list.items = list.items.filter((item) => !(isScalar(item) && item.value === name))
}

/** Fields in which entries name themselves and others of their kind. */
const NAMING = {program: ['name', 'broader'], place: ['name', 'district', 'zone', 'town', 'formerly', 'became']} as const

/** Lets all that names an entry, itself too, name it anew; whether anything did. */
function follow(document: Document, renaming: Renaming): boolean {
  const fields: readonly string[] = NAMING[renaming.kind]
  const now = (name: unknown) => (typeof name === 'string' ? renamedTo(name, renaming) : name)
  let moved = false
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : ''
      // communities.yaml names its towns as keys
      if (renaming.kind === 'place' && isScalar(pair.key) && now(key) !== key) {
        pair.key.value = now(key)
        moved = true
      }
      if (!fields.includes(key)) return
      const values = isSeq(pair.value) ? pair.value.items : [pair.value]
      for (const value of values) {
        if (!isScalar(value) || now(value.value) === value.value) continue
        value.value = now(value.value)
        moved = true
      }
    },
  })
  return moved
}
