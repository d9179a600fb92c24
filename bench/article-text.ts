import type {Nodes, RootContent} from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {stringify} from 'yaml'
import type {PrintedArticle} from './page.ts'

const writer = unified().use(remarkMdx).use(remarkStringify).freeze()
const COMPONENTS: Record<string, string> = {byline: 'Byline', caption: 'Caption', office: 'Office'}

/** The MDX file of a printed article: quoted dates, body as a tree that is serialized, never text that is glued. */
export function articleText(article: PrintedArticle, source: {file: string; date: string; dateBasis?: string}): string {
  const {file, ...when} = source
  const {title, kicker, subtitle, ...facts} = article.fields
  const data = {title, kicker, subtitle, kind: article.kind, ...when, ...filled(facts), source: {file, lines: [article.lines]}}
  const body = writer.stringify({type: 'root', children: article.blocks.map(nodeOf)} as never)
  return `---\n${stringify(data, {lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', keepUndefined: false})}---\n\n${body}`
}

function nodeOf({role, text}: PrintedArticle['blocks'][number]): RootContent {
  const words = [{type: 'text', value: text}]
  const name = COMPONENTS[role]
  if (name) return {type: 'mdxJsxFlowElement', name, attributes: [], children: [{type: 'paragraph', children: words}]} as unknown as RootContent
  return (role === 'subhead' ? {type: 'heading', depth: 2, children: words} : {type: 'paragraph', children: words}) as Nodes as RootContent
}

function filled(facts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => !Array.isArray(value) || value.length > 0))
}
