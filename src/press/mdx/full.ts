/** The full writers of an article's head and body. `writeMdx` takes a shorter way only where both give the same. */
import remarkMdx from 'remark-mdx'
import remarkStringify from 'remark-stringify'
import {unified, type Processor} from 'unified'
import {Document, Scalar, visit} from 'yaml'
import {setRanges, YEAR_FIRST} from '../yaml/text.ts'
import type {Block} from './block.ts'
import {mdastOf} from './tree.ts'

/** The words as MDX, through a syntax tree. @example fullBody([{role: 'subhead', text: '小题'}]) // '## 小题\n' */
export function fullBody(blocks: readonly Pick<Block, 'role' | 'text'>[]): string {
  return writer.stringify(mdastOf(blocks))
}

/** The fields as YAML. Dates are quoted, so that no YAML reader takes them for anything but words; so is what a plain scalar would trim. */
export function fullHead(data: object): string {
  const document = new Document(data, {aliasDuplicateObjects: false})
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && isQuoted(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  setRanges(document)
  return document.toString({lineWidth: 0, flowCollectionPadding: false})
}

/** Whether words of the head stand in quotes. */
export function isQuoted(text: string): boolean {
  return YEAR_FIRST.test(text) || text !== text.trim()
}

const writer = unified()
  .use(remarkStringify, {bullet: '-', emphasis: '*'})
  .use(remarkMdx)
  .use(escapeModuleWords)
  .freeze()

/** A paragraph that begins with `import ` or `export ` would be a statement: its first letter is written as a reference. */
function escapeModuleWords(this: Processor): void {
  const data = this.data() as {toMarkdownExtensions?: object[]}
  data.toMarkdownExtensions = [
    ...(data.toMarkdownExtensions ?? []),
    {
      unsafe: [
        {atBreak: true, character: 'i', after: 'mport(?![\\p{L}\\p{N}])'},
        {atBreak: true, character: 'e', after: 'xport(?![\\p{L}\\p{N}])'},
      ],
    },
  ]
}
