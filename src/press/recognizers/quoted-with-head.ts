import {SHOPS_DO} from './coined-against.ts'
import {NAMES_PEOPLE} from './coined-signs.ts'
import {HEADS, WEAK_HEADS} from './program-heads.ts'
import type {Quotation} from './quotation.ts'
import {looksLikeName} from '../wording/surnames.ts'

/**
 * Where a name ends that a phrase in quotation marks and a head noun behind it are, or undefined where there is no head, or one that is no part
 * of a name. The head of the last of a list is that of all.
 *
 * @example endWithHead({open: 2, close: 8, inner: '三蹲三保', ordinary: false, next: undefined}, '提出“三蹲三保”工作法') // 11
 */
export function endWithHead({open, close, inner, next}: Quotation, folded: string): number | undefined {
  const head = HEADS.exec(folded.slice(close, close + 24))
  // “甲”、“乙”等活动: the head of the last of a list is that of all.
  if (!head) return next !== undefined && /^(?:、|和|与|及|以及)?$/u.test(folded.slice(close, next)) && inner.length >= 4 && listHasHead(folded, next) ? close : undefined
  if (next !== undefined && next < close + head[0].length) return undefined
  if (folded.startsWith('中', close + head[0].length) && SOMEBODYS.test(folded.slice(Math.max(0, open - 6), open))) return undefined
  // “甲”、“乙”几支志愿队: they are counted, and their kind is no part of a name.
  if (/^[几数]\p{Script=Han}/u.test(head[0])) return undefined
  const noun = head.groups!.head!
  if (head[0].length > noun.length && isPersonOfTitle(inner, folded.slice(close, close + head[0].length))) return undefined
  if (inner.length < 2 || inner.length > 24 || /[。!?;:]/u.test(inner)) return undefined
  // 登上“圆形”平台上: what one may stand on
  if (inner.length < 4 && /(?:平台|小程序)$/u.test(noun) && /^[上里]/u.test(folded.slice(close + head[0].length))) return undefined
  // 打开“微信”小程序: whose house it lives in
  if (noun === '小程序' && /^(?:微信|支付宝|抖音|百度)$/u.test(inner)) return undefined
  // 开通“B1”公交线路: its number
  if (/^公交/u.test(noun) && !/^\p{Script=Han}{3,}$/u.test(inner)) return undefined
  // 打响“楼长”攻坚战: whose work it is
  if (noun === '攻坚战' && NAMES_PEOPLE.test(inner)) return undefined
  // 从“小切口”整治“大问题”: what is done to something
  if (DOES.test(noun) && isDoneWith(folded, open, close + head[0].length)) return undefined
  if (((WEAK_HEADS.has(noun) || AT_SERVICE.test(noun)) && !isCoined(inner)) || SHOPS_DO.test(folded.slice(Math.max(0, open - 10), open))) return undefined
  return head[0].includes('等') ? close : close + head[0].length
}

/** 服务点, 服务热线: a place or a number to call, as weak as 服务 */
const AT_SERVICE = /^服务(?:点|台|岗|亭|车|窗口|热线)$/u

/** Nouns that are verbs as well. */
const DOES = /^(?:整治|治理|改造|建设|服务|管理|教育|创新|创建|改革)$/u
/** Whether a head has an object of its own, and the phrase before it is what one works with: 从“小切口”整治“大问题”, “微网格”治理大难题. */
function isDoneWith(folded: string, open: number, end: number): boolean {
  return (WITH.test(folded.slice(0, open)) || /^“[小微细]/u.test(folded.slice(open, open + 2))) && OBJECT.test(folded.slice(end, end + 6))
}

const WITH = /[从以用靠拿凭]$/u
const OBJECT = /^(?:“|[大小老]\p{Script=Han}{1,3}(?=[,。;!?\s]|$))/u

/** 在一次“钓鱼”行动中, 在他的“减肥”活动中: one deed, and a person's own doing. */
const SOMEBODYS = /(?:一[次场]|[他她我你]们?的)$/u

/** “红色院长”赵建设: a title and the name of who bears it, which happens to end in a noun of doing. */
function isPersonOfTitle(inner: string, words: string): boolean {
  return NAMES_PEOPLE.test(inner) && looksLikeName(words)
}

/** Whether the last of a list of quotations, the first of which opens at `open`, is followed by a head. */
function listHasHead(folded: string, open: number): boolean {
  const list = /^(?:“[^”]{2,24}”(?:、|和|与|及|以及)?)+/u.exec(folded.slice(open, open + 80))
  return list !== null && /^等?(?:主题|系列|实践)?(?:活动|行动|工程)/u.test(folded.slice(open + list[0].length))
}

/** A phrase that somebody made up: with numbers, parallel parts, or long enough to be a motto. */
function isCoined(inner: string): boolean {
  return (/[一二三四五六七八九十百千万双\d]/u.test(inner) && !/^一.$/u.test(inner)) || /[、+·]/u.test(inner) || inner.length >= 4
}
