import {lineOf, namesOf, type Tree, type TreeElement, type TreeNode} from './tree.ts'

/**
 * The words that a saved web page marks as headlines of its articles, by the line on which they begin: the page's title where it
 * stands in the page again; else its headings of the highest rank, `h1` to `h3` or an element named for it. Names of the paper,
 * links and lists are none.
 *
 * @example headingsIn(tree of '<h1>修路忙</h1><h2>先修桥</h2>') // Map {1 => ['修路忙']}
 */
export function headingsIn(root: Tree): Map<number, string[]> {
  const found: Heading[] = []
  const page: Walk = {title: '', inside: false}
  gather(root, found, page)
  const titled = found.filter(({text}) => isTitleOf(text, page.title))
  const rank = Math.min(...found.map((heading) => heading.rank))
  const headings = new Map<number, string[]>()
  for (const {line, text} of titled.length > 0 ? titled : found.filter((heading) => heading.rank === rank)) headings.set(line, [...(headings.get(line) ?? []), text])
  return headings
}

interface Heading {
  line: number
  text: string
  rank: number
}

/** The page's title, and whether the walk has come to an article's text: headings in it are subheads, when one stands before it. */
interface Walk {
  title: string
  inside: boolean
}

function gather(node: TreeNode, found: Heading[], page: Walk): void {
  if (!('childNodes' in node)) return
  if ('tagName' in node) {
    if (node.tagName === 'title') page.title ||= textOf(node)
    if (NO_PLACE.has(node.tagName)) return
    page.inside ||= isContent(node)
    const rank = page.inside && found.length > 0 ? 0 : rankOf(node)
    const text = rank > 0 ? textOf(node) : ''
    const line = firstLineOf(node)
    if (line !== undefined && text.length >= SHORTEST && text.length <= LONGEST && !PAPER.test(text)) {
      found.push({line, text, rank})
      return
    }
  }
  for (const child of node.childNodes) gather(child, found, page)
}

const SHORTEST = 4
const LONGEST = 60
const NO_PLACE = new Set(['title', 'a', 'li', 'script', 'style', 'nav', 'footer'])
const RANKS: Record<string, number> = {h1: 1, h2: 3, h3: 4}
/** A name or an id that says headline, and none of another part of it: `title`, `art-tit`, `bt1`. */
const NAMED = /(?:^|[-_])(?:(?:art|article|news|main|big|content|doc|page|rich|media|text)*[-_]?(?:title|tit|headline|biaoti|bt)[-_]?\d?)$/iu
const PAPER = /(?:报|网|客户端|数字报|电子版)$/u

/** 1 is the highest; 0 when it is none. */
function rankOf(element: TreeElement): number {
  return RANKS[element.tagName] ?? (namesOf(element).some((name) => NAMED.test(name)) && !isOfLinks(element.childNodes) ? 2 : 0)
}

/** Headlines of other pages, one link each: `<div class="other-title">`. */
function isOfLinks(children: readonly TreeNode[]): boolean {
  const shown = children.filter((child) => textOf(child).trim() !== '')
  return shown.length > 1 && shown.every((child) => child.nodeName === 'a')
}

/** The element that holds an article's text. */
function isContent(element: TreeElement): boolean {
  return namesOf(element).some((name) => CONTENT.test(name))
}

const CONTENT = /^(?:(?:art|article|news|rich_media|main|text|js)[-_]?)?(?:content|zhengwen|neirong|ozoom)$|^ozoom$/iu

/** The page's title or its first part: `修路忙--某某晚报数字报`. */
function isTitleOf(text: string, title: string): boolean {
  const words = title.replace(/\s+/gu, '')
  const own = text.replace(/\s+/gu, '')
  return words === own || (words.startsWith(own) && /^[-_|—–·(（]/u.test(words.slice(own.length)))
}

function textOf(node: TreeNode): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('').trim() : ''
}

/** The line of the first visible word inside. */
function firstLineOf(node: TreeNode): number | undefined {
  if ('value' in node && node.value.trim() !== '') return lineOf(node) + node.value.slice(0, node.value.search(/\S/u)).split('\n').length - 1
  if (!('childNodes' in node)) return undefined
  for (const child of node.childNodes) {
    const line = firstLineOf(child)
    if (line !== undefined) return line
  }
  return undefined
}
