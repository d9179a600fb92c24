/** Syllables and words that are printed on both sides of a column's break. */
import {fold} from './text/fold.ts'
import {cutsWord, wordsOf} from './text/words.ts'

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
    if (length === 1 && (isCutTwice(before, after) || isCutInName(before, after))) return word
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
export function repeatsEnd(before: string, after: string): number {
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
  const right = PAPERS_WORDS.has(after.slice(0, 2)) ? after.slice(0, 2) : wordsOf(after.slice(0, 6))[0]!
  if (left.at(-1) !== syllable) return false
  if (right === syllable) return PARTICLES.includes(syllable)
  if (right.length < 2 || ATTACHED.includes(syllable)) return false
  const word = left.at(-2) ?? ''
  return BEFORE_A_WORD.test(word) || (/^\p{Script=Han}+$/u.test(word) && !ENDS_WORDS.includes(syllable))
}

/** Words of the papers that the dictionary does not know. */
const PAPERS_WORDS = new Set('筹资 捐资 引资 注资 出资 减负 减排 降噪 治污 截污 清淤 清运 清零 扩绿 补绿 植绿 硬化 亮化 排查 摸排 走访 帮扶 代办 调处 化解 值守 办证 颁证 授牌 挂牌 揭牌 签约 认领 义诊 问诊 助餐 助老 助学 扶贫 脱贫 返贫 复工 复产 投用 回迁 腾退 拆违 普法 反诈 禁烧 禁毒 抗疫 消杀 测温 网格 楼栋 门栋'.split(' '))

/** Within a name of a few characters that quotation marks hold, which no dictionary knows: `“接种专` and `专车”`. Verbs may be said twice there, too. */
function isCutInName(before: string, after: string): boolean {
  const syllable = after[0]!
  if (!NAME_BEGINS.test(fold(before.slice(-8))) || !NAME_ENDS.test(fold(after.slice(0, 6)))) return false
  return !(ATTACHED + ENDS_WORDS + SINGLE_TWICE + SAID_AGAIN).includes(syllable) && !isReal(before, after)
}

const NAME_BEGINS = /“\p{Script=Han}{2,6}$/u
const NAME_ENDS = /^\p{Script=Han}{2,4}”/u
/** 跳跳舞, 聊聊天 */
const SAID_AGAIN = '跳聊读拉散帮理唱谈讲唠握洗剪扫擦亮晒评比练拍写画逛游玩喝吃品尝动伸挥摇拜串敲转醒歇坐站躺靠等笑哭哄逗抱亲'

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
