import {toHtml} from 'hast-util-to-html'
import type {Nodes, Root, RootContent} from 'mdast'
import {toHast} from 'mdast-util-to-hast'
import {toString} from 'mdast-util-to-string'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFileMessage} from 'vfile-message'
import {readPlainBody} from './plain.ts'
import {COMPONENTS} from './tree.ts'
import type {Block} from './block.ts'

/**
 * Reads the body of an article as data: words, a few Markdown marks and three components without attributes. Nothing in it
 * is ever evaluated; whatever else it holds becomes a message with its place and is left out.
 *
 * @param linesBefore lines of the file above the body
 */
export function readBody(body: string, linesBefore: number): Body {
  const plain = readPlainBody(body, linesBefore)
  return plain ? {blocks: plain, messages: [], links: []} : parseBody(body, linesBefore)
}

export interface Body {
  blocks: Block[]
  messages: VFileMessage[]
  /** addresses within the site that the words lead to, as they are written */
  links: {address: string; line: number; column: number}[]
}

// Marks within marks within marks: nobody writes them, and the parser would run out of stack over them.
const TOO_DEEP = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){33}|[*_`]{100}/mu

/** The same through the full MDX parser; `readBody` takes the short way only where both give the same. */
export function parseBody(body: string, linesBefore: number): Body {
  const messages: VFileMessage[] = []
  const deep = TOO_DEEP.exec(body)
  if (deep) {
    const above = body.slice(0, deep.index).split('\n')
    const place = {line: above.length + linesBefore, column: above.at(-1)!.length + 1}
    return {blocks: [], links: [], messages: [complain('mdx-mark', '标记一层套一层，超过三十层；请删去；若是文字，请在每个符号前加反斜线', place)]}
  }
  let tree: Root
  try {
    tree = parser.parse(body) as Root
  } catch (error) {
    const {line, column, reason} = error as VFileMessage
    return {blocks: [], links: [], messages: [complain('mdx-syntax', `正文读不通：${faultIn(reason ?? '')}；若是文字，“<”“{”应写作“\\<”“\\{”；请改正。`, {line: (line ?? 1) + linesBefore, column: column ?? 1})]}
  }
  refuse(tree, linesBefore, messages)
  messages.push(...leftAsterisks(tree, body, linesBefore))
  const blocks = tree.children.flatMap((node) => blockOf(node, linesBefore))
  return {blocks, messages, links: linksIn(tree, linesBefore)}
}

// CommonMark takes no ** for a mark between a Chinese letter and a Chinese sign: **注意：**请.
const parser = unified().use(remarkParse).use(remarkCjkFriendly).use(remarkMdx).freeze()

/** What the parser says in English, in the words of the manual. */
const FAULTS: {says: RegExp; fault: (found: RegExpExecArray) => string}[] = [
  {says: /^Unexpected closing tag `(.+?)`/u, fault: ([, tag]) => `“${tag}”没有对应的开始标签`},
  {says: /^Expected (?:a|the) closing tag (?:for )?`(.+?)`/u, fault: ([, tag]) => `“${tag}”没有成对`},
  {says: /^Unexpected character `(.+?)` \(U\+/u, fault: ([, character]) => `标签里不能有“${character}”`},
  {says: /acorn/u, fault: () => '花括号里或行首的 import、export 被当作代码，又读不懂'},
  {says: /^Unexpected end of file/u, fault: () => '标签或花括号没有结束'},
  {says: /^Unexpected lazy line/u, fault: () => '标签或花括号跨出了引文、列表'},
]

function faultIn(reason: string): string {
  for (const {says, fault} of FAULTS) {
    const found = says.exec(reason)
    if (found) return fault(found)
  }
  return '标签或花括号写得不对'
}

/** What a body may not hold, by node type: id of the message, what it is, what to do. */
const REFUSED: Record<string, readonly [id: string, what: string, mend: string]> = {
  mdxjsEsm: ['mdx-code', '正文里有 import 或 export 语句', '文章不能含代码；若是文字，请把首字母写作 &#x69; 或 &#x65;'],
  mdxFlowExpression: ['mdx-code', '正文里有花括号表达式', '文章不能含代码；若是文字，请在“{”前加反斜线'],
  mdxTextExpression: ['mdx-code', '正文里有花括号表达式', '文章不能含代码；若是文字，请在“{”前加反斜线'],
  html: ['mdx-component', '正文里有 HTML', '只可用 <Byline>、<Caption>、<Office>；若是文字，请在“<”前加反斜线'],
  image: ['mdx-mark', '正文里有图片', '本站不收图片；请删去，图片说明用 <Caption>'],
  imageReference: ['mdx-mark', '正文里有图片', '本站不收图片；请删去，图片说明用 <Caption>'],
  code: ['mdx-mark', '正文里有代码块', '行首不要空四格或写 ```；请删去'],
  inlineCode: ['mdx-mark', '正文里有反引号', '若是文字，请在反引号前加反斜线'],
  definition: ['mdx-mark', '正文里有链接定义', '链接请写作 [文字](地址)'],
  linkReference: ['mdx-mark', '正文里有引用式链接', '链接请写作 [文字](地址)；若是文字，请在“[”前加反斜线'],
  thematicBreak: ['mdx-mark', '正文里有分隔线', '请删去；若是文字，请在行首加反斜线'],
}

/** Of another site, or of this one from its root on: an article's words stand at several addresses. Browsers read `\` as `/`. */
const SAFE_ADDRESS = /^(?:https?:\/\/[^/\\]|\/(?![/\\]))[^\\]*$/iu
const AWAY = /^https?:/iu

/** Names everything that may not stand in a body and takes it out of the tree. */
function refuse(tree: Root, linesBefore: number, messages: VFileMessage[]): void {
  visit(tree as Nodes, (node, index, parent) => {
    const wrong = wrongOf(node, parent?.type === 'root')
    if (!wrong) return undefined
    const start = node.position!.start
    const [id, what, mend] = wrong
    messages.push(complain(id, `${what}；${mend}。`, {line: start.line + linesBefore, column: start.column}))
    if (!parent || index === undefined) return undefined
    parent.children.splice(index, 1)
    return index
  })
}

/** `**` that no reader of Markdown takes for a mark would be printed. */
function leftAsterisks(tree: Root, body: string, linesBefore: number): VFileMessage[] {
  const messages: VFileMessage[] = []
  visit(tree, 'text', ({value, position}) => {
    if (!value.includes('**') || !position) return
    const printed = body.slice(position.start.offset, position.end.offset)
    const at = /(?<!\\)\*\*/u.exec(printed)?.index
    if (at === undefined) return
    const above = printed.slice(0, at).split('\n')
    const place = {line: position.start.line + above.length - 1 + linesBefore, column: above.length > 1 ? above.at(-1)!.length + 1 : position.start.column + at}
    messages.push(complain('mdx-mark', '“**”没有成对，或里边挨着空格，不算着重，会照印出来；着重写作 **文字**；若是文字，请在每个星号前加反斜线。', place))
  })
  return messages
}

function linksIn(tree: Root, linesBefore: number): Body['links'] {
  const links: Body['links'] = []
  visit(tree, 'link', ({url, position}) => {
    if (!AWAY.test(url)) links.push({address: url, line: position!.start.line + linesBefore, column: position!.start.column})
  })
  return links
}

function wrongOf(node: Nodes, atTop: boolean): readonly [string, string, string] | undefined {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const known = node.name !== null && Object.hasOwn(COMPONENTS, node.name)
    if (!known) return ['mdx-component', `正文里有不认识的组件 <${node.name ?? ''}>`, '只可用 <Byline>、<Caption>、<Office>；若是文字，请在“<”前加反斜线']
    if (node.attributes.length > 0) return ['mdx-component', `<${node.name}> 带有属性`, '组件不带属性；请删去']
    if (!atTop && node.type === 'mdxJsxFlowElement') return ['mdx-component', `<${node.name}> 在别的标记里面`, '组件应独占一段；请移出']
    return undefined
  }
  if (node.type === 'link' && !SAFE_ADDRESS.test(node.url)) return ['mdx-link', `链接地址“${node.url.slice(0, 40)}”不可用`, '只可用 https://、http:// 开头的地址，或以一个“/”开头的站内地址；请改正']
  if (node.type === 'heading' && node.depth === 1) return ['mdx-mark', '正文里有一级标题', '标题写在头部的 title；正文小标题请用 ##']
  return REFUSED[node.type]
}

function blockOf(node: RootContent, linesBefore: number): Block[] {
  const line = (node.position?.start.line ?? 1) + linesBefore
  if (node.type === 'mdxJsxFlowElement') return node.children.map((child) => ({...inner(child), role: COMPONENTS[node.name!]!, line: (child.position?.start.line ?? line - linesBefore) + linesBefore}))
  const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0]! : undefined
  if (only?.type === 'mdxJsxTextElement') return [{...inner({type: 'paragraph', children: only.children}), role: COMPONENTS[only.name!]!, line}]
  return [{...inner(node), role: node.type === 'heading' ? 'subhead' : 'paragraph', line}]
}

/** Words and HTML of one node: without its element for paragraphs and headings, with it for lists and quotations. */
function inner(node: RootContent): {text: string; html: string} {
  const hast = toHast(node as Nodes, {handlers: {mdxJsxTextElement: (state: {all: (node: Nodes) => unknown}, child: Nodes) => state.all(child)} as never})
  const bare = (node.type === 'paragraph' || node.type === 'heading') && 'children' in hast ? {type: 'root' as const, children: hast.children} : hast
  // Where a reader goes from here is told nobody whence.
  visit(bare, 'element', ({tagName, properties}) => {
    if (tagName === 'a' && AWAY.test(String(properties.href))) properties.rel = ['noreferrer']
  })
  const text = node.type === 'list' || node.type === 'blockquote' ? wordsOf(node) : toString(node)
  return {text, html: toHtml(bare as never)}
}

/** Words of nested blocks, one block a line. */
function wordsOf(node: Nodes): string {
  return 'children' in node && node.type !== 'paragraph' ? node.children.map((child) => wordsOf(child as Nodes)).join('\n') : toString(node)
}

function complain(ruleId: string, reason: string, place: {line: number; column: number}): VFileMessage {
  return new VFileMessage(reason, {place, ruleId, source: 'jiezhi'})
}
