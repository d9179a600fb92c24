import {lineOf, namesOf, type Tree, type TreeElement, type TreeNode, type TreeText} from './tree.ts'

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
  gather(root, found, page, wordsIn(root))
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

function gather(node: TreeNode, found: Heading[], page: Walk, words: Words): void {
  if (!('childNodes' in node)) return
  if ('tagName' in node) {
    if (node.tagName === 'title') page.title ||= node.childNodes.map((child) => ('value' in child ? child.value : '')).join('').trim()
    if (NO_PLACE.has(node.tagName)) return
    page.inside ||= isContent(node)
    const rank = page.inside && found.length > 0 ? 0 : rankOf(node, words)
    const {text, line} = words.get(node)!
    if (rank > 0 && line !== undefined && text.length >= SHORTEST && text.length <= LONGEST && !PAPER.test(text)) {
      found.push({line, text, rank})
      return
    }
  }
  for (const child of node.childNodes) gather(child, found, page, words)
}

const SHORTEST = 4
const LONGEST = 60
const NO_PLACE = new Set(['title', 'a', 'li', 'script', 'style', 'nav', 'footer'])
const RANKS: Record<string, number> = {h1: 1, h2: 3, h3: 4}
/** A name or an id that says headline, and none of another part of it: `title`, `art-tit`, `bt1`. */
const NAMED = /(?:^|[-_])(?:(?:art|article|news|main|big|content|doc|page|rich|media|text)*[-_]?(?:title|tit|headline|biaoti|bt)[-_]?\d?)$/iu
const PAPER = /(?:报|网|客户端|数字报|电子版)$/u

/** 1 is the highest; 0 when it is none. */
function rankOf(element: TreeElement, words: Words): number {
  return RANKS[element.tagName] ?? (namesOf(element).some((name) => NAMED.test(name)) && !isOfLinks(element.childNodes, words) ? 2 : 0)
}

/** Headlines of other pages, one link each: `<div class="other-title">`. */
function isOfLinks(children: readonly TreeNode[], words: Words): boolean {
  const shown = children.filter((child) => words.get(child)!.text.trim() !== '')
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

/** What stands in a node: its text, and the line of its first visible word, if it has one. */
interface NodeWords {
  text: string
  line: number | undefined
}

type Words = ReadonlyMap<TreeNode, NodeWords>

/** Of each node of the tree once: asked anew from each level, the words of a page take the square of its depth. */
function wordsIn(root: Tree): Words {
  const words = new Map<TreeNode, NodeWords>()
  const read = (node: TreeNode): NodeWords => {
    const own = 'value' in node ? {text: node.value, line: firstLineOf(node)} : 'childNodes' in node ? united(node.childNodes.map(read)) : NO_WORDS
    words.set(node, own)
    return own
  }
  read(root)
  return words
}

function united(parts: readonly NodeWords[]): NodeWords {
  const text = parts.map((part) => part.text).join('').trim()
  return {text: text.length > LONGEST ? TOO_LONG : text, line: parts.find(({line}) => line !== undefined)?.line}
}

const NO_WORDS: NodeWords = {text: '', line: undefined}
/** Stands for any text that is too long for a headline, for itself and for what it stands in. */
const TOO_LONG = '…'.repeat(LONGEST + 1)

function firstLineOf(node: TreeText): number | undefined {
  const at = node.value.search(/\S/u)
  return at === -1 ? undefined : lineOf(node) + node.value.slice(0, at).split('\n').length - 1
}
