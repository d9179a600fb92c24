/** What papers are called, as parts of forms over folded text. A paper's name is never looked up: its last word tells it. */

/** The last word of the name of a paper that is called after its city or region: 某城日报. */
export const CITY_PAPER_KIND = '(?:日报|晚报|早报|晨报|时报|商报|都市报|广播电视报)'

/** The last word of a paper's name: the same, and 某方今报. */
export const PAPER_KIND = `(?:${CITY_PAPER_KIND}|今报|导报|新报|青年报|信报)`

/** A paper's name that ends in such a word. @example new RegExp(`^${PAPER_NAME}$`, 'u').test('某方今报') // true */
export const PAPER_NAME = `\\p{Script=Han}{2,6}?${PAPER_KIND}`

/** Such a name before words that it is parted from: `某城时报 甲某`. */
export const PAPER_BEFORE = new RegExp(`^(${PAPER_NAME})\\s+`, 'u')

/** The same, and names that papers share with their columns (某城快报, 区街快报): only for where a page's own line stands around it. */
export const PAPER_OR_COLUMN = `\\p{Script=Han}{2,6}?(?:${PAPER_KIND}|快报|周报)`

/** Two characters and 报 (某河报), unless they are another word: only for the beginning of a line. */
export const SHORT_PAPER =
  '(?!黑板|手抄|大字|情况|信息|工作|天气|好人|数字|电子|手机|今日|本期|市民|居民|社区|街道|[上申填汇举通播预公]|\\p{Script=Han}[捷喜简海战警情通])\\p{Script=Han}{2}报(?![纸社告到道刊亭名送])'

/** How a paper calls itself in its own text: 本报记者, 晚报热线. */
export const OWN_PAPER = '(?:本报|日报|晚报|早报|晨报|时报|商报|都市报|今报)'
