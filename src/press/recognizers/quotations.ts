import {isOrdinary, isTitle} from './ordinary.ts'
import type {Quotation} from './quotation.ts'

const OPENING = /[“‘]/gu
const LONGEST = 40

/**
 * Phrases in quotation marks of one passage; those too long to be a name (speech) are left out, also when unclosed. What somebody says may
 * hold a phrase in single marks.
 *
 * @example findQuotations('提出“三蹲三保”工作法')[0].inner // '三蹲三保'
 */
export function findQuotations(folded: string): Quotation[] {
  const found: Quotation[] = []
  let from = 0
  OPENING.lastIndex = 0
  while (OPENING.test(folded)) {
    const at = OPENING.lastIndex - 1
    const isInner = folded[at] === '‘'
    if (at < from || (isInner && !isWithinSpeech(folded, at))) continue
    const end = folded.indexOf(isInner ? '’' : '”', at + 1)
    if (end < 0 && !isInner) break
    if (end < 0 || end - at - 1 > LONGEST) continue
    const inner = folded.slice(at + 1, end)
    // An opening mark inside means that this one was never closed.
    if (inner.includes('“') || (isInner && /[”‘]/u.test(inner))) continue
    const [open, close] = [at, end + 1]
    if (inner !== '') found.push({open, close, inner, ordinary: isOrdinary(inner, folded.slice(close, close + 9)) || isTitle(folded, {open, close, inner}), next: undefined})
    // What is marked within it is read besides.
    from = inner.includes('‘') ? at + 1 : close
  }
  for (const [index, quotation] of found.entries()) quotation.next = found.slice(index + 1).find(({open}) => open >= quotation.close)?.open
  return found
}

function isWithinSpeech(folded: string, at: number): boolean {
  return folded.lastIndexOf('“', at) > folded.lastIndexOf('”', at)
}
