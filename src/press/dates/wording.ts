/** A printed word with its line, as the basis of a date cites it: `“6月24日”（第63行）`. Words that bring their own marks get no second ones. */
export function cited(text: string, line: number): string {
  return `${'“「『'.includes(text[0]!) && '”」』'.includes(text.at(-1)!) ? text : `“${text}”`}（第${line}行）`
}

/** Most characters of the words that say what a date rests on. */
export const LONGEST_BASIS = 1000
