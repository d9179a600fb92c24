import {isNoticeTitle} from '../wording/headline-forms.ts'
import {PAPER_NAME} from '../wording/paper-names.ts'
import {NUMBER, YEAR} from '../recognizers/numerals.ts'
import {readBareNames} from '../recognizers/names.ts'
import type {Row} from '../rows/row.ts'
import type {Reason} from '../types.ts'

/**
 * Names the lines with which notices and letters end: the body that issued one or the reader who wrote the other, and the day. They look
 * like headlines, or like the page's day, but belong to the text above and close it; but for the answer to a letter, which may follow.
 *
 * @example settleSigners(rows of '招募公告\n\n…。\n\n某某办事处\n\n6月1日') // display, body, body, body
 */
export function settleSigners(rows: readonly Row[]): Row[] {
  const settled = [...rows]
  for (let at = 1; at < settled.length; at++) {
    // Those who signed stand right below a text.
    if (settled[at - 1]!.shape !== 'body' || !isLine(settled[at])) continue
    for (const {rule, why, count: countOf} of SIGNERS) {
      const count = countOf(settled, at)
      if (count === 0) continue
      for (let i = at; i < at + count; i++) settled[i] = {...settled[i]!, shape: 'body', set: true, closed: true, bylines: [], reason: {rule, why}}
      at += count - 1
      break
    }
  }
  return settled
}

/** The line with which a letter's writer signs it. */
export function isLetterWriter({reason}: Row): boolean {
  return reason.rule === LETTER_WRITER
}

/** The line that ends a notice or a letter with who signed it. */
export function isSigner({reason}: Row): boolean {
  return SIGNED.has(reason.rule)
}

/** A text that opens by addressing those to whom it is written: `编辑同志:`, `广大居民朋友:`. */
export function isSalutation(plain: string): boolean {
  return TO_THE_PAPER.test(plain) || TO_READERS.test(plain)
}

const TO_THE_PAPER = new RegExp(String.raw`^(?:尊敬的|亲爱的)?(?:${PAPER_NAME}社?的?)?(?:编辑|编辑同志|编辑部|编辑老师|记者同志|主编|主持人)(?:们|:?你们?好|您好)?\s?[:,!]`, 'u')
const TO_READERS = /^(?:尊敬的|亲爱的|广大|全体|全[市区县镇乡街村]|各位|敬爱的)[\p{Script=Han}、,]{0,24}(?:朋友|同志|居民|村民|市民|业主|家长|师傅|同学|乡亲|读者|商户|老师|叔叔|阿姨|党员|青年)(?:们)?[:!]$/u

/** What stands over the answer to a letter: `【回音】`, `部门答复:`. */
export function isAnswerLabel(plain: string): boolean {
  return /^[■□◆●▲★【\[(]?\s?(?:记者|部门|有关部门|相关部门|单位|官方|编辑|编者|本报)?(?:回音|回复|答复|回应|答疑|解答|反馈|处理结果|办理结果|追踪|调查|附记|附言)[】\])]?:?$/u.test(plain)
}

interface SignerRule extends Reason {
  /** how many rows from the line at `at` on, which stands right below a text, are the signature; 0 when none begins there */
  count: (rows: readonly Row[], at: number) => number
}

const LETTER_WRITER = 'letter-writer'

