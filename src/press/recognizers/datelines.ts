/** `本报讯`, `晚报讯`, `新华社北京3月1日电` and their kin, as they open a news item. */
const DATELINE = /^(?:□?\s*)(?:(?:本报|晚报|日报|早报|商报|[\p{Script=Han}]{2,6}(?:日报|晚报|早报|商报|时报|新闻))(?:综合)?(?:[\p{Script=Han}]{0,6}\d{0,2}月?\d{0,2}日?)?(?:综合)?(?:讯|消息|电)|(?:据)?(?:新华社|新华网|中新社|中新网)[\p{Script=Han}]{0,8}(?:\d{1,2}月)?(?:\d{1,2}日)?(?:电|讯|消息)|综合消息)(?=[\s(,:]|(?!息|台|话|力|影|视|动|梯))/u
const LONGEST = 40
const LAST_CHARACTER = /[讯电]|消息/u

/**
 * Where the words after `本报讯` begin, or 0 when the text does not open so.
 *
 * @param plain folded text
 * @example datelineEnd('本报讯(记者 张三)昨日') // 3
 */
export function datelineEnd(plain: string): number {
  const head = plain.slice(0, LONGEST)
  return LAST_CHARACTER.test(head) ? (DATELINE.exec(head)?.[0].length ?? 0) : 0
}
