import {join} from 'node:path'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {keepsWords, wordsLost} from '../../src/press/check/against.ts'
import {MANUAL} from '../../src/press/check/manual.ts'
import {problem, type Problem} from '../../src/press/check/problem.ts'
import {bytesOf, filesAt, objectsOf} from '../git.ts'

/** Compares with a revision: raw pages must be there, byte for byte, be it under another name, and no article may have lost words without a word about it. */
export function checkAgainst(dir: string, revision: string): Problem[] {
  const written = filesAt(revision, dir, 'articles').filter(({file}) => file.endsWith('.mdx'))
  return [...rawPages(dir, revision), ...articles(dir, revision, written), ...goneArticles(dir, revision, written)]
}

const TOP = {line: 1, column: 1}

function rawPages(dir: string, revision: string): Problem[] {
  const before = filesAt(revision, dir, 'raw')
  const there = before.filter(({file}) => existsSync(pathOf(dir, file)))
  const now = objectsOf(dir, there.map(({file}) => file))
  const gone = before.filter((old) => !there.includes(old))
  const kept = new Set(gone.length === 0 ? [] : objectsOf(dir, rawFiles(dir)))
  return [
    ...gone.filter(({object}) => !kept.has(object)).map(({file}) => problem('against-vanished', file, TOP, {file, revision})),
    ...there.filter(({object}, index) => object !== now[index]).map(({file}) => problem('against-changed', file, TOP, {file, revision})),
  ]
}

function articles(dir: string, revision: string, before: readonly StoredFile[]): Problem[] {
  const there = before.filter(({file}) => existsSync(pathOf(dir, file)))
  const now = objectsOf(dir, there.map(({file}) => file))
  const changed = there.filter(({object}, index) => object !== now[index])
  return changed.flatMap(({file, object}) => {
    const old = new TextDecoder().decode(bytesOf(dir, object))
    return wordsLost(old, readFileSync(pathOf(dir, file), 'utf8')).map(({words}) => problem('against-words', file, TOP, {words, revision}))
  })
}

/** Of articles with a raw page the ledger says whose their lines are now; those written by hand have none. */
function goneArticles(dir: string, revision: string, before: readonly StoredFile[]): Problem[] {
  const gone = before.filter(({file}) => file.startsWith(BY_HAND) && !existsSync(pathOf(dir, file)))
  if (gone.length === 0) return []
  const folder = pathOf(dir, BY_HAND)
  const there = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')).map((name) => readFileSync(join(folder, name), 'utf8')) : []
  return gone.flatMap(({file, object}) => {
    const old = new TextDecoder().decode(bytesOf(dir, object))
    return there.some((text) => keepsWords(old, text)) ? [] : [problem('against-article', file, TOP, {file, revision})]
  })
}

function rawFiles(dir: string): string[] {
  const names = existsSync(pathOf(dir, RAW)) ? readdirSync(pathOf(dir, RAW)) : []
  return names.map((name) => `${RAW}${name}`).filter((file) => statSync(pathOf(dir, file)).isFile())
}

const RAW = 'content/raw/'
const BY_HAND = `content/articles/${MANUAL}/`

type StoredFile = ReturnType<typeof filesAt>[number]

function pathOf(dir: string, file: string): string {
  return join(dir, file.slice('content/'.length))
}
