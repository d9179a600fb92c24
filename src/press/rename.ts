/** Gives a program or a place another name in articles and authority files. */
import {isMap, isScalar, isSeq, parseDocument, visit, type Document} from 'yaml'
import {readFrontmatter} from './check/frontmatter.ts'
import {articleDigest, isUntouched} from './digest.ts'
import {yamlOf, yamlText, YEAR_FIRST} from './yaml-text.ts'

/** A name that becomes another one, as a program or as a place. */
export interface Renaming {
  kind: 'program' | 'place'
  from: string
  to: string
}

const ARTICLE_FIELDS = {program: ['programs'], place: ['districts', 'streets', 'communities']} as const
const REFERENCES = {program: ['broader'], place: ['district', 'zone', 'town', 'formerly', 'became']} as const

/**
 * The article with the new name in its facts; the same text when the old one is not there. An article that nobody edited stays
 * one: its digest is made anew, since a new name in the authority is no edit of the article. The body is never touched.
 */
export function renameInArticle(text: string, {kind, from, to}: Renaming): string {
  const head = readFrontmatter(text, '')
  if (!head.yaml || head.problems.length > 0) return text
  const document = parseDocument(head.yaml.text)
  let changed = false
  for (const field of ARTICLE_FIELDS[kind]) {
    const list = document.get(field)
    if (!isSeq(list)) continue
    const names = list.items.map((item) => (isScalar(item) ? String(item.value) : ''))
    const renamed = names.map((name) => renamedTo(name, {kind, from, to}))
    for (let at = names.length - 1; at >= 0; at--) {
      if (renamed[at] === names[at]) continue
      changed = true
      if (renamed.indexOf(renamed[at]!) !== at || names.includes(renamed[at]!)) list.delete(at)
      else list.set(at, renamed[at])
    }
  }
  if (!changed) return text
  const {offset} = head.yaml.start
  const renamed = text.slice(0, offset) + yamlText(document) + text.slice(offset + head.yaml.text.length)
  return isUntouched(text) ? withOwnDigest(renamed) : renamed
}

/** A place's name also stands before the slash in the names of places below it: `圃田乡/小孙庄村`. */
function renamedTo(name: string, {kind, from, to}: Renaming): string {
  if (name === from) return to
  return kind === 'place' && name.startsWith(`${from}/`) ? `${to}${name.slice(from.length)}` : name
}

/** Gives a file the digest of its own text. */
export function withOwnDigest(text: string): string {
  const digest = articleDigest(text)
  return text.replace(/^( {2}digest: )"?[0-9a-f]{12,64}"?$/mu, (_, key: string) => `${key}${YEAR_FIRST.test(digest) ? `"${digest}"` : yamlOf(digest).trim()}`)
}

/** The article's statement of which text of ingest it rests on, moved along when that text was renamed. */
export function restOn(text: string, before: string, after: string): string {
  const [old, now] = [digestIn(before), digestIn(after)]
  return old && now && digestIn(text) === old ? text.replace(old, now) : text
}

function digestIn(text: string): string | undefined {
  return /^ {2}digest: "?([0-9a-f]{12,64})"?$/mu.exec(text)?.[1]
}

/**
 * The authority file with the entry renamed and the old name kept among its other names, so that older pages are still
 * understood; entries that refer to it follow. Without an entry of that name only references change.
 */
export function renameEntry(text: string, {kind, from, to}: Renaming): string {
  const {head, document} = listOf(text)
  const entry = entryOf(document, from)
  if (entry) {
    entry.set('name', to)
    addAlias(document, entry, from)
    dropAlias(entry, to)
  }
  const moved = follow(document, kind, from, to)
  return entry || moved ? head + yamlText(document) : text
}

/** The authority file with one entry merged into another: its names become other names of that one. */
export function mergeEntries(text: string, {kind, from, to}: Renaming): string {
  const {head, document} = listOf(text)
  const [gone, stays] = [entryOf(document, from), entryOf(document, to)]
  if (gone && stays) {
    for (const name of [from, ...aliasesOf(gone)]) if (name !== to) addAlias(document, stays, name)
  }
  if (gone && isSeq(document.contents)) document.contents.items.splice(document.contents.items.indexOf(gone as never), 1)
  const moved = follow(document, kind, from, to)
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

/** Moves a proposed program among the confirmed ones. Answers both files. */
export function confirmEntry(proposed: string, programs: string, name: string, kind?: string): {proposed: string; programs: string} | undefined {
  const [{head, document: from}, {head: toHead, document: to}] = [listOf(proposed), listOf(programs)]
  const entry = entryOf(from, name)
  if (!entry || !isSeq(from.contents) || !isSeq(to.contents)) return undefined
  from.contents.items.splice(from.contents.items.indexOf(entry as never), 1)
  entry.delete('proposed')
  entry.delete('seen')
  if (kind !== undefined) entry.set('kind', kind)
  to.contents.add(entry as never)
  return {proposed: head + yamlText(from), programs: toHead + yamlText(to)}
}

/** Marks a proposed program as none, so that it is not proposed again. */
export function rejectEntry(proposed: string, name: string): string | undefined {
  const {head, document} = listOf(proposed)
  const entry = entryOf(document, name)
  if (!entry) return undefined
  const at = entry.items.findIndex(({key}) => isScalar(key) && key.value === 'proposed')
  entry.items.splice(at === -1 ? entry.items.length : at, at === -1 ? 0 : 1, document.createPair('rejected', true) as never)
  return head + yamlText(document)
}

/** Names of all entries of a list. */
export function namesIn(text: string): string[] {
  const value = parseDocument(text).toJS({maxAliasCount: 0}) as {name?: unknown}[] | null
  return Array.isArray(value) ? value.flatMap(({name}) => (typeof name === 'string' ? [name] : [])) : []
}

/** Other names of one entry. */
export function aliasesIn(text: string, name: string): string[] {
  const entry = entryOf(parseDocument(text), name)
  return entry ? aliasesOf(entry) : []
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

function follow(document: Document, kind: Renaming['kind'], from: string, to: string): boolean {
  const fields: readonly string[] = REFERENCES[kind]
  let moved = false
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : ''
      // communities.yaml names its towns as keys
      if (kind === 'place' && key === from && isScalar(pair.key)) {
        pair.key.value = to
        moved = true
      }
      if (!fields.includes(key)) return
      const values = isSeq(pair.value) ? pair.value.items : [pair.value]
      for (const value of values) {
        if (!isScalar(value) || value.value !== from) continue
        value.value = to
        moved = true
      }
    },
  })
  return moved
}

/** The list of old addresses with one more; earlier ones that led to the old address lead on to the new one. */
export function withRedirect(text: string | undefined, from: string, to: string): string {
  const document = parseDocument(text ?? '[]')
  const rows = ((document.toJS({maxAliasCount: 0}) as {from: string; to: string}[] | null) ?? [])
    .map((row) => (row.to === from ? {...row, to} : row))
    .filter((row) => row.from !== from && row.from !== to)
  return `# 改名之后仍然有效的旧地址，由 npm run rename 写。\n${yamlOf([...rows, {from, to}])}`
}
