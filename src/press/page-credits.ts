import {fold} from './text/fold.ts'
import {printedWords} from './furniture/printed-words.ts'
import {OWN_PAPER} from './wording/paper-names.ts'
import {readCredits} from './recognizers/credit-line.ts'
import type {Facts, FurnitureSegment, Line, Reason} from './types.ts'

/** Who wrote a page's articles, as its own line says. */
export interface PageCredit {
  reporters: string[]
  correspondents: string[]
  reason: Reason
}

/**
 * The credit for the words of a whole page (`本版稿件由本报记者 甲某 采写`). Lines for its pictures, its planning and its make-up name nobody
 * who wrote an article, so they are no such credit. On a page of one article the line of its day may name its writer.
 *
 * @param articles how many the page has
 * @example pageCreditOf(furniture, lines, 4)?.reporters // ['甲某']
 */
export function pageCreditOf(furniture: readonly FurnitureSegment[], lines: readonly Line[], articles: number): PageCredit | undefined {
  for (const segment of furniture) {
    const {lines: [number], reason} = segment
    if (articles === 1 && reason.rule === 'page-date') {
      const credit = besideDay(printedWords(segment, lines), number)
      if (credit) return credit
    }
    if (reason.rule !== 'page-credit') continue
    const text = printedWords(segment, lines).replace(/^[\s(（【〔［[]+|[\s)）】〕］\]]+$/gu, '')
    const of = OF_WORDS.exec(fold(text))?.[0]
    const credits = of === undefined ? undefined : readCredits(text.slice(of.length).replace(/(?:采写|撰写|撰文|采访)$/u, ' 采写'))
    if (!credits || credits.reporters.length + credits.correspondents.length === 0) continue
    return {reporters: credits.reporters, correspondents: credits.correspondents, reason: {rule: 'page-credit', why: `整版署名“${text}”（第${number}行），本篇没有自己的署名`}}
  }
  return undefined
}

/** Who wrote the one text of a web page, named in its line of day and paper: `某某晚报 2017-03-09 记者 甲某`. */
function besideDay(text: string, number: number): PageCredit | undefined {
  const at = fold(text).search(WRITER)
  const credits = at < 0 ? undefined : readCredits(text.slice(at).replace(/^作者/u, '记者'))
  return credits && {reporters: credits.reporters, correspondents: credits.correspondents, reason: {rule: 'page-credit', why: `日期一行写明作者“${text.slice(at).trim()}”（第${number}行）`}}
}

const WRITER = /(?<!\p{Script=Han})(?:本报)?(?:记者|作者|通讯员)\s?:?\s*\p{Script=Han}{2,4}/u

const OF_WORDS = new RegExp(String.raw`^本版(?:稿件|文章|文字|撰文|撰稿|采写|文|图文|文图|报道|文\/图|(?=均?由|${OWN_PAPER}?记者))(?:除署名外)?[,、]?(?:均|全部)?由?(?:为)?\s*:?\s*`, 'u')

/** An article's facts with the page's writers, when nobody signed the article itself; and why, or undefined when nothing changes. */
export function inheritCredit(facts: Facts, credit: PageCredit | undefined): {facts: Facts; reason: Reason} | undefined {
  if (!credit || facts.reporters.length + facts.correspondents.length + facts.photographers.length > 0) return undefined
  return {facts: {...facts, reporters: credit.reporters, correspondents: credit.correspondents}, reason: credit.reason}
}
