import {textOf} from './caption-paragraphs.ts'
import {isRightBelow} from '../rows/line-order.ts'
import type {Row} from '../rows/row.ts'
import type {Reason} from '../types.ts'
import type {Byline} from '../recognizers/byline.ts'

/**
 * Finds columns of items without headline or bullet: paragraphs one after the other, each with its own signature at the end. Each is an
 * article; an item that is set in several lines is read as a whole.
 *
 * @example settleSignedItems(rows of '某某镇修桥。(甲某)\n某某乡修路。(乙某)') // both with the reason `signed-item`
 */
export function settleSignedItems(rows: readonly Row[]): Row[] {
  const settled = [...rows]
  for (let at = 0; at < settled.length; at++) {
    const items: Item[] = []
    for (let item = itemAt(settled, at); item; item = itemAt(settled, item.last)) items.push(item)
    if (items.length === 0) continue
    const [all, rest] = [items, items.slice(1)]
    const endsAbove = isText(settled[at - 1])
    for (const {rule, why, test} of SIGNS) {
      const column = [...(endsAbove && rule !== OF_UNITS ? [] : [all]), ...(endsAbove ? [rest] : [])].find(test)
      if (!column) continue
      for (const item of column) settle(settled, item, {rule, why})
      break
    }
    at = items.at(-1)!.last - 1
  }
  return settled
}

/** An item of such a column. */
export function isSignedItem({reason}: Row): boolean {
  return SIGNED.has(reason.rule)
}

/** Of other items below unsigned text the first may be that text's last paragraph. */
const OF_UNITS = 'signed-item-of-unit'

/** A paragraph that ends in a signature: its rows from `first` up to `last`, exclusive. */
interface Item {
  first: number
  last: number
  text: string
  byline: Byline
}

const SIGNS: (Reason & {test: (items: readonly Item[]) => boolean})[] = [
  {
    rule: OF_UNITS,
    why: '接连几段各以单位名开头，各自署名',
    test: (items) => items.length >= 2 && items.every(({text}) => unitOf(text) !== undefined) && new Set(items.map(({text}) => unitOf(text))).size > items.length / 2,
  },
  {rule: 'signed-item-of-column', why: '接连三段以上，段段署名', test: (items) => items.length >= 3 && !items.some(({text}) => /^[“"问答]/u.test(text))},
]

const SIGNED = new Set(SIGNS.map(({rule}) => rule))

/** The paragraph at `at`, when it is one of an item's length and signed by nobody but at its end. */
function itemAt(rows: readonly Row[], at: number): Item | undefined {
  if (!isText(rows[at])) return undefined
  let last = at + 1
  while (rows[last - 1]!.full && rows[last - 1]!.bylines.length === 0 && isText(rows[last]) && isRightBelow(rows[last])) last++
  const byline = rows[last - 1]!.bylines.at(-1)
  if (!byline || byline.rule === 'lead' || byline.rule === 'own-line' || byline.rule === 'glued') return undefined
  const text = textOf(rows, at, last)
  return text.length >= SHORTEST && text.length <= LONGEST ? {first: at, last, text, byline} : undefined
}

const SHORTEST = 16
const LONGEST = 220

function isText(row: Row | undefined): row is Row {
  return row?.shape === 'body' && !row.dateline && !row.set && !row.continues && !row.bylines.some(({rule}) => rule === 'lead')
}

/** The unit with which an item begins: `某某路办事处 …`, `某某镇:…`, `某某镇举办…`. */
function unitOf(text: string): string | undefined {
  return UNIT.exec(text)?.[0]
}

const UNIT = /^[■●]?\s?(?!全|各|我|本|该|社区|街道|办事|城[市区]|农村|乡[村镇]|地区|小区|园区|景区|市[区县]|区[县街])\p{Script=Han}{1,10}?(?:街道办事处|办事处|街道办|街道|管委会|社区|党工委|居委会|村委会|[镇乡县区市局村])/u

function settle(rows: Row[], {first, last, byline}: Item, {rule, why}: Reason): void {
  const row = rows[first]!
  const reason = {rule, why}
  rows[first] = {...row, reason, ...(last > first + 1 && {bylines: [{...byline, start: row.text.length, end: row.text.length}]})}
  for (let i = first + 1; i < last; i++) rows[i] = {...rows[i]!, continues: true}
}
