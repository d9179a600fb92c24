import {lstatSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {AUTHORITY_FILES} from '../../src/press/check/authority.ts'
import type {ContentFile} from '../../src/press/check/article.ts'
import {MANUAL} from '../../src/press/check/manual.ts'
import {type PageUnit} from '../../src/press/check/page.ts'
import type {UnitNames} from '../../src/press/check/archive.ts'
import {pageIdOf} from '../../src/press/text/slug.ts'

/**
 * What lies in a content folder, by names alone: the files of each page, the authority files, and what does not belong
 * there. Symbolic links are listed and never followed. Names are as shown, `content/…`, wherever the folder is.
 */
export function listContent(dir: string): ContentTree {
  const tree = emptyTree(dir)
  for (const entry of entriesOf(tree, '')) {
    if (!entry.folder) {
      if (isAuthority(entry.name)) tree.authority.push(entry.name)
      else noteUnexpected(tree, entry.name, 'site.yaml、redirects.yaml、withdrawn.yaml 和 raw、pages、articles、authority 四个文件夹')
    }
  }
  for (const {name, folder} of entriesOf(tree, 'authority')) {
    if (isAuthority(`authority/${name}`)) tree.authority.push(`authority/${name}`)
    // A city's source data may lie beside the authority made of it.
    else if (!folder) noteUnexpected(tree, `authority/${name}`, AUTHORITY_FILES.map((file) => file.name.replace('authority/', '')).join('、'))
  }
  listPages(tree)
  listArticles(tree)
  return tree
}

/** What lies among the raw pages and is none: ingest passes it over. */
export function unexpectedInRaw(dir: string): ContentTree['unexpected'] {
  const tree = emptyTree(dir)
  listRaw(tree)
  return tree.unexpected
}

export interface ContentTree {
  dir: string
  units: Map<string, UnitNames>
  /** names below content/ */
  authority: string[]
  links: string[]
  unexpected: {file: string; expected: string; folder: boolean}[]
  /** names that some disk, address or command cannot bear */
  misnamed: string[]
  /** raw files by their page's id in small letters */
  raws: Map<string, string>
  /** raw files that would be one page, each with the one that is taken for it */
  namesakes: {file: string; other: string}[]
  /** raw files whose page would be the folder of hand-written articles */
  reserved: string[]
}

/** Reads the files that stand for the city, by their names below content/. */
export function readAuthorityFiles({dir, authority}: Pick<ContentTree, 'dir' | 'authority'>): Map<string, ContentFile> {
  return new Map(authority.map((name) => [name, readContent(dir, `content/${name}`)]))
}

/** Reads the files of one page. */
export function readUnit(dir: string, {id, raw, record, articles}: UnitNames): PageUnit {
  return {
    id,
    articles: articles.map((file) => readContent(dir, file)),
    ...(raw && {raw: readContent(dir, raw)}),
    ...(record && {record: readContent(dir, record)}),
  }
}

/** Reads a file by its shown name, `content/…`. */
export function readContent(dir: string, file: string): ContentFile {
  return {file, bytes: readFileSync(join(dir, file.slice('content/'.length)))}
}

function emptyTree(dir: string): ContentTree {
  return {dir, units: new Map(), authority: [], links: [], unexpected: [], misnamed: [], raws: new Map(), namesakes: [], reserved: []}
}

function listRaw(tree: ContentTree): void {
  for (const {name, folder} of entriesOf(tree, 'raw')) {
    if (folder || !/\.(?:txt|html?)$/iu.test(name)) noteUnexpected(tree, `raw/${name}`, '原文，文件名以 .txt 或 .html 结尾，不分文件夹', folder)
    else addRaw(tree, `content/raw/${name}`)
  }
}

function listPages(tree: ContentTree): void {
  listRaw(tree)
  for (const {name, folder} of entriesOf(tree, 'pages')) {
    if (folder || !name.endsWith('.yaml')) noteUnexpected(tree, `pages/${name}`, '版面记录，与原文同名，以 .yaml 结尾', folder)
    else unitOf(tree, name.slice(0, -'.yaml'.length)).record = `content/pages/${name}`
  }
}

function addRaw(tree: ContentTree, file: string): void {
  const id = pageIdOf(file)
  if (id === MANUAL) {
    tree.reserved.push(file)
    return
  }
  // Some disks do not tell upper from lower case.
  const key = id.toLowerCase()
  const other = tree.raws.get(key)
  if (other !== undefined) tree.namesakes.push({file, other})
  else {
    tree.raws.set(key, file)
    unitOf(tree, id).raw = file
  }
}

function listArticles(tree: ContentTree): void {
  for (const {name, folder} of entriesOf(tree, 'articles')) {
    if (!folder) {
      noteUnexpected(tree, `articles/${name}`, `以版面名命名的文件夹和 ${MANUAL} 文件夹`)
      continue
    }
    for (const inner of entriesOf(tree, `articles/${name}`)) {
      const file = `articles/${name}/${inner.name}`
      if (inner.folder || !inner.name.endsWith('.mdx')) noteUnexpected(tree, file, '文章，以 .mdx 结尾', inner.folder)
      else unitOf(tree, name).articles.push(`content/${file}`)
    }
  }
}

function unitOf(tree: ContentTree, id: string): UnitNames {
  const unit = tree.units.get(id) ?? {id, articles: []}
  tree.units.set(id, unit)
  return unit
}

/** Whether a file of the content may be called so. */
export function isContentName(name: string): boolean {
  return NAME.test(name) && !DEVICE.test(name) && Buffer.byteLength(pageIdOf(name)) <= MAX_BYTES
}

// On Windows no file can be called so, nor end in a dot.
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/iu
// Narrow and wide brackets.
const NAME = /^[\p{L}\p{N}\p{M}_.\-·()（）]+$/u
// Disks give a name 255 bytes; what is made of a file is called so and a little more, with an ending of its own. `npm run new` asks for 202.
const MAX_BYTES = 204

/** Names in a folder in code-unit order; hidden files and what programs keep there are passed over, links are put aside. */
function entriesOf(tree: ContentTree, folder: string): {name: string; folder: boolean}[] {
  const path = join(tree.dir, folder)
  const stat = lstatSync(path, {throwIfNoEntry: false})
  if (stat?.isSymbolicLink()) tree.links.push(folder)
  if (!stat?.isDirectory()) return []
  return readdirSync(path, {withFileTypes: true})
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (!isContentName(entry.name)) tree.misnamed.push(join(folder, entry.name))
      if (entry.isDirectory() || entry.isFile()) return [{name: entry.name, folder: entry.isDirectory()}]
      tree.links.push(join(folder, entry.name))
      return []
    })
}

function isAuthority(name: string): boolean {
  return AUTHORITY_FILES.some((file) => file.name === name)
}

function noteUnexpected(tree: ContentTree, name: string, expected: string, folder = false): void {
  tree.unexpected.push({file: `content/${name}`, expected, folder})
}
