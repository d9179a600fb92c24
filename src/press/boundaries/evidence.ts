import {bareWords} from '../text/bare-words.ts'
import {countPairs} from '../text/letter-pairs.ts'
import {beginsWithUnit, isAddition, isBoxName, isDashed, isMarkedWords, isNoticeTitle, isNumbered, isReportersColumn, isUnitName} from '../wording/headline-forms.ts'
import {isLetter} from '../rows/letters.ts'
import {opensItem} from '../rows/line-order.ts'
import {isContinuation} from '../furniture/page-references.ts'
import type {Row} from '../rows/row.ts'
import {isAnswerLabel, isSalutation, isSigner} from '../settle/signers.ts'
import {isPublicNotice} from './public-notices.ts'
import {isTableRow} from '../settle/tables.ts'
import type {Reason} from '../types.ts'

/** A stretch of short lines between texts: a headline block, subheads, or a broken line that only looks like one. */
export interface Block {
  /** indices into the page's rows, last exclusive */
  first: number
  last: number
  rows: Row[]
  /** those of its rows that are set as headlines */
  displayed: Row[]
  /** rows of text after it, up to the next block */
  body: Row[]
  /** rows of text before it, down from the block before */
  above: Row[]
  /** right below stands the line that says where and when its text was printed */
  imprinted: boolean
}

/** A reason for (positive weight) or against (negative) the block opening a new article. */
export interface Evidence extends Reason {
  weight: number
}

/** What the whole page shows: the headlines that it lists or marks itself, and whether its articles are signed. */
export interface PageSigns {
  listed: ReadonlySet<string>
  signed: boolean
  /** a web page marks what is a headline */
  marked: boolean
  /** each article has such a line below its headline */
  imprinted: boolean
}

/** Everything that speaks for or against `block` being a headline block. */
export function weighBlock(block: Block, page: PageSigns): Evidence[] {
  const found: Evidence[] = []
  let known: number | undefined
  const shared = () => (known ??= sharedWords(block))
  for (const {rule, why, weight, test} of SIGNS) if (test(block, page, shared)) found.push({rule, why, weight})
  return found
}

/**
 * Letters with replies: where the same line of what the reporters did (`记者跑现场`) stands in one text after the other, the headline
 * over each of these texts begins a piece.
 */
export function weighReplies(blocks: readonly Block[]): Map<Block, Evidence[]> {
  const replies = blocks.filter(({rows, body, above}) => body.length > 0 && above.length > 0 && rows.length === 1 && rows[0]!.shape === 'rubric' && isReportersColumn(rows[0]!.plain))
  const repeated = replies.filter((reply) => replies.some((other) => other !== reply && other.rows[0]!.plain === reply.rows[0]!.plain))
  return new Map(repeated.flatMap((reply) => (blocks[blocks.indexOf(reply) - 1] ? [[blocks[blocks.indexOf(reply) - 1]!, [REPLY]] as const] : [])))
}

const REPLY: Evidence = {rule: 'reply-follows', why: '版面上每一封来信下面都有同一行“记者…”，这是来信的标题', weight: 4}

/** How much reasons weigh together. */
export function weightOf(reasons: readonly Evidence[]): number {
  return reasons.reduce((sum, {weight}) => sum + weight, 0)
}

interface Sign extends Evidence {
  /** `shared` tells how many of the block's words stand above it, see `sharedWords`; asked of few blocks, and found once */
  test: (block: Block, page: PageSigns, shared: () => number) => boolean
}

/** Kinds of lists by which a headline calls what it heads. */
const LIST_TITLE = /名单|名录|时刻表|[时日]间表|日程|一览|安排表|价目|排行榜|光荣榜|红黑榜|红榜|黑榜/u
/** `2017年“好人”名单公布` */
const LIST_PUBLISHED = /名单(?:公布|公示|揭晓|出炉)$/u
/** Paragraphs from which on a list below a headline is no longer what it announces. */
const LONGEST_PREAMBLE = 4
const titlesOf = (block: Block) => block.displayed.map(({plain}) => plain).join(' ')
const single = (block: Block) => block.displayed.length === 1
const firstBody = (block: Block): Row | undefined => block.body[0]
const titleOf = (block: Block) => block.displayed.at(-1)?.plain ?? ''

