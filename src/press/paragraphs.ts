import {VFileMessage} from 'vfile-message'
import {LONGEST_MARK, readEndMark} from './furniture/end-marks.ts'
import {fold} from './text/fold.ts'
import {findBylines} from './recognizers/bylines.ts'
import {cutsWord, wordsOf} from './text/words.ts'
import {speakerOf, speakersIn} from './wording/speakers.ts'
import type {ArticleSegment, Passage, Repair, Role} from './types.ts'

export interface RepairedArticle {
  segment: ArticleSegment
  repairs: Repair[]
  messages: VFileMessage[]
}

/**
 * Joins the paragraphs that a column break cut in mid-sentence, and drops a syllable that was printed on both sides of the
 * break. What the edge of a column cuts comes joined, and is recorded, too. Nothing else changes: text that stops short and does not go on is left as it is and reported (`text-truncated`).
 *
 * @example paragraphs '…三位一体联动' and '联动机制,…。' become one, repair {kind: 'doubled', dropped: '联动'}
 */
export function repairParagraphs(segment: ArticleSegment): RepairedArticle {
  const passages: Passage[] = []
  const repairs: Repair[] = []
  const speakers = speakersIn(segment.passages.map(({text}) => fold(text.slice(0, LONGEST_LABEL))))
  for (const passage of segment.passages) {
    repairs.push(...lineEnds(passage))
    const last = passages.at(-1)
    if (last && JOINED.has(passage.role) && last.role === passage.role && !last.set && !passage.set && !speakers.has(speakerOf(fold(passage.text.slice(0, LONGEST_LABEL))) ?? '') && areOne(last, passage)) {
      const {joined, repair} = join(last, passage)
      passages[passages.length - 1] = joined
      repairs.push(repair)
    } else passages.push(passage)
  }
  return {segment: {...segment, passages}, repairs, messages: truncations(passages)}
}

/** What somebody says begins with a label: a conversation's paragraphs are never one. */
const LONGEST_LABEL = 8

const JOINED: ReadonlySet<Role> = new Set(['paragraph', 'caption'])

/** The ends of lines at which the edge of a column cuts a passage, on a page whose text is broken line by line. */
function lineEnds({role, pieces}: Passage): Repair[] {
  if (!JOINED.has(role)) return []
  return pieces.flatMap(({line}, i): Repair[] => (i > 0 && pieces[i - 1]!.line !== line ? [{kind: 'join', lines: [pieces[i - 1]!.line, line], rule: 'column-edge'}] : []))
}

function areOne({text: before, cut}: Passage, {text: after}: Passage): boolean {
  return cut === true || repeatsEnd(before, after) > 0 || ((!isFinished(before) || isCutNumber(before, after)) && goesOn(before, after))
}

