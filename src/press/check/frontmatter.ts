import {problem, type Problem} from './problem.ts'
import type {YamlText} from './yaml-places.ts'
import {readYaml} from './yaml.ts'

/**
 * Finds the frontmatter of an article and reads it with places. Refuses a language after the dashes, which other
 * readers would run. `bodyLine` is the line of the file on which the body begins.
 *
 * @example readFrontmatter('---\ntitle: 甲\n---\n\n乙\n', 'a.mdx').bodyLine // 4
 */
export function readFrontmatter(text: string, file: string): Frontmatter {
  const head = /^\uFEFF?---[ \t]*([^\r\n]*)(\r\n|\r|\n)/u.exec(text)
  const failed = (found: Problem): Frontmatter => ({yaml: undefined, problems: [found], body: text, bodyLine: 1})
  if (!head) return failed(problem('frontmatter-missing', file, {line: 1, column: 1}, {lacks: /^[ \t]*---[ \t]*$/mu.test(text) ? 'first' : 'both'}))
  if (head[1]) return failed(problem('frontmatter-language', file, {line: 1, column: 4}, {language: head[1]}))
  const begin = head[0].length
  const close = /^---[ \t]*(?:\r\n|\r|\n|$(?![\s\S]))/mu.exec(text.slice(begin))
  if (!close) return failed(problem('frontmatter-missing', file, {line: 1, column: 1}, {lacks: 'second'}))
  const source = text.slice(begin, begin + close.index)
  const yaml = readYaml(source, file, {offset: begin, line: 2})
  const body = text.slice(begin + close.index + close[0].length)
  return {yaml, problems: yaml.problems, body, bodyLine: 3 + countLines(source)}
}

export interface Frontmatter {
  yaml: YamlText | undefined
  problems: Problem[]
  body: string
  bodyLine: number
}

function countLines(text: string): number {
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0
}