/** The rule that knows what the paper itself asks its readers for. */
export const PAPER_ASKS = 'paper-asks'

const SIGNS: Sign[] = [
  {rule: 'base', why: '短行先当作文内小标题', weight: -2, test: () => true},
  {rule: 'dateline-follows', why: '下面一段以电头开头', weight: 6, test: (block) => opensItem(firstBody(block))},
  {rule: 'byline-follows', why: '下面紧接署名行', weight: 6, test: (block) => block.rows.at(-1)?.shape === 'byline'},
  {rule: 'imprint-follows', why: '版面上每篇标题下面都有来源、日期一行，这一行下面也有', weight: 8, test: (block, {imprinted}) => imprinted && block.imprinted},
  {rule: 'no-imprint', why: '版面上每篇标题下面都有来源、日期一行，这一行下面没有', weight: -2, test: (block, {imprinted}) => imprinted && !block.imprinted},
  {rule: 'office-line', why: '带有“职务 姓名”一行', weight: 6, test: (block) => block.rows.some((row) => row.shape === 'office')},
  {rule: 'lead-signed', why: '下面第一段末尾有署名', weight: 5, test: (block) => hasTail(firstBody(block))},
  {rule: 'question-follows', why: '下面是读者的一问一答', weight: 4, test: (block) => isQuestion(block.body)},
  {rule: 'summary-follows', why: '下面是全文的提要', weight: 5, test: (block) => firstBody(block) !== undefined && isSummary(firstBody(block)!)},
  {rule: 'text-signed', why: '到下一个标题为止的文字末尾有署名', weight: 2.5, test: (block) => signedEnd(block)},
  {rule: 'unit-above', why: '上一行是单位名', weight: 3, test: (block) => block.displayed.length > 1 && isUnitName(block.displayed[0]!.plain)},
  {rule: 'unit-first', why: '以单位名开头', weight: 2, test: (block) => block.displayed.some((row) => beginsWithUnit(row.plain))},
  {rule: 'notice-title', why: '更正、公告一类的标题', weight: 4.5, test: (block) => block.displayed.some(({plain}) => isNoticeTitle(plain) || LIST_PUBLISHED.test(plain))},
  {rule: 'issuer-follows', why: '下面的文字末尾是发布单位或来信人', weight: 4, test: (block) => block.body.length > 1 && block.body.slice(1).some(isSigner)},
  {rule: 'salutation-follows', why: '下面一段是书信开头的称呼', weight: 6, test: (block) => isSalutation(firstBody(block)?.plain ?? '')},
  {rule: PAPER_ASKS, why: '下面是本报向读者征集、招募的启事', weight: 4, test: (block) => ASKS.test(firstBody(block)?.plain ?? '')},
  {rule: 'continued-below', why: '下面的文字接别的版面', weight: 5, test: (block) => isContinuation(firstBody(block)?.plain ?? '')},
  {rule: 'signer-above', why: '上文末尾是发布单位或来信人，到此为止', weight: 4, test: (block) => block.above.some(isSigner)},
  {rule: 'answer', why: '上面来信的答复', weight: -12, test: (block) => block.above.some(isSigner) && block.rows.every((row) => isAnswerLabel(row.plain))},
  {rule: 'rubric', why: '带有栏目名', weight: 4, test: (block) => block.rows.some((row) => row.shape === 'rubric')},
  {rule: 'addition', why: '附在上文之后的链接、背景，自己没有标题', weight: -6, test: (block) => block.rows.every((row) => row.shape === 'rubric' && isAddition(row.plain)) && firstBody(block)?.dateline !== true},
  {rule: 'public-notice', why: '栏目名下面是停水、改道一类的通知，用词又与上文无关', weight: 6, test: (block, _, shared) => isPublicNotice(block.rows, firstBody(block)) && shared() < 0.15},
  {rule: 'table-follows', why: '下面是表格或名单', weight: 5, test: (block) => block.body[0] !== undefined && isTableRow(block.body[0]) && !/^附/u.test(titleOf(block))},
  {rule: 'list-announced', why: '标题说的名单、时刻表就在下面', weight: 4, test: (block) => block.body.slice(1, LONGEST_PREAMBLE).some(isTableRow) && LIST_TITLE.test(titlesOf(block))},
  {rule: 'fact-box', why: '“数字”“链接”一类的框题，下面只有几行数字，自己没有标题，附在上文之后', weight: -12, test: (block) => block.rows.length === 1 && isBoxName(block.rows[0]!.plain) && isUnderText(block) && block.body.length > 0 && block.body.every((row) => isTableRow(row) || row.shape === 'byline')},
  {rule: 'table-above', why: '上文只有标题和表格，到此为止', weight: 4, test: (block) => isOnlyTable(block.above) && !isTableRow(block.body[0] ?? block.rows[0]!)},
  {rule: 'marked-subhead', why: '括号或记号里的几个字，不是栏目名，下面没有标题，也不是另一篇的开头', weight: -7, test: (block) => block.above.length > 0 && block.rows.every((row) => row.shape === 'rubric' && (isMarkedWords(row.plain) || isReportersColumn(row.plain))) && !/^问[:\s]/u.test(firstBody(block)?.plain ?? '') && !isNewItem(firstBody(block))},
  {rule: 'several-lines', why: '由几行组成', weight: 2, test: (block) => block.displayed.length > 1},
  {rule: 'two-parts', why: '一行分作两段', weight: 1.2, test: (block) => single(block) && /\S{4}\s+\S{4}/u.test(titleOf(block))},
  {rule: 'dashed-subtitle', why: '有破折号开头的副题', weight: 3, test: (block) => block.displayed.slice(1).some((row) => isDashed(row.plain))},
  {rule: 'listed', why: '与版面标题目录中的一条相同', weight: 6, test: (block, {listed}) => matchesListed(block, listed)},
  {rule: 'under-listed', why: '上面是目录里列的标题，还没有正文；这一行目录里没有', weight: -12, test: (block, {listed}) => listed.size > 0 && block.above.length > 0 && block.above.every(({shape}) => shape === 'display') && block.above.some(({plain}) => listed.has(bareWords(plain))) && !matchesListed(block, listed)},
  {rule: 'not-marked', why: '网页用标记标明了标题，这一行不是', weight: -4, test: (block, {listed, marked}) => marked && !matchesListed(block, listed)},
  {rule: 'news-lead', why: '版面上的文章不署名，下面一段开头就说哪天的事，用词不接上文', weight: 2.5, test: (block, {signed}, shared) => !signed && opensAsNews(firstBody(block)) && shared() < 0.15},
  {rule: 'other-matter', why: '下面一段像消息的开头，用词又与上文无关', weight: 1.7, test: (block, _, shared) => opensAsNews(firstBody(block)) && shared() < 0.05},
  {rule: 'call-first', why: '开头先喊一声（提醒！招募令！），用词又与上文无关', weight: 4, test: (block, _, shared) => block.displayed.some(({plain}) => CALLS.test(plain)) && shared() < 0.15},
  {rule: 'wide-gap', why: '上面空行比平常多', weight: 0.5, test: (block) => block.rows[0]!.gap > 2},
  {rule: 'numbered', why: '带有序号', weight: -5, test: (block) => single(block) && isNumbered(titleOf(block)) && !isUnitName(titleOf(block))},
  {rule: 'very-short', why: '只有几个字', weight: -0.5, test: (block) => single(block) && titleOf(block).length <= 4},
  {rule: 'no-text', why: '下面没有正文', weight: -1, test: (block) => block.body.length === 0},
]

