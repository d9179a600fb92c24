import {requiredBy} from '../text/required.ts'

/**
 * A line that sends the reader to another page or comes from one: `下转A03版`, `(上接第一版)`, `详见今日A05版`. A headline may begin with
 * the same characters (`接诉即办…`, `见习…`, `转3次车…`), so a short verb needs a page behind it and a longer one nothing else.
 *
 * @param plain folded text
 * @example isPageReference('▶更多报道见a09版') // true
 */
export function isPageReference(plain: string): boolean {
  return VERB.test(plain) && (TO_PAGE.test(plain) || TO_ELSEWHERE.test(plain))
}

/**
 * Text that goes on from another page: `(上接第一版)今年以来,…`.
 *
 * @param plain folded text
 */
export function isContinuation(plain: string): boolean {
  return plain.includes('上接') && FROM_PAGE.test(plain)
}

/** Arrows and ornaments before the words. */
const ARROWS = '[▶►▷→>▲▼▽△■□●◎◆◇★☆·\\s]{0,6}'
const VERB = new RegExp(`^${ARROWS}[(【]?\\s*(?:详|内容|更多|相关|报道|紧|下转|上接|请看|[转接见]|延伸|图片|照片|评论|全文|公告|名单)`, 'u')
const LOOK = '(?:(?:详情|详细|内容|更多|相关|报道)[^。]{0,8}(?:请|敬请|详)?[见看阅]|(?:紧急)?(?:下转|上接|紧转|详见|请看))'
const THING = '(?:(?:延伸|相关)(?:阅读|链接)|(?:相关)?(?:图片|照片|评论)|(?:公告|名单|公示)?全文|(?:公告|名单)[^。,]{0,4})(?:刊(?:登于)?|刊于|请?详?见)'
const NUMBER = '(?:[a-z]{0,2}\\d{1,3}|[一二三四五六七八九十]{1,3})'
const NUMBERS = `${NUMBER}(?:\\s?[~\\-—至、,和]\\s?${NUMBER})*`
const PAGE = `(?:(?:今日|今天|本报|第)\\s*)*(?:${NUMBERS}\\s?版|(?=[a-z]{0,2}\\d)${NUMBERS}(?![\\d\\p{Script=Han}])|\\p{Script=Han}{1,4}版(?!\\p{Script=Han}))`
const TO_PAGE = new RegExp(`^${ARROWS}[(【]?\\s*(?:${LOOK}|${THING}|转|接|见)\\s*:?\\s*${PAGE}[^。]{0,8}[)】]?$`, 'u')
const TO_ELSEWHERE = new RegExp(`^${ARROWS}[(【]?\\s*${LOOK}\\s*:?\\s*(?:(?:今日|本报|本版|附|左|右|上|下|官网|网站|客户端|公众号|二维码)[图表文]?[^。]{0,8})?[)】]?$`, 'u')

const FROM_PAGE = new RegExp(`^[(【]?\\s*(?:紧)?上接\\s*:?\\s*${PAGE}`, 'u')

/** Characters of which every such line holds one. */
export const REFERENCE_MARKS = requiredBy(TO_PAGE, TO_ELSEWHERE)
