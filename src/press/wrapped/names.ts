import {findBylines} from '../recognizers/bylines.ts'

/** Nothing but those who wrote or photographed: `本报记者 甲某 通讯员 乙某`. */
export function isNames(text: string): boolean {
  return text.length <= LONGEST && findBylines(text)[0]?.rule === 'own-line'
}

const LONGEST = 120

/** The same, with what they are. */
export function namesPeople(text: string): boolean {
  return CREDITED.test(text) && isNames(text)
}

/** Ends in the names of those who wrote it, and in what they are: a name alone may be of a sentence that goes on. */
export function isSigned(text: string): boolean {
  const byline = CREDITED.test(text.slice(-LONGEST_CREDIT)) ? findBylines(text).at(-1) : undefined
  return byline !== undefined && byline.rule !== 'lead' && byline.rule !== 'glued' && byline.end >= text.length - 1
}

const CREDITED = /记者|通讯员|实习生|摄|图|文/u
const LONGEST_CREDIT = 60

/** What is put between two lines of names, of which the lower begins with what its people are: a space at the end of a line is not always kept. */
export function gapBetween(before: string, line: string): string {
  return OFFICE.test(line) && /\S$/u.test(before) && isNames(before.trim()) && !OFFICE_CUT.test(before) ? '\u3000' : ''
}

const OFFICE = /^(?:记者|通讯员|实习生|见习记者|特约记者|本报|摄影)/u
/** The end of the line cuts what somebody is. */
export const OFFICE_CUT = /(?:[报社网媒体习约\/]|记者?|通讯?|通讯员)$/u