/** Ends in a sentence's mark, closing quotes and brackets aside, or in a signature or the desk's mark after one. */
function isFinished(text: string): boolean {
  // Nearly every text ends with its last sentence's mark.
  return SENTENCE_MARKS.includes(fold(text.slice(-1))) || /(?:[。!?…:;]|\.)[”"’」』)】\s|]*$/u.test(fold(text.slice(-12))) || SENDER.test(fold(text.slice(-LONGEST_SENDER))) || readEndMark(fold(text.slice(-LONGEST_MARK))) !== undefined || findBylines(text).some(({rule}) => rule !== 'lead' && rule !== 'glued')
}

const SENTENCE_MARKS = [...'。!?…:;.']

/** Who asks, in brackets behind the question's last mark: `谁来管?(某某街道 甲女士)`. */
const SENDER = /[。!?…][”’』」]?[(][^()。!?]{2,30}[)]\s*$/u
const LONGEST_SENDER = 40

/** `17:` and `00`, `3.` and `5万元`: a number that the line's end cut. */
function isCutNumber(before: string, after: string): boolean {
  return /\d[:.]$/u.test(fold(before.slice(-3))) && /^\d{1,2}(?!\d|[、.])/u.test(fold(after.slice(0, 4)))
}

/** What the next line begins with when it is a paragraph of its own, though the one before lacks its mark. */
const OPENINGS = /^(?:(?:去年|今年|明年|前年|昨日|昨天|今天|今日|近日|日前|近期|目前|当前|随后|同时|此外|另外|为此|对此|据悉|据了解|据介绍|与此同时|下一步|截至目前)[^,。]{0,8}[,]|\d{4}年[^,。]{0,8}[,]|\d{1,2}月\d{1,2}日[^,。]{0,6}[,]|本报讯|[问答]:|[●■◆▲★]|[一二三四五六七八九十]是|[(]?[一二三四五六七八九十\d]{1,2}[)、])/u

/** Ends that call for more words: the opening cannot begin a paragraph after them. */
const HANGING = /(?:[的地得和与及或在对把被将为从向以等之是有其各该这那、,(“《]|截至|直到|自从|记者|表示|到|至|于)$/u

function goesOn(before: string, after: string): boolean {
  const end = fold(before.slice(-80))
  return isOpenQuote(end) || HANGING.test(end) || !OPENINGS.test(fold(after.slice(0, 40)))
}

/** A quotation or bracket opened in the last sentence and not closed. */
function isOpenQuote(tail: string): boolean {
  return tail.lastIndexOf('“') > tail.lastIndexOf('”') || tail.lastIndexOf('《') > tail.lastIndexOf('》') || tail.lastIndexOf('(') > tail.lastIndexOf(')')
}

function join(before: Passage, after: Passage): {joined: Passage; repair: Repair} {
  const lines: [number, number] = [before.pieces.at(-1)!.line, after.pieces[0]!.line]
  const dropped = doubled(before.text, after.text)
  const rest = after.text.slice(dropped.length)
  const pieces = after.pieces.map((piece, i) =>
    i === 0
      ? {...piece, at: before.text.length, length: piece.length - dropped.length, column: piece.column + dropped.length}
      : {...piece, at: piece.at + before.text.length - dropped.length},
  )
  const joined: Passage = {role: before.role, text: before.text + rest, set: false, cut: after.cut ?? false, pieces: [...before.pieces, ...pieces]}
  return {joined, repair: dropped === '' ? {kind: 'join', lines, rule: 'unfinished-line'} : {kind: 'doubled', lines, dropped, rule: 'doubled-at-break'}}
}

/** Words that are said twice on purpose: `研究研究`, `商量商量`. */
const TWICE = new Set('研究 讨论 商量 考虑 了解 休息 打扮 学习 锻炼 交流 参观 体验 尝试 介绍 活动 放松 热闹 高兴 轻松 暖和 漂亮 打听 收拾 整理 琢磨 合计 宣传 观察 感受 比试 试验 检查 非常 很多'.split(' '))
/** `一户一户`, `一筐一筐`: one after the other. */
const ONE_BY_ONE = /^一[户家筐个步点天遍次件条块层座栋村本张桩项笔句字排趟滴口针刀锹砖车批]$/u
/** Signs after which a single syllable cannot begin a word, so it must be the end of the one before the break. */
const ORPHAN = /^[,。、;:!?”》)的和是]/u

/** The characters at the beginning of `after` that repeat the end of `before`, or ''. */
export function doubled(before: string, after: string): string {
  const repeated = repeatsEnd(before, after)
  if (repeated > 0) return after.slice(0, repeated)
  for (let length = Math.min(8, before.length, after.length - 1); length >= 1; length--) {
    const word = after.slice(0, length)
    if (!before.endsWith(word) || !/^\d*\p{Script=Han}+$/u.test(word) || isWithinNumber(before, word)) continue
    if (length === 1 && OFFICE_CUT.test(before.slice(-3)) && after.startsWith('办事处')) return word
    if (length === 1 && isCutTwice(before, after)) return word
    if (length === 1) return ORPHAN.test(fold(after.slice(1, 3))) && !/^.?([\p{Script=Han}])\1/u.test(after) && !SINGLE_TWICE.includes(word) ? word : ''
    if (length === 2 && (TWICE.has(word) || word[0] === word[1] || ONE_BY_ONE.test(word))) return ''
    return word
  }
  return ''
}

/** `12个` and `2个…`: another number. */
function isWithinNumber(before: string, word: string): boolean {
  return /^\d/u.test(word) && /[\d.]/u.test(before.at(-word.length - 1) ?? '')
}

/**
 * How many characters at the beginning of `after` repeat the end of `before` with its mark: `修了水泥路,` and `水泥路,把…`; 0 when none do. A
 * sentence that may be said again (`路通了。` and `路通了。…`) is no repeat, nor is a whole paragraph: what begins in the middle of a word is, or
 * more than a clause.
 */
function repeatsEnd(before: string, after: string): number {
  const mark = before.at(-1)
  if (mark === undefined || !MARKS.includes(mark)) return 0
  let found = 0
  for (let at = after.indexOf(mark, 1); at > 0 && at < LONGEST_REPEAT; at = after.indexOf(mark, at + 1)) {
    if (!before.endsWith(after.slice(0, at + 1))) continue
    const [words, above] = [after.slice(0, at), before[before.length - at - 2] ?? '']
    const fragment = /[\p{Script=Han}\d]/u.test(above)
    const open = !ENDS_SENTENCE.test(mark)
    const parted = HAS_MARK.test(words) && words.length >= SHORTEST_PARTED && (open || above !== '')
    if (!/^[\p{Script=Han}\d，,。；;、：:]+$/u.test(words) || SAID_TWICE.test(words)) continue
    const within = fragment && (ONLY_ENDS.includes(words) || (words.length > 1 && (open || cutsWord(before.slice(0, before.length - at - 1), words))))
    if (parted || within || (open && words.length >= SHORTEST_CLAUSE)) found = at + 1
  }
  return found
}

const LONGEST_REPEAT = 24
const MARKS = '，,。；;、：:!！?？'
const HAS_MARK = new RegExp(`[${MARKS}]`, 'u')
const ENDS_SENTENCE = /[。!！?？]/u
const SHORTEST_PARTED = 5
const SHORTEST_CLAUSE = 3
/** Syllables in which no sentence begins and ends. */
const ONLY_ENDS = '了着的过们'
/** Calls, answers and numbers. */
const SAID_TWICE = /^(?:[是好对行嗯]的?|[一二三四五六七八九十百千万两\d]+|.*[啊呀哦吧呢吗啦嘛].*)$/u

/** The last word of `before` is the lone first syllable of the word that `after` begins with, or both are the same particle. */
function isCutTwice(before: string, after: string): boolean {
  const syllable = after[0]!
  if (isReal(before, after)) return false
  const left = wordsOf(before.slice(-6))
  const [right] = wordsOf(after.slice(0, 6)) as [string]
  if (left.at(-1) !== syllable) return false
  if (right === syllable) return PARTICLES.includes(syllable)
  if (right.length < 2 || ATTACHED.includes(syllable)) return false
  const word = left.at(-2) ?? ''
  return BEFORE_A_WORD.test(word) || (/^\p{Script=Han}+$/u.test(word) && !ENDS_WORDS.includes(syllable))
}

/** 人人, 天天, 往往: the doubled syllable is a word itself; 实实在在: so are both. */
function isReal(before: string, after: string): boolean {
  return after[1] === after[2] || wordsOf(before.slice(-6, -1) + after[0]! + after.slice(0, 6)).includes(after[0]!.repeat(2))
}

/** Syllables that stand by themselves and are never said twice. */
const PARTICLES = '的了着在把被和与及将共已也就又再很并且仍'
/** `街道办` is short for `街道办事处`, which it never stands before. */
const OFFICE_CUT = /(?:街道|[乡镇路])办$/u
/** Syllables that end a name or a number as a word of their own: 我区|区长, 每户|户主. */
const ATTACHED = '省市区县镇乡村街路局院校厂队党会人年月日天时户家个次条'
/** Syllables that words take at their end, and that a clause may end in by themselves: 志愿服务站|站长, 有人说|说法, 听到了|了解. */
const ENDS_WORDS =
  '站点员者处室馆亭楼桥河湖山园场店车机线网板屋岗节号型化式性度率量费卡证书所科组办委班课法制长部门口层间台岛港城栋元米里斤吨号码名份手工人家友民众兵师士生客主官头尾上下里外中内前后左右边面侧旁底顶心力气声色味感情意思想观点说道看想听讲问答称叫做作用来去到走进出起开过给多少大小高低好坏新旧老男女亿万千百十一二三四五六七八九两几半些种类样件位户条张辆所座吧吗呢啊呀了着过的地得在把被和与及将为是不也都就还又再很最太更团税国州水海行庭军队党联群棚川江洋洲陆宫庙寺塔墙井窗柜箱包袋瓶杯纸笔刀灯药菜饭茶酒肉米面油布衣鞋帽球棋琴鼓歌舞诗画照片报刊文字词句篇章节段期届年代世纪分秒刻钟钉打'
/** After these a word begins. */
const BEFORE_A_WORD = /^(?:的|地|得|了|着|很|更|最|太|十分|非常|特别|不|也|都|就|还|又|再|把|被|将|和|与|及|并|或|在|向|对|从|为|让|使|是|越|真|较|比较|一起|进行|开展)$/u

/** Syllables that are said twice on purpose: `人人`, `天天`, `渐渐`. */
const SINGLE_TWICE = '人天年月日常刚渐纷往仅处家户事时步层点个条件样种次看想说试走慢好大小多高深轻悄默偷静满密微滚滔代频区妈爸哥姐弟妹爷奶叔舅宝星早久远近快细缓徐隐明暗白红绿黑甜暖凉冷热滴声句字声路村街楼门'

/** A message for each paragraph that stops in mid-sentence. */
function truncations(passages: Passage[]): VFileMessage[] {
  const messages: VFileMessage[] = []
  for (const passage of passages) {
    if (passage.role !== 'paragraph' || passage.set || isFinished(passage.text) || /[”"’」』)】]$/u.test(fold(passage.text.slice(-1)))) continue
    const piece = passage.pieces.at(-1)!
    const message = new VFileMessage(`第 ${piece.line} 行的句子没有收尾：“…${passage.text.slice(-12)}”。原文可能缺字；文字照原样保留，如能查到原报请更正。`, {
      source: 'jiezhi',
      ruleId: 'text-truncated',
      place: {line: piece.line, column: piece.column + piece.length},
    })
    messages.push(message)
  }
  return messages
}
