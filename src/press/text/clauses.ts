/**
 * A text in its clauses, each with the mark or line end that closes it.
 *
 * @example clausesOf('甲说,乙说。') // ['甲说,', '乙说。']
 */
export function clausesOf(text: string): string[] {
  return text.split(/(?<=[,。;!?:、，；！？：\n])/u)
}