/** `提醒!这几路公交改道`: headlines of accounts, and no subhead. */
const CALLS = /^(?!一二三|加油)\p{Script=Han}{2,4}!\s?[^。]{6,}$/u

/** `本报即日起征集…线索`, `从今天起,本报面向全市招募…` */
const ASKS = /^(?:(?:从|自)?(?:即日|今日|今天)起,?)?(?:本报|本刊|编辑部)[^。,]{0,24}(?:征集|征稿|征文|征求|招募|招聘|寻找|寻访|约请)/u

/** Text that is an item of its own: opens as one, or is signed in its first paragraph. */
function isNewItem(row: Row | undefined): boolean {
  return row === undefined || row.dateline || row.shape !== 'body' || row.bylines.length > 0
}

export function hasTail(row: Row | undefined): boolean {
  return row !== undefined && row.shape === 'body' && row.bylines.some((byline) => byline.rule !== 'lead' && byline.rule !== 'own-line')
}

/** Says within its first words on which day something happened, or who told the reporter; subheads stand over text that goes on. */
function opensAsNews(row: Row | undefined): boolean {
  return row !== undefined && /^[^“"。]{0,30}?(?:[今昨前](?:天|日|晚|早|晨|夜)|近日|日前|\d日|获悉|了解到)/u.test(row.plain)
}

/** Share of the pairs of letters below a block, its own lines included, that stand above it too: 0 to 1. */
function sharedWords({rows, body, above}: Block): number {
  const {count, shared} = countPairs(bareWordsOf([...rows, ...body]), bareWordsOf(above))
  return shared / Math.max(FEWEST_PAIRS, count)
}

/** Of fewer pairs a share says little. */
const FEWEST_PAIRS = 20

function bareWordsOf(rows: readonly Row[]): string {
  return rows.map(({plain}) => bareWords(plain)).join('')
}

/** One question and its answer, a reader's, where an interview goes on with more; or who asked stands in brackets behind it. */
function isQuestion([first, ...rest]: readonly Row[]): boolean {
  if (first === undefined || rest.length === 0) return false
  const alone = /^问[:\s]/u.test(first.plain) && rest.some(({plain}) => /^答[:\s]/u.test(plain)) && !rest.some(({plain}) => /^问[:\s]/u.test(plain))
  return alone || ASKED_BY.test(first.plain) || isLetter([first, ...rest])
}

/** 核心提示:… above the article's own beginning */
export function isSummary({shape, plain}: Row): boolean {
  return shape === 'body' && SUMMARY.test(plain)
}

const SUMMARY = /^[【\[(]?(?:核心提示|内容提要|内容提示|阅读提示|新闻提示|提要)[】\])]?[\s:|丨]/u

const ASKED_BY = /[。!?…”][(](?:读者|市民|居民|村民|网友|业主|[^()。,]{2,20}(?:先生|女士|小姐|大爷|大妈|师傅|同学|老师|读者|市民|居民|村民|网友|业主|某))[^()。,]{0,5}[)]$/u

function isUnderText({above}: Block): boolean {
  return above.some(({shape}) => shape === 'body')
}

/** A headline and the table below it. */
function isOnlyTable(above: readonly Row[]): boolean {
  return above.length > 2 && isTableRow(above.at(-1)!) && above.every((row) => row.shape === 'display' || isTableRow(row))
}

function signedEnd({body}: Block): boolean {
  const last = body.findLast((row) => row.shape !== 'caption')
  return last !== undefined && (last.shape === 'byline' || hasTail(last))
}


function matchesListed(block: Block, listed: ReadonlySet<string>): boolean {
  if (listed.size === 0) return false
  const rows = block.displayed
  return rows.some((row) => listed.has(bareWords(row.plain))) || listed.has(bareWords(rows.map((row) => row.plain).join('')))
}