const SIGNERS: SignerRule[] = [
  {
    rule: 'signed-notice',
    why: '公告末尾的单位与日期',
    count: (rows, at) => {
      let end = at
      while (end - at < MOST_BODIES && isLine(rows[end]) && isBody(rows[end]!.plain)) end++
      if (end > at && isDay(rows[end])) return end + 1 - at
      if (CONTACT_LAST.test(rows[at]!.plain) && isBody(rows[at]!.plain.replace(CONTACT_LAST, '')) && isSignedKind(titleOver(rows, at))) return 1
      if (DAY_LAST.test(rows[at]!.plain) && isBody(rows[at]!.plain.replace(DAY_LAST, ''))) return 1
      return end > at && isSignedKind(titleOver(rows, at)) ? end - at : 0
    },
  },
  {
    rule: LETTER_WRITER,
    why: '来信末尾的署名与日期',
    count: (rows, at) => {
      // Few lines are a writer's, and then the whole letter above is read.
      const signs = isNamedReader(rows[at]!.plain) || (isWriter(rows[at]!) && endsLetter(rows, at))
      return signs ? (isDay(rows[at + 1]) && rows[at + 1]!.gap <= 1 ? 2 : 1) : 0
    },
  },
  {
    rule: 'correction-signed',
    why: '更正末尾的署名',
    count: (rows, at) => (/^(?:编者|编辑|本报编辑部|编辑部|本报|本刊|本刊编辑部|本版编辑部)$/u.test(rows[at]!.plain) ? (isDay(rows[at + 1]) ? 2 : 1) : 0),
  },
  {
    rule: 'hereby',
    why: '公告的结束语',
    count: (rows, at) => (/^特此(?:公告|通告|通知|公示|声明|说明|更正|启事|函告|致歉|敬告)[。!]?$/u.test(rows[at]!.plain) ? 1 : 0),
  },
]

const SIGNED = new Set(SIGNERS.map(({rule}) => rule))

/** Bodies that issue a notice together. */
const MOST_BODIES = 4

function isLine(row: Row | undefined): row is Row {
  return row !== undefined && (row.shape === 'display' || row.shape === 'byline' || row.shape === 'office') && !row.dateline
}

const ORGAN = '委员会|居委会|村委会|管委会|办公室|办事处|(?:街道|文明|创建|爱卫|征兵|拆迁|信访|双创)办|街道|政府|[党工]委|党组|[区市县镇乡村]委|(?<![定结布全当])局|(?:医|学|法|检察|研究|卫生|养老|敬老|福利|剧)院|学校|小学|中学|幼儿园|(?:协|学|联合|商|工|基金|理事|村民|研究)会|报社|合作社|旅行社|[大支中]队|(?:组织|宣传|统战|武装|编辑|事业|运营|分)部|管理处|派出所|管理站|公司|集团|中心|指挥部|领导小组|工作组|专班|妇联|团委|支行|银行'
const BODY = new RegExp(`^(?!本报记者|记者|通讯员)[\\p{Script=Han}“”()、·\\d\\s]{1,34}(?:${ORGAN})[)]?$`, 'u')

function isBody(plain: string): boolean {
  return plain.length <= 36 && BODY.test(plain)
}

const DAY_WORDS = `(?:${YEAR}年)?\\s?${NUMBER}月\\s?${NUMBER}日`
const DAY = new RegExp(`^[(]?${DAY_WORDS}[)]?$`, 'u')
/** `某某供电公司 服务热线:95598` */
const CONTACT_LAST = /\s+(?:\p{Script=Han}{0,4}(?:电话|热线))\s?:?\s?[\d\-—()、×*\s]{3,}$/u
const DAY_LAST = new RegExp(`\\s+${DAY_WORDS}$`, 'u')

/** A line that is nothing but a day; papers set the page's own day apart with the weekday. */
function isDay(row: Row | undefined): boolean {
  return row !== undefined && row.gap <= 1 && DAY.test(row.plain)
}

/** A notice whose kind is always signed by its body; a correction is often not. */
function isSignedKind(title: Row | undefined): boolean {
  return title !== undefined && isNoticeTitle(title.plain) && !/更正|致歉|讣告$/u.test(title.plain)
}

/** The line of the headline over the text at `at`. */
function titleOver(rows: readonly Row[], at: number): Row | undefined {
  return rows.slice(Math.max(0, at - LONGEST_LETTER), at).findLast(({shape}) => shape === 'display' || shape === 'rubric')
}

const LONGEST_LETTER = 14

