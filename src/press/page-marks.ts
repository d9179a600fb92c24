import {DOUBLE_QUOTES} from './text/fold.ts'
import type {Annotation, ArticleSegment, Line, Repair} from './types.ts'

/**
 * The lines of a page with the marks that rules know, each in the place of one that the page sets instead of it: on a page without
 * double quotation marks the single ones are its quotation marks, on one without round brackets the square ones its brackets, and where hardly a
 * sentence ends in `。` the full stop is `．` or `.`. Every unit stays one unit. The same lines where there is nothing of the kind.
 *
 * @example marksAsRead(lines of '提出‘三蹲三保’工作法。')[0].text // '提出“三蹲三保”工作法。'
 */
export function marksAsRead(lines: readonly Line[]): readonly Line[] {
  return MANNERS.filter(({isSet}) => isSet(lines)).reduce((read, {lineOf}) => read.map((line, at) => ({...line, text: lineOf(line.text, at, lines)})), lines)
}

interface Manner {
  /** the page sets its marks so */
  isSet: (lines: readonly Line[]) => boolean
  /** the words of a line with the mark that is understood */
  lineOf: (text: string, at: number, lines: readonly Line[]) => string
}

const MANNERS: readonly Manner[] = [
  {isSet: (lines) => !hasAny(lines, DOUBLE) && hasAny(lines, SINGLE), lineOf: withDoubleQuotes},
  {isSet: (lines) => !hasAny(lines, ROUND) && hasAny(lines, SQUARE), lineOf: (text) => text.replace(/[［[]/gu, '（').replace(/[］\]]/gu, '）')},
  {isSet: endsInDots, lineOf: withFullStops},
]

function hasAny(lines: readonly Line[], mark: RegExp): boolean {
  return lines.some(({text}) => mark.test(text))
}

const DOUBLE = new RegExp(`["„＂${DOUBLE_QUOTES}]`, 'u')
const SINGLE = /[‘’]|(?<![a-z\d])['＇][^'＇]+['＇](?![a-z\d])/iu
const ROUND = /[()（）﹙﹚〔〕]/u
/** Behind other words of its line, of some length, or with who wrote: those of rubrics stand alone or first. */
const SQUARE = /[^\s［[\]］]\s*[［[][^［[\]］]+[\]］]|[［[](?:[^［[\]］]{8,}|[^［[\]］]*(?:记者|通讯员|供稿|提供)[^［[\]］]*)[\]］]/u

/** An apostrophe between two Latin letters or figures stays. */
function withDoubleQuotes(text: string): string {
  return /['＇‘’]/u.test(text) ? text.replace(QUOTES, (mark) => ({'‘': '“', '’': '”'})[mark] ?? '"') : text
}

const QUOTES = /‘|(?<![a-z\d])['＇’]|['＇’](?![a-z\d])/giu

/** Hardly a sentence of the page ends in `。`, and many end in a dot. */
function endsInDots(lines: readonly Line[]): boolean {
  let stops = 0
  for (const {text} of lines) for (let at = text.search(/[。｡]/u); at >= 0; at = text.indexOf('。', at + 1)) if (++stops > MOST_STOPS) return false
  const dots = lines.reduce((sum, line, at) => sum + (line.text.length - withFullStops(line.text, at, lines).replaceAll('。', '').length), 0)
  return dots >= FEWEST_DOTS && stops * 10 <= dots
}

const MOST_STOPS = 5
const FEWEST_DOTS = 3

/** The dots that end sentences as `。`: not those in a name, behind an item's number or between the words of a rubric that stands alone. */
function withFullStops(text: string, at: number, lines: readonly Line[]): string {
  if (!DOT.test(text) || (PARTED_WORDS.test(text) && standsAlone(lines, at))) return text
  const first = ITEM.exec(text)?.[0].length ?? 0
  return text.slice(0, first) + text.slice(first).replace(DOTS, (dot, index: number, rest: string) => (isInName(rest, index) ? dot : '。'))
}

const DOT = /[．.]/u
/** Behind a Chinese letter or a mark that closes, but no day (`五．一`); behind a figure or a Latin letter where the line or a quotation ends. */
const DOTS = /(?<=[\p{Script=Han}”’」』）)》】〉%％℃…])(?<![一二三四五六七八九十〇](?=.(?:[一二三四五六七八九十〇]|[\d０-９]{1,2}(?![\d０-９]*[年月]))))[．.](?![．.])|(?<=[a-zａ-ｚ\d０-９])[．.](?=[”’」』）)\s]*$|”)/giu
/** `一．`, `（二）．`, `第三．` at the beginning of a line. */
const ITEM = /^\s*[（(]?第?[一二三四五六七八九十]{1,3}[）)]?[．.]/u
/** `某区．视点` */
const PARTED_WORDS = /^\s*[\p{Script=Han}]{2,8}[．.][\p{Script=Han}]{2,8}\s*$/u

