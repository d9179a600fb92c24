/**
 * A value with every text in it made of printable characters only, so that it can stand on one line of an editor's file: a tab
 * or a line's end inside it becomes a space, other control characters go. They are no words, so nothing that a reader sees changes.
 *
 * @example printable({title: '修路\u0000忙'}) // {title: '修路忙'}
 */
export function printable<Value>(value: Value): Value {
  if (isPrintable(value)) return value
  if (typeof value === 'string') return value.replace(SPACES, ' ').replace(CONTROLS, '') as Value
  if (Array.isArray(value)) return value.map(printable) as Value
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, printable(inner)])) as Value
}

/** Nearly every value is, and need not be made anew. */
function isPrintable(value: unknown): boolean {
  if (typeof value === 'string') return !CONTROL.test(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(isPrintable)
}

const CONTROL = /[\0-\x1f\x7f-\x9f\u2028\u2029]/u
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu
const CONTROLS = /\p{Cc}+/gu
