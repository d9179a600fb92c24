import {CONTROL_MARKS, isControlLine, withoutControlWords} from './furniture/controls.ts'
import {CODE_MARKS, FOLIO_MARKS, isDesk, PAGE_NUMBER, PAGE_WORD, readFolio, readPageCode} from './furniture/folio.ts'
import {isDeskNumber} from './furniture/end-marks.ts'
import {evenRows} from './text/even-rows.ts'
import {fold} from './text/fold.ts'
import {isHouseNames, isSiteLink, SITE_LINK_MARKS} from './furniture/house-names.ts'
import {HOUSE_MARKS, isHouseImprint} from './furniture/house-imprint.ts'
import {rowsByMarks, type Marked} from './text/marks.ts'
import {isNeighbourLink, NEIGHBOUR_MARKS} from './furniture/neighbour-links.ts'
import {ORNAMENT} from './text/ornaments.ts'
import {isPageReference, REFERENCE_MARKS} from './furniture/page-references.ts'
import {PAPER_NAME, SHORT_PAPER} from './wording/paper-names.ts'
import {requiredBy} from './text/required.ts'
import {readSectionName} from './furniture/section-names.ts'
import {isAdvertisement, isClueFee, isContact, isHouseNews, isMobileTail, isSmallNotice, NOTICE_MARKS} from './furniture/small-notices.ts'
import {isSourceLine, SOURCE_MARKS} from './furniture/source-lines.ts'
import type {Reason} from './types.ts'

/**
 * Recognizes a line that belongs to the page and to no article: masthead, page label, date, navigation, imprint,
 * copyright. Answers the rule and its reason, or undefined. Short lines only: a long line is text.
 *
 * @param plain the same text folded
 * @example readFurniture('上一篇 下一篇')?.rule // 'navigation'
 */
export function readFurniture(text: string, plain = fold(text)): Reason | undefined {
  const folded = plain.trim()
  if (folded.length > LONGEST) return undefined
  for (const {rule, why, form, test, longest} of fittingRules(folded)) {
    if (folded.length <= longest && (!form || form.test(folded)) && (!test || test(folded))) return {rule, why}
  }
  return undefined
}

interface FurnitureRule extends Marked {
  rule: string
  why: string
  /** what else must be true of a text that has the form */
  test?: (text: string) => boolean
  /** characters of the longest line of that form */
  longest: number
}

const IMPRINT_WORD =
  /^(?:本版)?(?:责任编辑|责编|编辑|值班(?:编辑|主任|总编)|美编|美术编辑|校对|版式|组版|主编|统筹|制图|一读|二读|审读|检校|终审|编审|视觉|排版|图编|策划)/u

/** `责编 甲某 校对 乙某`: offices of the desk and names, nothing else. */
function isImprint(text: string): boolean {
  if (!IMPRINT_WORD.test(text) || /^编辑(?:同志|部)/u.test(text)) return false
  return text.split(/[\s:,;|/]+/u).every((word) => word === '' || /^(?:e-?mail|邮箱|电话|(?:新闻)?热线[\d\-—]*|[\w.@\-—]+)$/u.test(word) || (IMPRINT_WORD.test(word) && word.length <= 10) || /^[\p{Script=Han}·]{1,4}$/u.test(word))
}

/** The desk's line bare, in brackets, or with an ornament before each office: `(责任编辑:甲某)`, `□编辑 甲某 □版式 乙某`. */
function isImprintLine(text: string): boolean {
  const bare = DRESSED.test(text) ? text.replace(ORNAMENTS, ' ').replace(/^[\s([【]+|[\s)\]】]+$/gu, '') : text
  return isImprint(bare) && isDesk(bare)
}

const ORNAMENTS = new RegExp(ORNAMENT, 'gu')
const DRESSED = new RegExp(`^(?:${ORNAMENT}|[([【])`, 'u')