function standsAlone(lines: readonly Line[], at: number): boolean {
  return [at - 1, at + 1].some((next) => (lines[next]?.text.trim() ?? '') === '')
}

/** A dot in a foreigner's name: letters that stand for sounds on both sides, or a single letter behind which the words end, or a Latin letter and a dot. */
function isInName(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + 1, at + 4)]
  return (FOREIGN_END.test(before) && (FOREIGN_FIRST.test(after) || SURNAME.test(after))) || /^[a-z][．.]/iu.test(after)
}

const SOUNDS = '阿艾埃安奥巴拜贝本比彼别宾波伯勃布査查达戴丹道德狄迪蒂丁顿多厄恩尔法费菲芬弗佛福夫戈格古哈海汉翰赫亨胡霍基吉加贾杰卡凯坎康柯科克肯库拉莱兰朗劳勒雷里理利莉丽连廉林琳卢鲁路伦罗洛玛马迈麦曼梅门蒙米密莫姆木穆纳娜南内尼娘涅努诺欧帕潘佩皮普奇乔切琼热日荣茹瑞萨塞森沙莎山什舒斯司苏索塔泰坦汤唐特提图托瓦旺威韦维卫温文沃乌吾西希锡肖谢辛休雅亚延扬耶叶伊依易因英尤约泽詹珍朱兹佐都不买合江孜祖汗甫'
const FOREIGN_END = new RegExp(`^[${SOUNDS}]{2}$`, 'u')
const SURNAME = /^\p{Script=Han}(?:[，、；：,;:”’）)\s]|[说称]|先生|女士|$)/u
const FOREIGN_FIRST = new RegExp(`^[${SOUNDS}]{2}`, 'u')

/** What of a page shows its own marks: the words of an article, and of the mentions in it. */
interface ReadArticle {
  segment: ArticleSegment
  annotations: Annotation[]
}

/** An article of lines that were read with other marks, in the words as they are printed. */
export function withPrintedMarks<Article extends ReadArticle>(article: Article, read: readonly Line[], printed: readonly Line[]): Article {
  if (read === printed) return article
  const {segment} = article
  const passages = segment.passages.map((passage) => ({...passage, text: passage.pieces.reduce((text, {at, length, line, column}) => text.slice(0, at) + printed[line - 1]!.text.slice(column, column + length) + text.slice(at + length), passage.text)}))
  const annotations = article.annotations.map((annotation) => {
    const {mention} = annotation
    return {...annotation, mention: {...mention, text: passages[mention.passage]!.text.slice(mention.start, mention.end)}}
  })
  const section = segment.section === undefined ? undefined : inPrint(segment.section, read, printed)
  return {...article, annotations, segment: {...segment, passages, section}}
}

/** The same for a repair. */
export function repairInPrint(repair: Repair, read: readonly Line[], printed: readonly Line[]): Repair {
  return read === printed || repair.dropped === undefined ? repair : {...repair, dropped: inPrint(repair.dropped, [read[repair.lines[1] - 1]!], [printed[repair.lines[1] - 1]!])}
}

/** Words as they are printed in the first of the texts in which they were read. */
export function inPrint(words: string, read: readonly {text: string}[], printed: readonly {text: string}[]): string {
  if (read === printed) return words
  const index = read.findIndex(({text}) => text.includes(words))
  const at = read[index]?.text.indexOf(words)
  return at === undefined ? words : printed[index]!.text.slice(at, at + words.length)
}
