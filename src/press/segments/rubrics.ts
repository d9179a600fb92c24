import {PAPER_ASKS} from '../boundaries/evidence.ts'
import {fold} from '../text/fold.ts'
import {closeUp, isBulleted, isSingleRubric, isStreetName, isUnitName} from '../wording/headline-forms.ts'
import {isLetter} from '../rows/letters.ts'
import {isItemLabel} from '../settle/item-labels.ts'
import {isSignedItem} from '../settle/signed-items.ts'
import {isLetterWriter, isOfLetters, isSalutation} from '../settle/signers.ts'
import type {ArticleRows} from './article-rows.ts'
import type {ArticleKind} from '../types.ts'

/** What a rubric line heads: how many articles from `first` on, and in which words. */
export interface RubricScope {
  first: number
  count: number
  name: string
}

/**
 * Finds how far each rubric reaches. A rubric over briefs of units (`区街动态`) goes on as long as the headlines begin
 * with a unit; one over short items as long as they stay short; one over readers' letters as far as these go; one over a page's introduction heads the signed pieces that it
 * introduces; an addition (`新闻1+1`, `相关新闻`) is over one item.
 *
 * @param kinds what each article is
 */
export function scopesOf(articles: ArticleRows[], kinds: readonly ArticleKind[]): RubricScope[] {
  const scopes: RubricScope[] = []
  for (const [i, article] of articles.entries()) {
    const rubric = rubricOf(article)
    if (!rubric) continue
    const count = kinds[i] === 'intro' ? introduced(articles, kinds, i) : isSingleRubric(rubric) ? 1 : reach(articles, i)
    scopes.push({first: i, count, name: rubric})
  }
  return scopes
}

function rubricOf(article: ArticleRows): string | undefined {
  const rubric = article.head.find((row) => row.shape === 'rubric')
  return rubric && closeUp(rubric.text)
}

function introduced(articles: ArticleRows[], kinds: readonly ArticleKind[], from: number): number {
  let to = from + 1
  while (kinds[to] === 'profile' && rubricOf(articles[to]!) === undefined) to++
  return to - from
}

function reach(articles: ArticleRows[], from: number): number {
  const first = articles[from]!
  const letters = isOfLetters(fold(rubricOf(first)!)) && ofWriter(first)
  const plural = PLURAL.test(fold(rubricOf(first)!))
  const above = plural && first.head[0]?.shape === 'rubric'
  const tests = isItem(first) ? [isItem] : ofReader(first) ? [ofReader] : letters ? [ofWriter] : [...(ofUnit(first) ? [ofUnit] : []), ...(plural && (above || !ofUnit(first)) ? [isBrief] : [])]
  // A name that says of itself that it heads several items goes on where their headlines are not alike.
  const counts = tests.map((test) => {
    let to = from + 1
    while (to < articles.length && rubricOf(articles[to]!) === undefined && !isCall(articles[to]!) && test(articles[to]!)) to++
    return to - from
  })
  return counts.find((count) => count > 1) ?? 1
}

/** What the paper itself asks its readers for stands under nobody else's news. */
function isCall({start}: ArticleRows): boolean {
  return start.reasons.some(({rule}) => rule === PAPER_ASKS)
}

const PLURAL = /动态|[简短快时]讯|快报|快递|速递|速览|速读|传真|扫描|播报|短波|集锦|集纳|一览|资讯|信息|博览|要闻|广角|视窗|之窗/u
const UNIT_START = /^[“]?\p{Script=Han}{1,9}?(?:[区县市乡镇村]|街道|办事处|社区)/u

function isItem({head, rows}: ArticleRows): boolean {
  const [first, ...rest] = rows.slice(head.length)
  return head.every((row) => row.shape === 'rubric') && first !== undefined && (isBulleted(first.plain) || isSignedItem(first)) && rest.every(({continues}) => continues)
}

/** A reader's question and the answer below its headline. */
function ofReader({head, rows}: ArticleRows): boolean {
  return isLetter(rows.slice(head.length))
}

/** A letter: it addresses the paper, or its writer signs it. */
function ofWriter({head, rows}: ArticleRows): boolean {
  return rows.slice(head.length).some((row) => isLetterWriter(row) || isSalutation(row.plain))
}

function ofUnit({head}: ArticleRows): boolean {
  const title = head.find((row) => row.shape === 'display')
  return title !== undefined && (UNIT_START.test(title.plain.slice(0, 16)) || isUnitName(title.plain) || isStreetName(title.plain) || isItemLabel(title))
}

function isBrief({head, rows}: ArticleRows): boolean {
  const lines = head.filter((row) => row.shape === 'display').length
  return lines >= 1 && lines <= 2 && rows.length - head.length <= 4
}
