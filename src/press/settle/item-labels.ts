import {isUnitName} from '../wording/headline-forms.ts'
import {opensItem} from '../rows/line-order.ts'
import type {Row} from '../rows/row.ts'

/**
 * Names behind one and the same mark, each over a headline of its own (`■甲县`, `■乙县`), say where the news of each brief comes from:
 * they stand above its headline as kickers do, and are no rubrics. A mark before one or two lines of a page may be a rubric's. So does
 * a short name with a colon, alone between the end of one text and the headline of the next; a longer one where that opens as an item does.
 *
 * @example settleItemLabels(rows of '■甲县\n修路忙\n…\n■乙县\n架桥忙\n…\n■丙县\n通水了\n…') // the three are display
 */
export function settleItemLabels(rows: readonly Row[]): readonly Row[] {
  return settleMarked(settleColons(rows))
}

function settleColons(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(isNameAndColon)) return rows
  return rows.map((row, at) => (isNameAndColon(row) && endsText(rows[at - 1]) && isOwnHeadline(rows[at + 1]) && isTextUnder(row, rows[at + 2]) ? {...row, shape: 'display', closed: false, reason: COLON} : row))
}

const COLON = {rule: 'name-and-colon', why: '地方的简称加冒号独占一行，下面是标题，是这条消息的引题'}
/** `甲县:`, `甲县农信社:`; no word that announces a list or a speaker */
const NAME_AND_COLON = /^(?!.*(?:附|注|名单|如下|其中|问|答|记者|编者|时间|地点|地址|电话|热线|标准|条件|方法|步骤|原因|结果|特点|提醒|建议|说明))\p{Script=Han}{2,8}:$/u

function isNameAndColon({shape, plain}: Row): boolean {
  return shape === 'body' && plain.length <= LONGEST_LABEL && NAME_AND_COLON.test(plain)
}

const LONGEST_LABEL = 9

/** Long text; below a longer label one that opens as an item: `社区的老人们:` may end a text. */
function isTextUnder({plain}: Row, text: Row | undefined): boolean {
  return plain.length <= LONGEST_SHORT ? isLongText(text) : opensItem(text)
}

const LONGEST_SHORT = 4

function endsText(row: Row | undefined): boolean {
  return row?.shape === 'byline' || (row?.shape === 'body' && row.closed)
}

function isLongText(row: Row | undefined): boolean {
  return row?.shape === 'body' && row.plain.length >= SHORTEST_TEXT
}

const SHORTEST_TEXT = 30

function settleMarked(rows: readonly Row[]): readonly Row[] {
  const labels = rows.filter((row, at) => row.shape === 'rubric' && MARKED_NAME.test(row.plain) && isOwnHeadline(rows[at + 1]))
  const marks = new Set(labels.map(({plain}) => plain[0]!).filter((mark) => isOfLabels(labels.filter(({plain}) => plain.startsWith(mark)))))
  if (marks.size === 0) return rows
  return rows.map((row) => (labels.includes(row) && marks.has(row.plain[0]!) ? {...row, shape: 'display', reason: LABEL} : row))
}

/** A line that heads one brief of several with the name of its place. */
export function isItemLabel({reason}: Row): boolean {
  return reason === LABEL
}

const LABEL = {rule: 'item-label', why: '同样的记号之后各是一个地方，下面各有标题，是各条消息的引题'}
const MARKED_NAME = /^[■◆▲★▶►◎▌【\[]\s?\p{Script=Han}{2,4}[】\]]?$/u
const FEWEST = 3

/** A unit below says where the news comes from: then the words behind the mark do not. */
function isOwnHeadline(row: Row | undefined): boolean {
  return row?.shape === 'display' && !isUnitName(row.plain)
}

/** As many different names as lines. */
function isOfLabels(labels: readonly Row[]): boolean {
  return labels.length >= FEWEST && new Set(labels.map(({plain}) => plain)).size === labels.length
}
