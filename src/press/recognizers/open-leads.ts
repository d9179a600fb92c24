import {ornamentEnd, wordsBehind} from '../text/ornaments.ts'
import type {Byline} from './byline.ts'
import {readCredits} from './credit-line.ts'
import {creditWords} from './credit-words.ts'
import {joinSplitNames} from './names.ts'
import {looksLikeName} from '../wording/surnames.ts'

/**
 * Names without brackets before the text goes on: up to `报道`, a colon or the next `本报讯`; or up to the first word that is
 * neither office nor name, when a space parts them from the text (`本报讯 记者甲某某 通讯员乙某某 昨日,…`).
 *
 * @param head the text's beginning, folded
 * @param after where the words after `本报讯` begin, 0 without it
 * @param open the first column after it that is not blank
 */
export function readOpenLead(text: string, head: string, after: number, open: number): Byline | undefined {
  const marked = ornamentEnd(head) > 0
  if (after === 0 && !marked && !(OFFICE_NEAR.test(head.slice(0, 15)) && OFFICE_FIRST.test(head))) return undefined
  for (const stop of head.slice(open).matchAll(/\s*(?:摄影报道|报道|:)|\s+(?=本报讯|晚报讯)/gu)) {
    if (stop.index > 60) break
    const end = open + stop.index
    const credits = after > 0 || marked || areNames(head.slice(open, end)) ? readCredits(text.slice(open, end), head.slice(open, end)) : undefined
    if (credits) return {rule: 'lead', start: open, end: end + stop[0].length, credits}
  }
  return readRunningLead(text, head, after, open)
}

/** Asked first: nearly no text has an office so near its beginning. */
const OFFICE_NEAR = /[者员生]/u
/** An office of the paper and a name, at the beginning of a text. */
const OFFICE_FIRST = /^[\p{Script=Han}·]{0,10}(?:记者|通讯员|实习生|评论员)(?:\s|\p{Script=Han}{2,4}(?:\s|报道|摄影报道|通讯员))/u

function readRunningLead(text: string, head: string, after: number, open: number): Byline | undefined {
  const first = head.slice(open, open + 20)
  if (!OFFICE_NEAR.test(first) || !OFFICE_NEXT.test(wordsBehind(first))) return undefined
  const words = joinSplitNames(head.slice(open).trim().split(/\s+/u))
  let letters = 0
  for (const word of words) {
    if (/[,:;]$/u.test(word) || !areNames(word)) break
    letters += word.length
  }
  const end = columnAfter(head, open, letters)
  const rest = head.slice(end)
  if (letters === 0 || !/^\s/u.test(rest) || rest.length < SHORTEST_TEXT || (after === 0 && !/[,。!?;:]/u.test(rest))) return undefined
  const credits = readCredits(text.slice(open, end), head.slice(open, end))
  return credits && {rule: 'lead', start: open, end, credits}
}

const OFFICE_NEXT = /^\s*[\p{Script=Han}·]{0,14}?(?:记者|通讯员|实习生|评论员)/u
const SHORTEST_TEXT = 8

/** Offices, signs and names that begin with a surname; a word of another kind is the text's. */
export function areNames(text: string): boolean {
  return creditWords(wordsBehind(text)).every((word) => word.type === 'office' || word.type === 'mode' || (word.type === 'name' && looksLikeName(word.word) && !NO_NAME.test(word.word)))
}

/** What a sentence goes on with after 记者 although it begins like a surname; and people whom a text speaks of. */
const NO_NAME = /^(?:连续|连日|连夜|全程|全面|全天|全景|安全|高度|及时|时时|应邀|应约|成功|来到|向记者|和平|和谐)|(?:先生|女士|小姐|大爷|大妈|师傅|书记|主任)$/u

/** The column after so many characters that are not blank. */
function columnAfter(head: string, from: number, letters: number): number {
  let at = from
  for (let left = letters; left > 0; at++) if (!/\s/u.test(head[at]!)) left--
  return at
}
