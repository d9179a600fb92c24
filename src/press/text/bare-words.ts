import {fold} from './fold.ts'

/**
 * A text's words as they compare with those of another: no spaces, no marks and no signs.
 *
 * @example bareWords('修路忙 “双改”开工!') // '修路忙双改开工'
 */
export function bareWords(text: string): string {
  let bare = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (!isMark(text.charCodeAt(at))) continue
    bare += text.slice(from, at)
    from = at + 1
  }
  return from === 0 ? text : bare + text.slice(from)
}

function isMark(unit: number): boolean {
  return (KINDS[unit] ||= MARK.test(fold(String.fromCharCode(unit))) ? 2 : 1) === 2
}

// Unfolded, a radical is a sign.
const MARK = /[\s\p{P}\p{S}]/u
// Every letter of a page is asked, and Unicode's classes are long lists: each unit is looked up there once. 0 is not asked yet, 1 a letter, 2 a mark.
const KINDS = new Uint8Array(0x10000)
