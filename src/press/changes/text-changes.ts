import {diffArrays} from 'diff'

/**
 * The changes that turn printed words into those that stand now, in their order. Two changes with next to nothing between them are
 * one, and no change cuts a character in two.
 *
 * @example changesBetween('今日下雨', '今天下雨') // [{at: 1, printed: '日', corrected: '天', before: '今', after: '下雨'}]
 */
export function changesBetween(printed: string, words: string): TextChange[] {
  const {head, tail} = sameEnds(printed, words)
  const [from, to] = [[...printed.slice(head, printed.length - tail)], [...words.slice(head, words.length - tail)]]
  const changes = diffArrays(from, to, {maxEditLength: MAX_EDITS}) ?? [
    {value: from, removed: true, added: false},
    {value: to, added: true, removed: false},
  ]
  const found: TextChange[] = []
  let at = head
  let open: {at: number; printed: string; corrected: string} | undefined
  let same = ''
  const close = () => {
    if (open) {
      const end = open.at + open.printed.length
      found.push({...open, before: printed.slice(Math.max(0, open.at - CONTEXT), open.at), after: printed.slice(end, end + CONTEXT)})
    }
    open = undefined
    same = ''
  }
  for (const change of changes) {
    const text = change.value.join('')
    if (!change.added && !change.removed) {
      if (open && text.length <= BRIDGE) same = text
      else close()
      at += text.length
      continue
    }
    open ??= {at, printed: '', corrected: ''}
    if (same) open = {at: open.at, printed: open.printed + same, corrected: open.corrected + same}
    same = ''
    if (change.removed) {
      open.printed += text
      at += text.length
    } else open.corrected += text
  }
  close()
  return found
}

/** `printed` is empty for words put in, `corrected` for words taken out; `before` and `after` are up to six printed characters around. */
export interface TextChange {
  /** index in the printed words, in UTF-16 units */
  at: number
  printed: string
  corrected: string
  before: string
  after: string
}

// Beyond this many edits two texts have little in common; they are shown as one change.
const MAX_EDITS = 2000
// Two changes with fewer unchanged characters between them are read as one.
const BRIDGE = 2
// Characters of the printed words told on each side.
const CONTEXT = 6

/** How many UTF-16 units two texts have in common at their beginning and at their end. */
function sameEnds(a: string, b: string): {head: number; tail: number} {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  if (head > 0 && isLead(a, head - 1)) head--
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  if (tail > 0 && isLead(a, a.length - tail - 1)) tail--
  return {head, tail}
}

/** True at the first half of a surrogate pair: a change never cuts a character in two. */
function isLead(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800
}
