import {isDashed} from './headline-forms.ts'
import type {Row} from './rows.ts'

/**
 * The page's own banner over its first headline: the section's or the edition's name, `乡村新事`, `甲乡·乙事进行时`, `情系百姓 ■ 服务基层`. It
 * belongs to the page and to none of its articles. Only the first line that is not furniture is asked, and only when a headline of
 * another line stands below it, a blank line between: a kicker stands close to its headline or is a unit's name.
 */
export function settlePageBanner(rows: readonly Row[]): readonly Row[] {
  const at = rows.findIndex(({shape}) => shape !== 'furniture')
  const [banner, below] = [rows[at], rows[at + 1]]
  if (banner?.shape !== 'display' || below === undefined || below.gap === 0 || !FORMS.some((form) => form.test(banner.plain))) return rows
  const heads = (below.shape === 'display' && !isDashed(below.plain)) || below.shape === 'rubric' || /^编者按|^开栏/u.test(below.plain)
  return heads ? rows.with(at, {...banner, shape: 'furniture', reason: {rule: 'page-banner', why: '版首的栏题，不属于哪一篇'}}) : rows
}

const FORMS = [
  /^(?!.*(?:发布|的|里|出))\p{Script=Han}{2,4}(?:新闻|要闻|新事|专刊|特刊|专版|周刊)$/u,
  /^\p{Script=Han}{2,6}\s?[■◆●▲|·•]\s?\p{Script=Han}{2,6}(?:进行时|在行动)?$/u,
]
