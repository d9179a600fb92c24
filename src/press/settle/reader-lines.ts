import {opensItem} from '../rows/line-order.ts'
import type {Row, RowChange} from '../rows/row.ts'

/** A kicker of two clauses with `;` between them, over a headline that is signed or followed by an item's opening. */
export function readKickerOfClauses(rows: readonly Row[], at: number): readonly RowChange[] {
  const [above, row, title, opening] = [rows[at - 1], rows[at]!, rows[at + 1], rows[at + 2]]
  const clauses = row.shape === 'body' && !row.closed && row.plain.length <= LONGEST_KICKER && TWO_CLAUSES.test(row.plain)
  const apart = above === undefined || above.closed || above.shape !== 'body'
  return clauses && apart && title?.shape === 'display' && (opening?.shape === 'byline' || opensItem(opening)) ? [{shape: 'display'}] : []
}

/** `种树、修渠、办集市……` right over a headline and below nothing but the page's own lines. */
export function readKickerToEllipsis(rows: readonly Row[], at: number): readonly RowChange[] {
  const [above, row, title] = [rows[at - 1], rows[at]!, rows[at + 1]]
  const open = row.shape === 'body' && !row.dateline && row.bylines.length === 0 && row.plain.length <= LONGEST_OPEN_KICKER && /^[^。]+…$/u.test(row.plain)
  const first = above === undefined || above.shape === 'furniture'
  if (!open || !first || title?.shape !== 'display' || title.gap > 0) return []
  // Further down a page without blank lines it may be the last words of a text.
  const text = rows.find(({shape}, i) => i > at && shape !== 'display')
  const top = () => rows.findIndex(({shape}) => shape !== 'furniture') === at
  return text !== undefined && (text.gap > 0 || top()) ? [{shape: 'display'}] : []
}

const LONGEST_OPEN_KICKER = 60
const LONGEST_KICKER = 40
const TWO_CLAUSES = /^[^。;:“”]{6,};[^。;:“”]{4,}(?<![,、的在和与])$/u

/** `报名时间:即日起至9月20日` within a text; below it who answers for the matter: `责任人 镇党委书记 甲某某`. */
export function readLabelled(rows: readonly Row[], at: number): readonly RowChange[] {
  const [above, {shape, plain}, next] = [rows[at - 1], rows[at]!, rows[at + 1]]
  if (above?.shape !== 'body' || (shape !== 'display' && shape !== 'office')) return []
  const labelled = shape === 'display' && LABELLED.test(plain)
  return labelled || (RESPONSIBLE.test(plain) && !opensItem(next)) ? [{shape: 'body', set: true, closed: true}] : []
}

const LABELLED = /^(?:报名|咨询|办理|申请|申报|登记|领取|活动|招募|服务|开放|联系|演出|比赛|截止|集合)(?:时间|日期|地点|地址|电话|方式|对象|条件|人数|范围)\s?:\s?[^“”!?]{2,50}$/u
const RESPONSIBLE = /^(?:第一|主要|直接)?(?:责任|负责|整改|督办|包[联保抓片])(?:人|单位|部门|领导)[\s:]\s*[\p{Script=Han}、\s]{2,40}$/u

/** `位置 某某乡某某村` below a headline: the first and shortest of paragraphs that each begin with such a label. */
export function readFirstLabelled(rows: readonly Row[], at: number): readonly RowChange[] {
  const row = rows[at]!
  const label = row.shape === 'display' && rows[at - 1]?.shape === 'display' ? FACT_LABEL.exec(row.plain)?.[1] : undefined
  const isAlike = (other: Row | undefined) => other?.shape === 'body' && !opensItem(other) && LABEL.exec(other.plain)?.[1]?.length === label?.length
  return label !== undefined && isAlike(rows[at + 1]) && isAlike(rows[at + 2]) ? [{shape: 'body', set: true, closed: true}] : []
}

const LABEL = /^(\p{Script=Han}{2,6})\s+\S/u
/** One that names a fact, where the first part of a headline tells something. */
const FACT_LABEL = /^(\p{Script=Han}{0,4}(?:位置|地点|地址|时间|单位|姓名|对象|人物|问题|事项|情况))\s+\S/u

/** `街坊们注意啦!` below a headline: the text begins with it. */
export function readCall(rows: readonly Row[], at: number): readonly RowChange[] {
  return rows[at]!.shape === 'display' && rows[at - 1]?.shape === 'display' && rows[at + 1]?.shape === 'body' && CALL.test(rows[at]!.plain) ? [{shape: 'body'}] : []
}

const CALL = /(?:伙伴|朋友|友|居民|市民|家长|街坊|乡亲|老师|同学|业主|村民)们[^。!?]{0,4}(?:注意|看过来|请看|有福|听好|快来|集合)[啦了]?!$/u
