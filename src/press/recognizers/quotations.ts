import {isOrdinary, isTitle} from './ordinary.ts'
import type {Quotation} from './quotation.ts'

const OPENING = /“/gu
const LONGEST = 40

/**
 * Phrases in quotation marks of one passage; those too long to be a name (speech) are left out, also when unclosed.
 *
 * @example findQuotations('提出“三蹲三保”工作法')[0].inner // '三蹲三保'
 */
export function findQuotations(folded: string): Quotation[] {
  const found: Quotation[] = []
  let from = 0
  OPENING.lastIndex = 0
  while (OPENING.test(folded)) {
    const at = OPENING.lastIndex - 1
    if (at < from) continue
    const end = folded.indexOf('”', at + 1)
    if (end < 0) break
    if (end - at - 1 > LONGEST) continue
    const inner = folded.slice(at + 1, end)
    // An opening mark inside means that this one was never closed.
    if (inner.includes('“')) continue
    const [open, close] = [at, end + 1]
    if (inner !== '') found.push({open, close, inner, ordinary: isOrdinary(inner, folded.slice(close, close + 9)) || isTitle(folded, {open, close, inner}), next: undefined})
    from = close
  }
  for (let index = 1; index < found.length; index++) found[index - 1]!.next = found[index]!.open
  return found
}
