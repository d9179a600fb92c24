/** How a value that stands in the wrong form was meant. */
import {sourceOf, type YamlText} from './yaml-places.ts'

/** First and last line with too few or too many brackets, a full-width comma, or as words, or one line alone: `[5, 13]`, `[[5，13]]`, `5-13`, `[[5]]`. Told of once. @example lineSpan(yaml, ['source', 'lines'])?.expected // '两层方括号、半角逗号 [[5, 13]]' */
export function lineSpan(yaml: YamlText, path: readonly PropertyKey[]): {path: readonly PropertyKey[]; found: string; expected: string; again: boolean} | undefined {
  const at = path.findLastIndex((key) => key === 'lines')
  if (at < 1 || path.length - at > 2) return undefined
  const own = path.slice(0, at + 1)
  const source = unquote(sourceOf(yaml, own)).trim()
  const [, first, last = first] = /^\[{0,2}\s*(\d+)(?:\s*[-–—~～,，、]\s*(\d+))?\s*\]{0,2}$/u.exec(source) ?? []
  const lines = `[${first}, ${last}]`
  const expected = own[0] === 'source' ? `两层方括号、半角逗号 [${lines}]` : `一层方括号、半角逗号 ${lines}`
  return first ? {path: own, found: ` ${source}`, expected, again: path.length > at + 1 && path.at(-1) !== 0} : undefined
}

/** `列表 [甲, 乙]`, of words that were written without brackets, or without the space behind their dashes. @example listOf(yaml, ['districts']) // '列表 [中原区]' */
export function listOf(yaml: YamlText, path: readonly PropertyKey[]): string | undefined {
  const written = unquote(sourceOf(yaml, path)).trim()
  const source = written.replace(/(?:^|\s+)-\s*/gu, '、').replace(PERSONS.has(String(path[0])) ? BETWEEN_PERSONS : /(?!)/gu, '、')
  if (!/^[\p{L}\p{N}“”、，, ]+$/u.test(source) || source.length > 40) return undefined
  return `列表 [${source.split(/[、，,]/u).map((name) => name.trim()).filter(Boolean).join(', ')}]${written.startsWith('-') ? '（用“-”写的，“-”后面空一格）' : ''}`
}

/** Fields of names between which papers put nothing but a blank. */
export const PERSONS: ReadonlySet<string> = new Set(['reporters', 'correspondents', 'photographers'])
export const BETWEEN_PERSONS = /(?<=\p{Script=Han}{2})\s+(?=\p{Script=Han}{2})/gu

/** A value without the quotes around it. @example unquote('"2012"') // '2012' */
export function unquote(text: string): string {
  return text.replace(/^(["'])(.*)\1$/su, '$2')
}