/** A call to scan a code or to follow an account that ends with the account: a headline goes on with what one has of it. */
const SUBSCRIBE =
  /^[(【“]?(?:(?:欢迎|敬请|请)[^。!?,]{0,16}?(?:关注|订阅|下载|扫)|(?:扫码|扫一扫|扫描|长按|微信扫)[^。!?,]{0,24}?(?:关注|二维码|下载)|(?:更多|精彩)[^。!?]{0,16}?(?:扫|关注)|关注[“《])[^。!?]{0,30}?(?:公众号|二维码|官方微信|官方微博|官微|客户端|抖音号|视频号)[”’"」)】]?(?:[\s:,(]*(?:微信号|id)?:?\s?[a-z\d_\-]*[)]?|[,\s]?(?:关注|查看|观看|阅读|下载|了解)[^。!?,\s]{0,6})[。!~]*[)】]?$/u

/** `关注 某某网(weibo.example/mmw) 参与互动`: an account and its address. */
const FOLLOW = /^关注\s?(?=[^。]*[a-z\d]\.[a-z]{2,}(?:\/|\b))[^。!?;]{4,90}(?:互动|关注|留言|[)])$/u

/** `点击上方蓝字关注我们`, `戳“在看”,分享给更多人!`: what accounts ask of readers above and below their texts. */
const PROMPT = /^[↑↓▲△☝\s(]*(?:点击|轻点|请点|点亮|点个|戳|长按)[^。,!?]{0,6}(?:蓝色?字|“在看”|在看|“赞”)[^。]{0,20}$/u

/** `扫码看视频`, `更多内容请扫描二维码`; one scans for other things in headlines (扫码看病). */
const SCAN = /^[▶►→>■◆●(【\s]*(?:(?:更多|精彩)[^。!?,]{0,8}?)?请?(?:扫码|扫一扫|微信扫码?|扫[扫描](?:[上下左右]方)?二维码)(?:[观收]?看|阅读|查看|了解)?(?:更多|精彩)?(?:视频|直播|全文|详情|图集|内容|报道|原文|短视频)?[)】]?$/u

/** `听听现场同期声`: what such a code leads to. */
const LISTEN = /^[▶►(【]?(?:听[一听]?听?|看[一看]?看?|收听|观看)(?:现场|完整|精彩|更多)*(?:同期声|原声|视频|音频|录音|直播回放)[)】]?$/u

const CALLS = [SUBSCRIBE, FOLLOW, SCAN, PROMPT, LISTEN]

/** A margin line in which day, page, desk and address run together: three of its signs or more, and no sentence. */
function isMargin(text: string): boolean {
  return !/[。!?]/u.test(text) && MARGIN_SIGNS.filter((sign) => sign.test(text)).length >= 3
}

const MARGIN_SIGNS = [
  /\d{4}年\d{1,2}月\d{1,2}日/u,
  /星期[一二三四五六日天]/u,
  /第?\s?[a-z]{0,2}\d{1,3}\s?版/u,
  /(?:统筹|编辑|责编|主编)\s?:/u,
  /(?:美编|校对|版式|组版|制图|值班)\s?[\p{Script=Han}]{0,2}:/u,
  /[\w.]@|e-?mail|邮箱/u,
  /热线|电话|\d{3,4}-\d{7,8}/u,
  /首页|往期回顾|版面导航|标题导航/u,
  /上一[版期篇]|下一[版期篇]|pdf/u,
]

/** Two page labels or more: the issue's table of pages. */
function isPageList(text: string): boolean {
  const labels = text.match(/第?\s?[a-z]{0,2}\d{1,3}\s?版/gu)?.length ?? 0
  return labels >= 2 && text.length <= labels * 18 && /^第?\s?[a-z]{0,2}\d{1,3}\s?版/u.test(text)
}

const MASTHEAD = new RegExp(
  String.raw`^《?(?:${PAPER_NAME}社?|${SHORT_PAPER})》?(?:[\s·|\-—]*(?:多媒体)?(?:数字报|电子报|电子版|数字版)(?:纸|平台)?)?(?:[\s|]+[\p{Script=Han}]{2,6})?$`,
  'u',
)
/** The paper's name in another language. */
const LATIN_MASTHEAD = /^[a-z]{4,}\s(?:daily|weekly|herald|(?:evening|morning)\s(?:news|post|paper))$/u
/** `某某区委宣传部 某某晚报 联办`: who makes the page together with the paper. */
const HOSTS = /^(?:[\p{Script=Han}()·]{3,16}[\s、]+){1,4}(?:联合)?(?:主办|协办|联办|承办|合办|主办单位)$/u
const LABEL_FIRST = new RegExp(`^${PAGE_WORD}${PAGE_NUMBER}`, 'u')
const PAGE_LABEL = new RegExp(String.raw`^${PAGE_WORD}${PAGE_NUMBER}(?:\s*[:|\-—]\s*\S{1,16}|\s+\S{1,10})?(?:\s+\S{1,8})?(?:\s+上一版.*)?$|^${PAGE_WORD}${PAGE_NUMBER}.{0,70}\s上一版3?(?:\s+4?下一版4?)?$`, 'u')

const PAGE_CREDIT = /^[(【]?(?:文字|稿件)?整理[:\s]\s?[^。]{2,12}[\s,、](?:图片|照片)由(?:受访|各|相关|有关)[^。]{2,10}提供[)】]?$|^[(【]?本版(?:总?策划|统筹|执行|文章|稿件|文字|部分|图片|照片|资料|内容|撰文|撰稿|摄影|图文|文图|文\/图|报道|采写|文).{0,60}$/u

const YOUR_PLACE = /^(?:您|你)?(?:现在|当前|目前)?(?:所在)?的?位置\s*:|^当前(?:报纸|版面)(?:名称)?\s?:/u
const STEP = /\s[>»›]\s?/u

/** `原创 甲某 某某发布 2023-04-19 18:06 发表于河南`, or the first or last of it alone. */
const ACCOUNT_LINE = /^(?:原创|发表于\p{Script=Han}{2,4}|(?=原创|.*(?:发表于|发布于))[\p{Script=Han}\p{L}\d\s·|/“”《》]{0,40}\s?(?:19|20)\d\d\s?[年\-/.]\s?\d{1,2}\s?[月\-/.]\s?\d{1,2}日?\s+\d{1,2}:\d\d(?::\d\d)?(?:[\s·|]*(?:发表于|发布于)?\s?\p{Script=Han}{0,6})?)$/u

const NAVIGATION_MARKS = CONTROL_MARKS && SITE_LINK_MARKS && CONTROL_MARKS + SITE_LINK_MARKS

/** `2025-05-14,10963| 2025-05-13,10955`: the paper's issues with their numbers, for the calendar beside the page. */
const ISSUE_LIST = /^(?:\d{4}-\d\d-\d\d(?:\s?,\s?\d+)?\s?(?:\|\s?|$)){2,}$/u

/** Line forms in the order in which they are tried; tests see folded text. A margin has three of nine signs, so one of any seven. */
const RULES = evenRows<FurnitureRule>(['rule', 'why', 'form', 'needs', 'test', 'longest'], [
  {rule: 'no-words', why: '没有文字，只有符号', form: /^[^\p{L}\p{N}]*$/u, longest: 400},
  {rule: 'desk-number', why: '文末的稿件编号', test: isDeskNumber, longest: 8},
  {rule: 'masthead', why: '报名（数字报的报头）或它的外文', needs: requiredBy(MASTHEAD, LATIN_MASTHEAD), test: (text) => MASTHEAD.test(text) || LATIN_MASTHEAD.test(text) || isHouseNames(text), longest: 100},
  {rule: 'hosts', why: '与报社合办版面的单位', form: HOSTS, longest: 60},
  {rule: 'page-label', why: '版次与版面名', form: LABEL_FIRST, test: (text) => PAGE_LABEL.test(text) || PAGE_LABEL.test(withoutControlWords(text)), longest: 100},
  {rule: 'page-list', why: '各版目录', form: LABEL_FIRST, test: isPageList, longest: 400},
  {rule: 'page-date', why: '见报日期行', form: /^(?:\S{2,8}\s+)?\d{4}\s?[年\-/.]\s?\d{1,2}\s?[月\-/.]\s?\d{1,2}\s?日?(?:[\s,]*(?:星期|周)[一二三四五六日天])?(?:\s+\S{1,12}){0,3}$|^日期\s?:\s?\d\d-\d\d$/u, longest: 50},
  {rule: 'navigation', why: '数字报的导航', needs: NAVIGATION_MARKS, test: (text) => isControlLine(text) || isSiteLink(text), longest: 120},
  {rule: 'issue-list', why: '数字报往期各号的日期', form: ISSUE_LIST, longest: 4000},
  {rule: 'neighbour-link', why: '网页上一篇、下一篇的链接', needs: NEIGHBOUR_MARKS, test: isNeighbourLink, longest: 160},
  {rule: 'source-line', why: '网页上注明来源和发布时间的一行', needs: SOURCE_MARKS, test: isSourceLine, longest: 160},
  {rule: 'account-line', why: '公众号文章标题下的账号与发布时间', form: ACCOUNT_LINE, needs: '原发', longest: 100},
  {rule: 'subscribe', why: '请读者扫码、关注公众号的一行', needs: requiredBy(...CALLS), test: (text) => CALLS.some((call) => call.test(text)), longest: 100},
  {rule: 'breadcrumb', why: '网页上“您当前的位置”一行', needs: requiredBy(YOUR_PLACE, STEP), test: (text) => YOUR_PLACE.test(text) || (/^[^。!?]+$/u.test(text) && text.split(STEP).length > 2), longest: 120},
  {rule: 'address', why: '网址', form: /^\(?(?:https?:\/\/|www\.)[\w./?=&%~:#-]+\)?$/u, longest: 200},
  {rule: 'weather', why: '天气', form: /^[\p{Script=Han}]{0,8}天气[\s:,]/u, test: (text) => /℃|°c|级|摄氏/u.test(text) && !text.includes('。'), longest: 80},
  {rule: 'lottery', why: '彩票开奖', form: /^(?:(?:中国)?(?:福彩|体彩|福利彩票|体育彩票)|双色球|大乐透|七乐彩|七星彩|排列[三五35]|3d)/u, test: (text) => text.includes('期') && !text.includes('。'), longest: 120},
  {rule: 'copyright', why: '版权声明', form: /^(?:版权声明|版权所有|copyright|©|[\p{Script=Han}]{2,8}(?:[网报社]|集团)\s版权所有$|[\p{Script=Han}]{2,8}版权所有|本报.{0,12}版权所有)|icp备|网安备\s?\d|^\p{Script=Han}b2-\d{8}|(?:互联网新闻信息服务|(?:信息网络传播)?视听节目|增值电信业务(?:经营)?)许可证(?:编?号)?\s?[:(]?\s?(?:[\p{Script=Han}b\d-]*\d{4}|$)|^[^。]{0,16}未经[^。]{0,10}不得(?:转载|摘编|使用)|all rights reserved|网站版权所有|版权归[\p{Script=Han}]{2,16}所有[。]?$|^本[文稿报网站版][^。]{0,20}归[\p{Script=Han}]{2,16}所有[^。]*(?:授权|许可|同意)[^。]{0,8}[。]?$|^技术支持\s?:/u, longest: 300},
  {rule: 'record-trailer', why: '数字报网页的内部记录', form: /keywordph$|enpproperty(?:\s?-->)?$|^<!--\s?enpproperty|^\d{4,9} \d{4}-\d\d-\d\d \d\d:\d\d:\d\d/u, longest: 200},
  {rule: 'continued', why: '转版、接版或见某版的提示', needs: REFERENCE_MARKS, test: isPageReference, longest: 40},
  {rule: 'imprint', why: '版面人员名单', needs: requiredBy(IMPRINT_WORD), test: isImprintLine, longest: 120},
  {rule: 'margin', why: '报眉或报尾：日期、版次、编辑、联系方式连在一行', needs: requiredBy(...MARGIN_SIGNS.slice(2)), test: isMargin, longest: 160},
  {rule: 'section-name', why: '版面名和它的拼音', form: /[a-z]{2}/u, test: (text) => readSectionName(text) !== undefined, longest: 48},
  {rule: 'folio', why: '版次代码与版面名', needs: CODE_MARKS, test: (text) => readPageCode(text) !== undefined, longest: 24},
  {rule: 'folio', why: '报眉或报脚：日期、版次、版面人员', needs: FOLIO_MARKS, test: (text) => readFolio(text) !== undefined, longest: 160},
  {rule: 'house-imprint', why: '报社的社址、刊号、印刷等', needs: HOUSE_MARKS, test: isHouseImprint, longest: 200},
  {rule: 'notice', why: '天气、声明、启事等版面附带的告示', needs: NOTICE_MARKS.smallNotice, test: isSmallNotice, longest: 200},
  {rule: 'advertisement', why: '标明“广告”的一行', needs: NOTICE_MARKS.advertisement, test: isAdvertisement, longest: 160},
  {rule: 'house-news', why: '报社征订、开通热线一类的自家消息', needs: NOTICE_MARKS.houseNews, test: isHouseNews, longest: 120},
  {rule: 'clue-fee', why: '新闻线索提供者和线索费', needs: NOTICE_MARKS.clueFee, test: isClueFee, longest: 100},
  {rule: 'mobile-tail', why: '手机报文末的互动、订阅、退订提示', needs: NOTICE_MARKS.mobile, test: isMobileTail, longest: 120},
  {rule: 'page-credit', why: '整版的署名或来源', form: PAGE_CREDIT, longest: 80},
  {rule: 'contact', why: '报社联系方式', needs: NOTICE_MARKS.contact, test: isContact, longest: 120},
])

const LONGEST = Math.max(...RULES.map(({longest}) => longest))
const fittingRules = rowsByMarks(RULES)

/** The heading of a list of the page's other headlines. */
export const OTHER_NEWS = /^(?:本版|本期|同版)?(?:其他|其它|更多|相关)(?:新闻|文章|标题|稿件|报道|内容)[:]?$|^(?:本版|本期|同版)(?:标题|新闻|文章|内容|版面)?(?:导读|标题|目录|导航|索引|列表|一览|要目)[:]?$|^标题导航$|^导读[:]?$/u

/** A list line of such a list. */
export const LISTED = /^\s*[·•●◆■□▪・*\-]\s*\S/u