/** The text above is a letter: addressed to the paper somewhere above, below the nearest headline, or under a rubric of letters. */
function endsLetter(rows: readonly Row[], at: number): boolean {
  for (let i = at - 1; i >= 0 && rows[i]!.shape === 'body' && !rows[i]!.last; i--) if (isSalutation(rows[i]!.plain)) return true
  const rubric = rows.slice(Math.max(0, at - LONGEST_LETTER), at).findLast(({shape}) => shape === 'rubric')
  return rubric !== undefined && isOfLetters(rubric.plain)
}

/** A rubric over what readers write: `读者来信`. @param plain folded text */
export function isOfLetters(plain: string): boolean {
  return LETTERS.test(plain)
}

const LETTERS = /来信|来函|来稿|读者(?:建议|之声|心声|留言|投诉)|信箱/u

/** A signature without the brackets or the dash that papers set it in: `(某某市 读者 石女士)`, `——市民 石兰`. */
function bareSignature(plain: string): string {
  return /^[(【\[](?<inner>[^()]{2,30})[)】\]]$/u.exec(plain)?.groups!.inner!.trim() ?? plain.replace(/^[—\-\s]+/u, '')
}

/** A reader by name: `读者 石女士`; the rubric `读者来信` has none. */
function isNamedReader(plain: string): boolean {
  const named = NAMED_READER.exec(bareSignature(plain))?.[1]
  return named !== undefined && (WITH_TITLE.test(named) || readBareNames(named) !== undefined) && !/^来|之/u.test(named)
}

const TITLES = '先生|女士|大爷|大妈|阿姨|师傅|同学|老师|某'
const KINDS = '(?:热心)?(?:读者|市民|网友|村民|居民|业主|街坊)'
/** `读者 石女士`, and where the reader lives: `某某区 读者 石女士`; there words of a headline may stand for a name (`老旧小区 居民乐开怀`). `来信人:石兰` */
const NAMED_READER = new RegExp(String.raw`^(?:(?:${KINDS}|(?:来信|来稿|来电|反映|投诉|写信)(?:人|者|读者|市民|居民))[\s:]{0,2}|[\p{Script=Han}\d]{1,14}[省市区县镇乡村街路巷苑园院]\s${KINDS}(?:[\s:]|(?=\p{Script=Han}{1,2}(?:${TITLES})$)))([\p{Script=Han}]{2,4})$`, 'u')
const WITH_TITLE = new RegExp(`(?:${TITLES})$`, 'u')
const READERS = '居民|村民|市民|读者|业主|住户|家长|网友|学生|职工|患者|乘客|顾客|商户|群众|老人|司机|教师|老师|员工|农民|用户|志愿者|党员|户主|街坊'
const WRITER = new RegExp(`^(?!让|给|为|向|帮|请|谢|感谢|方便|服务|温暖|关爱|带|把)[\\p{Script=Han}\\d“”、·]{0,16}?(?:${READERS})(?:代表)?(?:[\\s:]?[\\p{Script=Han}]{1,2}?(?:先生|女士|大爷|大妈|师傅|某|某某)|[\\s:]+[\\p{Script=Han}]{2,4})?(?:等)?$`, 'u')
/** `某某小区 30户居民`, `某某村 部分村民` */
const PLACE_AND_READERS = new RegExp(`^[\\p{Script=Han}\\d“”·]{2,14}\\s(?:全体|部分|众|一群|几[名位户]|\\d+(?:多|余)?[名位户])(?:${READERS})(?:代表)?$`, 'u')
const PLACE_AND_NAME = /^[\p{Script=Han}\d“”·]{2,16}\s(\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})$/u

function isWriter({text, plain: printed}: Row): boolean {
  const plain = bareSignature(printed)
  const named = PLACE_AND_NAME.exec(plain)?.[1]
  return WRITER.test(plain) || PLACE_AND_READERS.test(plain) || (named !== undefined && readBareNames(named) !== undefined && plain.length <= 22) || (plain.length <= 5 && readBareNames(text) !== undefined)
}
