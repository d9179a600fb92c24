import {isControlLine} from './controls.ts'
import {PAPER_NAME} from '../wording/paper-names.ts'
import {requiredBy} from '../text/required.ts'

/**
 * The bar of a house's papers and sites over or under its web pages: nothing but their names, or names and buttons that lines part.
 * One name alone is the masthead, and a paper beside other words a headline.
 *
 * @param plain folded text
 * @example isHouseNames('某城日报 | 某城晚报 | 某城网 | 网上投稿') // true
 */
export function isHouseNames(plain: string): boolean {
  const words = plain.split(PARTED).filter((word) => word !== '')
  const names = words.filter((word) => NAME.test(word)).length
  if (names < 2 || isControlLine(plain) || !words.some((word) => PAPER.test(word))) return false
  return names === words.length || (plain.includes('|') && words.every((word) => word.length <= LONGEST_BUTTON))
}

/** A link or a note of the house's own site: `《某城晚报》版面网上打分>>>`, `浏览次数:12`. @param plain folded text */
export function isSiteLink(plain: string): boolean {
  return SITE_LINKS.some((form) => form.test(plain))
}

const PARTED = /[\s|·]+/u
const LONGEST_BUTTON = 8
const PAPER = new RegExp(`^${PAPER_NAME}$`, 'u')
const NAME = new RegExp(`^(?:${PAPER_NAME}|\\p{Script=Han}{2,6}(?:网站?|论坛|手机报))$`, 'u')

const SITE_LINKS = [
  new RegExp(`^《?${PAPER_NAME}》?[^。!?,;:]{2,14}>{2,3}$`, 'u'),
  /^(?:建议|推荐|请)(?:您|使用|采用)[^。]{0,24}(?:分辨率|浏览器)[^。]{0,12}[。]?$|^您的?[^。,]{0,12}浏览器版本[^。]{0,60}[。]?$/u,
  /^(?:浏览|点击|阅读|访问)(?:次数|人次|数|量|率)\s?:\s?\d+次?$|^\d+条评论$/u,
]

/** Characters of which every such link holds one; of the first the arrows, since 报 is on every page. */
export const SITE_LINK_MARKS = requiredBy(/>/u, ...SITE_LINKS.slice(1))
