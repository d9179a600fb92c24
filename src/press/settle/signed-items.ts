import type {Row} from '../rows/row.ts'
import type {Reason} from '../types.ts'

/**
 * Finds columns of items without headline or bullet: paragraphs one after the other, each with its own signature at the end. Each is an
 * article.
 *
 * @example settleSignedItems(rows of '某某镇修桥。(甲某)\n某某乡修路。(乙某)') // both with the reason `signed-item`
 */
export function settleSignedItems(rows: readonly Row[]): Row[] {
  const settled = [...rows]
  for (let at = 0; at < settled.length; at++) {
    let end = at
    while (isItem(settled[end])) end++
    if (end === at) continue
    const [all, rest] = [settled.slice(at, end), settled.slice(at + 1, end)]
    const endsAbove = isText(settled[at - 1])
    for (const {rule, why, test} of SIGNS) {
      const column = [...(endsAbove && rule !== OF_UNITS ? [] : [all]), ...(endsAbove ? [rest] : [])].find(test)
      if (!column) continue
      for (let i = end - column.length; i < end; i++) settled[i] = {...settled[i]!, reason: {rule, why}}
      break
    }
    at = end - 1
  }
  return settled
}

/** An item of such a column. */
export function isSignedItem({reason}: Row): boolean {
  return SIGNED.has(reason.rule)
}

/** Of other items below unsigned text the first may be that text's last paragraph. */
const OF_UNITS = 'signed-item-of-unit'

const SIGNS: (Reason & {test: (items: readonly Row[]) => boolean})[] = [
  {
    rule: OF_UNITS,
    why: '接连几段各以单位名开头，各自署名',
    test: (items) => items.length >= 2 && items.every(({plain}) => unitOf(plain) !== undefined) && new Set(items.map(({plain}) => unitOf(plain))).size > items.length / 2,
  },
  {rule: 'signed-item-of-column', why: '接连三段以上，段段署名', test: (items) => items.length >= 3 && !items.some(({plain}) => /^[“"问答]/u.test(plain))},
]

const SIGNED = new Set(SIGNS.map(({rule}) => rule))

/** A paragraph of an item's length that nobody signs but at its end. */
function isItem(row: Row | undefined): boolean {
  const byline = isText(row) ? row.bylines.at(-1) : undefined
  return byline !== undefined && byline.rule !== 'lead' && byline.rule !== 'own-line' && byline.rule !== 'glued' && row!.plain.length >= SHORTEST && row!.plain.length <= LONGEST
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
