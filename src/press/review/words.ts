/** How reports for editors, which are Markdown, write what is not their own. */

/**
 * A place as editors' programs open it: `content/raw/page.txt:12`, or the file alone.
 *
 * @param file its name as `text` writes it
 */
export function at(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`
}

/** In quotation marks, unless the words bring their own. */
export function quoted(words: string): string {
  return /^[“‘]|[”’]$/u.test(words) ? text(words) : `“${text(words)}”`
}

/** A share from 0 to 1 in whole percent, rounded down. */
export function percent(share: number): string {
  return `${Math.floor(share * 100)} %`
}

/** Words of the paper within Markdown: no mark, tag or line end among them has a meaning. */
export function text(words: string): string {
  if (!MARK.test(words)) return words
  return words.replace(/[\r\n\u2028\u2029]+/gu, ' ').replace(/[\\`*_{}[\]()#!|<>~&]/gu, (mark) => `\\${mark}`)
}

const MARK = /[\\`*_{}[\]()#!|<>~&\r\n\u2028\u2029]/u
