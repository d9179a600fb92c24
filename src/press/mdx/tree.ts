import type {Paragraph, Root, RootContent} from 'mdast'
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx'
import type {Role} from '../types.ts'

/** The components that an article's body may use, and the role each stands for. They take no attributes. */
export const COMPONENTS: Readonly<Record<string, Role>> = {Byline: 'byline', Caption: 'caption', Office: 'office'}

/** The syntax tree of an article's words: subheads are second-level headings, the rest paragraphs, some inside a component. */
export function mdastOf(blocks: readonly {role: Role; text: string}[]): Root {
  return {type: 'root', children: blocks.map(nodeOf)}
}

const NAMES = new Map(Object.entries(COMPONENTS).map(([name, role]) => [role, name]))

function nodeOf({role, text}: {role: Role; text: string}): RootContent {
  const words: Paragraph = {type: 'paragraph', children: [{type: 'text', value: text}]}
  if (role === 'subhead') return {type: 'heading', depth: 2, children: words.children}
  const name = NAMES.get(role)
  return name ? ({type: 'mdxJsxFlowElement', name, attributes: [], children: [words]} satisfies MdxJsxFlowElement) : words
}
