import type {Element, Nodes, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {headingsIn} from './headings.ts'
import type {Line} from '../types.ts'

/** True for a saved web page rather than a plain text. */
export function isHtmlPage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,500}?-->\s*)?<(?:!doctype html|html|head|body|table|div)\b/iu.test(text.slice(0, 1500))
}

/**
 * The visible text of a saved web page on the raw file's lines: as many lines as the file has, each with the words that
 * begin on it. Blocks that share a raw line are parted by U+2028. Scripts, styles, comments and the head are not visible;
 * a block's words that go on over several raw lines stand on their own lines.
 *
 * @param raw the file's own lines
 */
export function visibleLines(text: string, raw: readonly Line[]): Line[] {
  const words = raw.map((): string => '')
  const walk: Walk = {words, unlinked: new Set(), fresh: false}
  const page = fromHtml(text)
  collect(page, walk, false)
  const headings = headingsIn(page)
  return raw.map((line, i) => ({...line, ...(headings.has(line.number) && {headings: headings.get(line.number)!}), ...(words[i]!.trim() !== '' && !walk.unlinked.has(i) && {linked: true}), text: words[i]!.replace(/[^\S\u2028\u3000]+/gu, ' ').replace(/ ?\u2028[\u2028 ]*/gu, BLOCK_BREAK).replace(/^[ \u2028]+|[ \u2028]+$/gu, '')}))
}

/** Parts blocks that stand on one raw line. */
export const BLOCK_BREAK = '\u2028'

const HIDDEN = new Set(['head', 'script', 'style', 'noscript', 'template', 'iframe', 'select', 'option', 'textarea', 'object', 'map'])
const INLINE = new Set('a abbr b bdi bdo big center-inline cite code em font founder-content i img ins kbd label mark q s samp small span strong sub sup u var'.split(' '))

interface Walk {
  /** visible words, by line */
  words: string[]
  /** lines with words outside of links */
  unlinked: Set<number>
  /** the next word begins a block */
  fresh: boolean
}

function collect(node: Nodes | Root, walk: Walk, linked: boolean): void {
  if (node.type === 'text') return addText(node.value, node.position?.start.line ?? 1, walk, linked)
  if (node.type !== 'element' && node.type !== 'root') return
  if (node.type === 'element' && isHidden(node)) return
  const block = node.type === 'element' && !INLINE.has(node.tagName)
  const link = linked || (node.type === 'element' && node.tagName === 'a' && 'href' in node.properties)
  if (block) walk.fresh = true
  for (const child of node.children) collect(child, walk, link)
  if (block) walk.fresh = true
}

function isHidden(node: Element): boolean {
  return HIDDEN.has(node.tagName) || 'hidden' in node.properties || /display:\s*none/iu.test(String(node.properties.style ?? ''))
}

function addText(value: string, first: number, walk: Walk, linked: boolean): void {
  const {words, unlinked} = walk
  for (const [i, part] of value.split(/\r\n|\n|\r/u).entries()) {
    const at = Math.min(first - 1 + i, words.length - 1)
    if (part.trim() !== '' && walk.fresh) {
      if (words[at] !== '') words[at] += BLOCK_BREAK
      walk.fresh = false
    }
    if (!linked && part.trim() !== '') unlinked.add(at)
    words[at] += part
  }
}
