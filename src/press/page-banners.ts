import {isDashed, isUnitName} from './headline-forms.ts'
import type {Row} from './rows.ts'

/**
 * The page's own banner over its first headline: the section's or the edition's name, `乡村新事`, `甲乡·乙事进行时`, `情系百姓 ■ 服务基层`. It
 * belongs to the page and to none of its articles. Only the first line that is not furniture is asked, and only when a headline of
 * another line stands below it: a kicker stands close to its headline or is a unit's name.
 */
export function settlePageBanner(rows: readonly Row[]): readonly Row[] {
  const at = rows.findIndex(({shape}) => shape !== 'furniture')
  const banner = rows[at]
  if (banner?.shape !== 'display' && banner?.shape !== 'rubric') return rows
  const next = rows.findIndex(({shape}, i) => i > at && shape !== 'furniture')
  const below = rows[next]
  if (below === undefined || !((below.shape === 'display' && !isDashed(below.plain)) || below.shape === 'rubric' || /^编者按|^开栏/u.test(below.plain))) return rows
  const sign = SIGNS.find(({test}) => test({banner, below, under: rows[next + 1], parted: next > at + 1}))
  return sign ? rows.with(at, {...banner, shape: 'furniture', reason: {rule: 'page-banner', why: sign.why}}) : rows
}

interface Head {
  banner: Row
  below: Row
  /** the row below the headline's first line */
  under: Row | undefined
  /** the page's date or desk stands between banner and headline */
  parted: boolean
}

const SIGNS: {sign: string; why: string; test: (head: Head) => boolean}[] = [
  {sign: 'form', why: '版首的栏题，不属于哪一篇', test: ({banner, below, parted}) => banner.shape === 'display' && (below.gap > 0 || parted) && FORMS.some((form) => form.test(banner.plain))},
  {sign: 'spread', why: '版首一字一空的栏题，不属于哪一篇', test: ({banner}) => SPREAD.test(banner.plain)},
  {sign: 'parted', why: '版首的栏题，和标题之间隔着日期或版面人员', test: ({banner, parted}) => parted && isName(banner.plain)},
  {
    sign: 'apart',
    why: '版首的栏题，与标题隔着空行，而标题紧挨着它的正文',
    test: ({banner, below, under, parted}) => banner.shape === 'display' && !parted && below.gap > 0 && under?.gap === 0 && under.shape !== 'furniture' && banner.plain.length >= 4 && banner.plain.length <= 6 && isName(banner.plain),
  },
]

/** A few characters in one piece, or two pieces with a point between; no unit, which heads its news. */
function isName(plain: string): boolean {
  return /^\p{Script=Han}{2,8}(?:\s?[·•]\s?\p{Script=Han}{2,4})?$/u.test(plain) && !isUnitName(plain) && !TOLD.test(plain)
}

/** Words that tell something, as headlines do; notices have their own headlines. */
const TOLD = /[了着过的将被把让为与和及到从不忙]|启事|公告|通告|通知|更正|声明|讣告/u

/** `东 城 新 闻`: four letters or more, each apart. */
const SPREAD = /^(?:\p{Script=Han}\s{1,3}){3,7}\p{Script=Han}$/u

const FORMS = [
  /^(?!.*(?:发布|的|里|出))\p{Script=Han}{2,4}(?:新闻|要闻|新事|专刊|特刊|专版|周刊|时讯|视窗|之声|在线|大观)$/u,
  /^今日\p{Script=Han}{2,3}$/u,
  /^\p{Script=Han}{2,6}\s?[■◆●▲|·•]\s?\p{Script=Han}{2,6}(?:进行时|在行动)?$/u,
]
