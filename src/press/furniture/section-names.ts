import {isPinyinOf} from './pinyin.ts'

/**
 * The name of a page's section that is printed with its pinyin, before or behind it, and nothing else: `社区 SHEQU`. A headline
 * with Latin letters (`小区 KTV`) has no pinyin of its own characters in it.
 *
 * @param plain folded text
 * @example readSectionName('社区 shequ') // '社区'
 */
export function readSectionName(plain: string): string | undefined {
  if (!LATIN.test(plain)) return undefined
  const {name, letters} = (NAME_FIRST.exec(plain) ?? NAME_LAST.exec(plain))?.groups ?? {}
  return name && letters && isPinyinOf(letters, name.length) ? name : undefined
}

/** A line of a page's head without the pinyin of its section: `a05 社区 shequ` → `a05 社区`. */
export function withoutPinyin(plain: string): string {
  if (!LATIN.test(plain)) return plain
  return plain.replace(WITHIN, (whole, name: string, letters: string) => (isPinyinOf(letters, name.length) ? name : whole))
}

const LATIN = /[a-z]{2}/u
const NAME_FIRST = /^(?<name>\p{Script=Han}{2,6})[\s·|/:\-—]*(?<letters>[a-z][a-z\s'\-]{2,40})$/u
const NAME_LAST = /^(?<letters>[a-z][a-z\s'\-]{2,40}?)[\s·|/:\-—]*(?<name>\p{Script=Han}{2,6})$/u
const WITHIN = /(\p{Script=Han}{2,6})[\s·|/]*([a-z][a-z '\-]{2,40}[a-z])(?![a-z\d])/gu
