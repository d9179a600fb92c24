import {bareWords} from '../text/bare-words.ts'
import {isDashed, isUnitName} from '../wording/headline-forms.ts'
import type {Row} from '../rows/row.ts'
import {readAgain} from '../rows/shapes.ts'
import {isListLine} from './page-headlines.ts'

/**
 * The page's own banner over its first headline: the section's or the edition's name, `乡村新事`, `甲乡·乙事进行时`, `情系百姓 ■ 服务基层`. It
 * belongs to the page and to none of its articles. Only the first line that is not furniture is asked, and only when a headline of
 * another line stands below it: a kicker stands close to its headline or is a unit's name. What a saved page's table of headlines names is
 * one of them. What a column promises its readers there, with its hotline at the end, belongs to none either.
 */
export function settlePageBanner(rows: readonly Row[]): readonly Row[] {
  const at = rows.findIndex(({shape}) => shape !== 'furniture')
  const banner = rows[at]
  if (banner !== undefined && isMotto(banner)) return withoutMotto(rows, at)
  if (banner?.shape !== 'display' && banner?.shape !== 'rubric') return rows
  if (isOneOfSeries(rows, at) || rows.some((row, i) => i < at && isListLine(row) && bareWords(row.plain) === bareWords(banner.plain))) return rows
  const next = rows.findIndex(({shape}, i) => i > at && shape !== 'furniture')
  const below = rows[next]
  if (banner === undefined || below === undefined) return rows
  if (SPECIAL.some((form) => form.test(banner.plain)) && isUnsigned(below)) return rows.with(at, {...banner, shape: 'furniture', reason: {rule: 'page-banner', why: '特刊、专题的刊头，不属于哪一篇'}})
  if (!((below.shape === 'display' && !isDashed(below.plain)) || below.shape === 'rubric' || /^编者按|^开栏/u.test(below.plain))) return rows
  const sign = SIGNS.find(({test}) => test({banner, below, under: rows[next + 1], parted: next > at + 1}))
  return sign ? rows.with(at, {...banner, shape: 'furniture', reason: {rule: 'page-banner', why: sign.why}}) : rows
}

const MOTTO = {rule: 'column-motto', why: '版首栏目对读者说的话，末尾是热线，不属于哪一篇'}

/** What a column promises its readers, and where they call: `…,我们都会尽力督办。热线电话:66001`. */
function isMotto({shape, plain, bylines}: Row): boolean {
  return (shape === 'body' || shape === 'display') && bylines.length === 0 && plain.length <= LONGEST_MOTTO && PROMISE.test(plain) && HOTLINE_LAST.test(plain)
}

/** The rows with the motto at `at` given to the page; a line below it had looked like the rest of its sentence. Unchanged where no headline stands there. */
function withoutMotto(rows: readonly Row[], at: number): readonly Row[] {
  const settled = rows.with(at, {...rows[at]!, shape: 'furniture', reason: MOTTO})
  readAgain(settled, at + 1)
  return settled[at + 1]?.shape === 'display' ? settled : rows
}

const LONGEST_MOTTO = 100
const PROMISE = /(?:我们|本报|本栏目?|记者)[^。!?,]{0,6}(?:会|将|愿|来|帮|替|为您|跑腿|督办|关注)/u
const HOTLINE_LAST = /[。!?,\s](?:本报|本栏目?|新闻|读者|市民|民生|帮办|报料|爆料|监督|24小时)?热线(?:电话)?\s?:?\s?[\d\-—、\s]{5,}$/u

/** Another headline further down has a line of the same series: `老城故事·甲巷`, `老城故事·乙井`. Each stands over its own article. */
function isOneOfSeries(rows: readonly Row[], at: number): boolean {
  const series = /^.{2,10}[·•]/u.exec(rows[at]!.plain)?.[0]
  return series !== undefined && rows.some(({shape, plain}, i) => i > at && (shape === 'display' || shape === 'rubric') && plain.startsWith(series) && plain !== rows[at]!.plain)
}

/** A headline, or text that opens no item: then it is the page's introduction. */
function isUnsigned({shape, dateline, bylines}: Row): boolean {
  return shape === 'display' || shape === 'rubric' || (shape === 'body' && !dateline && bylines.length === 0)
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
  {sign: 'form', why: '版首的栏题，不属于哪一篇', test: ({banner, below, parted}) => (banner.shape === 'display' || DESK.test(banner.plain)) && (below.gap > 0 || parted || below.shape === 'rubric') && FORMS.some((form) => form.test(banner.plain))},
  {sign: 'spread', why: '版首一字一空的栏题，不属于哪一篇', test: ({banner}) => SPREAD.test(banner.plain)},
  {sign: 'parted', why: '版首的栏题，和标题之间隔着日期或版面人员', test: ({banner, parted}) => parted && isName(banner.plain)},
  {
    sign: 'apart',
    why: '版首的栏题，与标题隔着的空行比标题与它下面隔着的多',
    test: ({banner, below, under, parted}) => banner.shape === 'display' && !parted && under !== undefined && below.gap > under.gap && under.shape !== 'furniture' && banner.plain.length >= 4 && banner.plain.length <= 6 && isName(banner.plain),
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

const SERIES = '(?:特别报道|特别策划|专题报道|系列报道)'

/** Names of special issues and series, which head no single article: `喜迎国庆·甲区特刊`, `创建进行时·特刊`, `“两会”特别报道`. */
const SPECIAL = [
  // 城事·民生: a desk's name and what it writes of
  /^(?!.*[了着过将被把])\p{Script=Han}{2}\s?[·•]\s?\p{Script=Han}{2,4}$/u,
  new RegExp(`^(?!.*(?:[了着过将被把]|推出|发行))[“”\\p{Script=Han}\\d·•|\\s]{0,18}${SERIES}(?:[\\s|·:—]+[“”\\p{Script=Han}\\d·]{1,8})?$`, 'u'),
  // 特别报道 某某会议之后: what the series tells of
  new RegExp(`^${SERIES}[\\s|·:—]+[^。!?,;]{4,36}$`, 'u'),
  /^(?!.*(?:[了着过将被把]|推出|发行))[“”\p{Script=Han}\d]{2,16}\s?[·•|—\s]\s?\p{Script=Han}{0,8}(?<![办出发印编])(?:特刊|专刊|专版|特辑)$/u,
  /^(?:喜迎|喜庆|庆祝|纪念|献礼)[“”\p{Script=Han}\d\s]{2,18}(?<![办出发印编])(?:特刊|专刊|专版|特辑)$/u,
]

/** 城区新闻: a page's desk; 区街动态 and the like head its briefs. */
const DESK = /^(?:城区|区县|县区|县市|市县|县域|乡村|农村|都市|市政|民生|社会|本埠)新闻$/u
const FORMS = [
  /^(?!.*(?:发布|的|里|出))\p{Script=Han}{2,4}(?:新闻|要闻|新事|专刊|特刊|专版|周刊|时讯|视窗|之声|在线|热线|大观)$/u,
  /^今日\p{Script=Han}{2,3}$/u,
  /^\p{Script=Han}{2,6}\s?[■◆●▲|·•]\s?\p{Script=Han}{2,6}(?:进行时|在行动)?$/u,
]
