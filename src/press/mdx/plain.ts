import {COMPONENTS} from './tree.ts'
import type {Role} from '../types.ts'
import type {Block} from './block.ts'

/**
 * Reads a body that holds nothing but plain one-line paragraphs, second-level headings and the three components as
 * writeMdx writes them. That is nearly every article, and forty times as fast as the full parser.
 *
 * @returns undefined when any character or shape could mean something else; the full parser decides then
 */
export function readPlainBody(body: string, linesBefore: number): Block[] | undefined {
  if (SPECIAL.test(body)) return undefined
  const lines = body.split('\n')
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (line === '') continue
    const component = OPENING.exec(line)?.[1]
    const words = component ? lines[at + 1]?.replace(/^ {2}(?=\S)/u, '') : line
    const last = component ? at + 2 : at
    if (words === undefined || (component && lines[last] !== `</${component}>`)) return undefined
    if ((lines[last + 1] ?? '') !== '') return undefined
    const block = blockOf(words, component, (component ? at + 1 : at) + 1 + linesBefore)
    if (!block) return undefined
    blocks.push(block)
    at = last
  }
  return blocks
}

/**
 * Writes a block of such a body and its line's end, in the very form of the full writer.
 *
 * @returns undefined when any character could be taken for a mark; the full writer decides then
 */
export function plainBlock({role, text}: {role: Role; text: string}): string | undefined {
  if (SPECIAL.test(text) || MARKED.test(text) || UNSURE.test(text)) return undefined
  const component = NAMES.get(role)
  return component ? `<${component}>\n  ${text}\n</${component}>\n` : role === 'subhead' ? `## ${text}\n` : `${text}\n`
}

const NAMES = new Map(Object.entries(COMPONENTS).map(([name, role]) => [role, name]))

/** Empty, with spaces at an edge, or of several lines: not one printed line. */
const UNSURE = /^$|^\s|\s$|[\n\u2028\u2029]/u

/** Characters that Markdown, MDX or HTML may read as a mark anywhere, or that the parser replaces; `!` is one only before `[`. */
const SPECIAL = /[\\`*_{}[\]&~\0\r\t]|<(?!\/?(?:Byline|Caption|Office)>\n|\/(?:Byline|Caption|Office)>$)|https?:|www\./u
const OPENING = new RegExp(`^<(${Object.keys(COMPONENTS).join('|')})>$`, 'u')
/** What makes a line more than a paragraph: indentation, list and heading marks, quotation, rule, setext underline, module words. */
const MARKED = /^(?:[ #+\-=>|]|\d{1,9}[.)]|import(?![\p{L}\p{N}])|export(?![\p{L}\p{N}]))|[ ]$|[<>]/u

function blockOf(words: string, component: string | undefined, line: number): Block | undefined {
  const heading = !component && words.startsWith('## ')
  const text = heading ? words.slice(3) : words
  if (text === '' || MARKED.test(text) || (heading && text.endsWith('#'))) return undefined
  const role: Role = component ? COMPONENTS[component]! : heading ? 'subhead' : 'paragraph'
  return {role, text, html: text, line}
}
