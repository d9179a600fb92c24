import matter from 'gray-matter'
import {VFileMessage} from 'vfile-message'
import {parse} from 'yaml'
import {readBody} from './mdx/body.ts'
import {fullBody, fullHead, isQuoted} from './mdx/full.ts'
import {plainBlock} from './mdx/plain.ts'
import {plainYaml} from './yaml/plain.ts'
import type {Block} from './mdx/block.ts'

export type {Block}

/**
 * Writes an article's file: the facts as YAML frontmatter, the words as MDX. Every word goes through a syntax tree, so
 * nothing that a newspaper printed can become markup or code.
 *
 * @param data frontmatter in the order in which its fields shall stand; undefined fields and empty lists are left out
 * @param blocks the words in printed order; headline parts stand in the frontmatter and not here
 * @example writeMdx({title: '拆除违法建筑'}, [{role: 'paragraph', text: '1月26日,…'}])
 */
export function writeMdx(data: object, blocks: readonly Pick<Block, 'role' | 'text'>[]): string {
  const head = withoutEmpty(data)
  return `---\n${plainYaml(head, isQuoted) ?? fullHead(head)}---\n\n${blocks.map((block) => plainBlock(block) ?? fullBody([block])).join('\n')}`
}

/**
 * Reads an article's file. `data` is not validated yet; `messages` name whatever the body may not hold, each with its
 * line and column in the file. Frontmatter that cannot be read is a message, too, with empty data.
 *
 * @returns `line` of a block is its line in this file, not in the raw page
 */
export function readMdx(text: string, path: string): {data: Record<string, unknown>; blocks: Block[]; messages: VFileMessage[]} {
  const head = readFrontmatter(text)
  const {blocks, messages} = readBody(head.content, text.slice(0, text.length - head.content.length).split('\n').length - 1)
  if (head.wrong) messages.unshift(new VFileMessage(head.wrong, {place: {line: 1, column: 1}, ruleId: 'frontmatter', source: 'jiezhi'}))
  for (const message of messages) message.file = path
  return {data: head.data, blocks, messages}
}

/** The only engine. Tags, aliases and prototype keys are refused by check with their place; here they merely cannot do harm. */
const ENGINES = {
  yaml: {
    parse: (text: string): object => (parse(text, {schema: 'core', maxAliasCount: 0}) as object | null) ?? {},
  },
}

interface Head {
  data: Record<string, unknown>
  content: string
  wrong?: string
}

function readFrontmatter(text: string): Head {
  const open = /^\uFEFF?---[^\n]*(?:\n|$)/u.exec(text)?.[0]
  if (!open) return {data: {}, content: text, wrong: '文件没有头部；第一行应是 ---，其后写字段；请照编辑手册的样例补上'}
  const close = /^---[ \t]*\r?(?:\n|$)/mu.exec(text.slice(open.length))
  const end = open.length + (close ? close.index + close[0].length : 0)
  const fail = (wrong: string): Head => ({data: {}, content: text.slice(end), wrong})
  if (open.replace('\uFEFF', '').trim() !== '---') return fail(`头部以 ${open.trim().slice(0, 20)} 开始；头部只认 YAML，应只写 ---；请删去 --- 后面的字`)
  if (!close) return fail('头部没有结束；字段之后应另起一行写 ---；请补上')
  try {
    // It cuts the fields off before the last line's `\n`, and would leave a `\r` behind a quoted value.
    const {data} = matter(text.slice(0, end).replace(/\r\n/gu, '\n'), {engines: ENGINES, language: 'yaml'})
    return typeof data === 'object' && !Array.isArray(data) ? {data, content: text.slice(end)} : fail('头部不是字段；应是“字段: 值”，一行一个；请改正')
  } catch (error) {
    return fail(`头部的 YAML 读不通（${(error as Error).message.split('\n')[0]}）；请检查缩进、冒号与引号`)
  }
}

function withoutEmpty(data: object): object {
  const kept = Object.entries(data).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0))
  return Object.fromEntries(kept)
}
