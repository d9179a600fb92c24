/** Gives a program or a place another name in articles, and leads its old address to the new one. */
import {isScalar, isSeq, parseDocument} from 'yaml'
import {readFrontmatter} from '../check/frontmatter.ts'
import {isUntouched, withOwnDigest} from '../digest.ts'
import {yamlOf, yamlText} from '../yaml/text.ts'

/** A name that becomes another one, as a program or as a place. */
export interface Renaming {
  kind: 'program' | 'place'
  from: string
  to: string
}

const ARTICLE_FIELDS = {program: ['programs'], place: ['districts', 'streets', 'communities']} as const

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

/**
 * A name as it is after the renaming. A place's also stands before the slash in the names of places below it.
 *
 * @example renamedTo('圃田乡/小孙庄村', {kind: 'place', from: '圃田乡', to: '圃田镇'}) // '圃田镇/小孙庄村'
 */
export function renamedTo(name: string, {kind, from, to}: Renaming): string {
  if (name === from) return to
  return kind === 'place' && name.startsWith(`${from}/`) ? `${to}${name.slice(from.length)}` : name
}

/** The list of old addresses with one more; earlier ones that led to the old address lead on to the new one. */
export function withRedirect(text: string | undefined, from: string, to: string): string {
  const document = parseDocument(text ?? '[]')
  const rows = ((document.toJS({maxAliasCount: 0}) as {from: string; to: string}[] | null) ?? [])
    .map((row) => (row.to === from ? {...row, to} : row))
    .filter((row) => row.from !== from && row.from !== to)
  return `# 改名之后仍然有效的旧地址，由 npm run rename 写。\n${yamlOf([...rows, {from, to}])}`
}
