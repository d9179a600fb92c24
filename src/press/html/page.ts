import {headingsIn} from './headings.ts'
import {attributeOf, lineOf, treeOf, type TreeElement, type TreeNode} from './tree.ts'
import {BLOCK_BREAK} from '../text/blank.ts'
import type {Line} from '../types.ts'

/** True for a saved web page rather than a plain text. */
export function isHtmlPage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,500}?-->\s*)?<(?:!doctype html|html|head|body|table|div)\b/iu.test(text.slice(0, 1500))
}

/**
 * The visible text of a saved web page on the raw file's lines: as many lines as the file has, each with the words that
 * begin on it. Blocks that share a raw line are parted by U+2028. Scripts, styles, comments and the head are not visible;
 * a block's words that go on over several raw lines stand on their own lines. Undefined when its elements lie too deep in each other.
 *
 * @param raw the file's own lines
 */
export function visibleLines(text: string, raw: readonly Line[]): Line[] | undefined {
  const page = treeOf(text)
  if (!page) return undefined
  const words = raw.map((): string => '')
  const walk: Walk = {words, unlinked: new Set(), fresh: false}
  collect(page, walk, false)
  const headings = headingsIn(page)
  return raw.map((line, i) => ({...line, ...(headings.has(line.number) && {headings: headings.get(line.number)!}), ...(words[i]!.trim() !== '' && !walk.unlinked.has(i) && {linked: true}), text: words[i]!.replace(/[^\S\u2028\u3000]+/gu, ' ').replace(/ ?\u2028[\u2028 ]*/gu, BLOCK_BREAK).replace(/^[ \u2028]+|[ \u2028]+$/gu, '')}))
}

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

function collect(node: TreeNode, walk: Walk, linked: boolean): void {
  if ('value' in node) return addText(node.value, lineOf(node), walk, linked)
  if (!('childNodes' in node)) return
  const element = 'tagName' in node ? node : undefined
  if (element && isHidden(element)) return
  const block = element !== undefined && !INLINE.has(element.tagName)
  const link = linked || (element?.tagName === 'a' && attributeOf(element, 'href') !== undefined)
  if (block) walk.fresh = true
  for (const child of node.childNodes) collect(child, walk, link)
  if (block) walk.fresh = true
}

function isHidden(element: TreeElement): boolean {
  return HIDDEN.has(element.tagName) || attributeOf(element, 'hidden') !== undefined || /display:\s*none/iu.test(attributeOf(element, 'style') ?? '')
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
