import {isUnitName} from '../wording/headline-forms.ts'

/**
 * True for a line below an article's text that says who supplied it, its pictures or help with it, and is no sentence of it:
 * `(某某局供稿)`, `供稿单位:某某局`, `文/图`, `(本文图片由社区提供)`, `线索提供 甲先生(奖30元)`,
 * `实习生 甲某 对本文亦有贡献`. No headline says such a thing.
 *
 * @param plain folded text
 */
export function isClosingNote(plain: string): boolean {
  return formOf(plain) !== undefined
}

/** True for the note on who supplied the whole text: nothing of its article stands below it. */
export function isSupplierNote(plain: string): boolean {
  return /供稿|统筹/u.test(plain) && formOf(plain)?.last === true
}

function formOf(plain: string): NoteForm | undefined {
  if (plain.length > LONGEST || !SIGN.test(plain)) return undefined
  const bare = plain.replace(/^[(【\s]+|[)】\s]+$/gu, '')
  return FORMS.find(({test}) => test(bare))
}

interface NoteForm {
  form: string
  last?: true
  test: (bare: string) => boolean
}

const LONGEST = 40
const SIGN = /供|报料|爆料|图|摄|贡献|协助|来源|统筹/u

const FORMS: NoteForm[] = [
  {form: 'supplied-by', last: true, test: (bare) => isUnitName(SUPPLIED.exec(bare)?.[1] ?? '')},
  {form: 'supplier', last: true, test: (bare) => /^(?:供稿单位|供稿|稿件来源|稿件提供|供图单位|供图)\s?:\s?[\p{Script=Han}“”、 ]{2,20}$/u.test(bare)},
  {form: 'sign-alone', test: (bare) => /^[/]?(?:文\s?[/、]?\s?图|图\s?\/\s?文|摄|摄影|供图|摄影报道|摄\/文)$/u.test(bare)},
  {form: 'pictures-by', test: (bare) => /^(?:本文|文中|本栏|本稿|本报道|本组|以上)?(?:图片|照片|配图)(?:均|都)?(?:由|系|为)[^。,]{2,24}(?:提供|拍摄|供图|摄)$/u.test(bare)},
  {form: 'arranged', last: true, test: (bare) => /^(?:稿件|本文|文字|采写|采访|报道)?统筹\s?[:\s]\s?\p{Script=Han}[\p{Script=Han}、\s]{1,14}$/u.test(bare)},
  {form: 'hint-by', test: (bare) => /^(?:新闻)?(?:线索提供|提供线索|报料|爆料)(?:人|者)?\s?[:\s]\s?\p{Script=Han}{1,4}(?:\s?[(]?(?:奖|稿)[^。,]{0,8})?$/u.test(bare)},
  {form: 'help', test: (bare) => /(?:对|为)?(?:此|本)(?:文|稿|报道)[^。,]{0,4}(?:亦有|也有|有|均有|作出|做出)贡献$|^[^。,]{2,20}协助(?:采访|采写|整理)$/u.test(bare)},
]

const SUPPLIED = /^(\p{Script=Han}{2,16})(?:供稿|供图)$/u
