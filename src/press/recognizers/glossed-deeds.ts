/**
 * A number and a deed, and behind it in brackets to what the deed is done.
 *
 * @example isGlossedDeed('三捡', '(捡纸屑、烟头、垃圾)') // true
 */
export function isGlossedDeed(inner: string, after: string): boolean {
  const deed = /^[二三四五六七八九]([捡查清包改治送访看问学比亮评拆管建帮创抓促讲扫净禁扶助防])$/u.exec(inner)?.[1]
  return deed !== undefined && after.startsWith(`(${deed}`) && /^[^()。]{2,13}、/u.test(after.slice(1))
}
