import {fold} from './fold.ts'
import {isBulleted, isSingleRubric, isUnitName} from './headline-forms.ts'
import {isSignedItem} from './settle/signed-items.ts'
import type {Draft} from './article-draft.ts'

/** What a rubric line heads: how many articles from `draft` on, and in which words. */
export interface RubricScope {
  draft: number
  count: number
  name: string
}

/**
 * Finds how far each rubric reaches. A rubric over briefs of units (`区街动态`) goes on as long as the headlines begin
 * with a unit; one over short items as long as they stay short; an addition (`新闻1+1`, `相关新闻`) is over one item.
 */
export function scopesOf(drafts: Draft[]): RubricScope[] {
  const scopes: RubricScope[] = []
  for (const [i, draft] of drafts.entries()) {
    const rubric = rubricOf(draft)
    if (!rubric) continue
    scopes.push({draft: i, count: isSingleRubric(rubric) ? 1 : reach(drafts, i), name: rubric})
  }
  return scopes
}

function rubricOf(draft: Draft): string | undefined {
  return draft.head.find((row) => row.shape === 'rubric')?.text
}

function reach(drafts: Draft[], from: number): number {
  const first = drafts[from]!
  const test = isItem(first) ? isItem : ofUnit(first) ? ofUnit : PLURAL.test(fold(rubricOf(first)!)) ? isBrief : () => false
  let to = from + 1
  while (to < drafts.length && rubricOf(drafts[to]!) === undefined && test(drafts[to]!)) to++
  return to - from
}

const PLURAL = /动态|[简短快时]讯|快报|快递|速递|速览|速读|传真|扫描|播报|短波|集锦|集纳|一览|资讯|信息|博览|要闻|广角|视窗|之窗/u
const UNIT_START = /^[“]?\p{Script=Han}{1,9}?(?:[区县市乡镇村]|街道|办事处|社区)/u

function isItem({head, rows}: Draft): boolean {
  const [first, ...rest] = rows.slice(head.length)
  return head.every((row) => row.shape === 'rubric') && first !== undefined && (isBulleted(first.plain) || isSignedItem(first)) && rest.every(({continues}) => continues)
}

function ofUnit({head}: Draft): boolean {
  const title = head.find((row) => row.shape === 'display')
  return title !== undefined && (UNIT_START.test(title.plain.slice(0, 16)) || isUnitName(title.plain))
}

function isBrief({head, rows}: Draft): boolean {
  const lines = head.filter((row) => row.shape === 'display').length
  return lines >= 1 && lines <= 2 && rows.length - head.length <= 4
}
