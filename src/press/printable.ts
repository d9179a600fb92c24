/**
 * A value with every text in it made of printable characters only, so that it can stand on one line of an editor's file: a tab
 * or a line's end inside it becomes a space, other control characters go. They are no words, so nothing that a reader sees changes.
 *
 * @example printable({title: '修路\u0000忙'}) // {title: '修路忙'}
 */
export function printable<Value>(value: Value): Value {
  if (typeof value === 'string') return (CONTROL.test(value) ? value.replace(SPACES, ' ').replace(CONTROLS, '') : value) as Value
  if (Array.isArray(value)) return value.map(printable) as Value
  if (typeof value !== 'object' || value === null) return value
  const clean: Record<string, unknown> = {}
  for (const key of Object.keys(value)) clean[key] = printable((value as Record<string, unknown>)[key])
  return clean as Value
}

const CONTROL = /[\0-\x1f\x7f-\x9f\u2028\u2029]/u
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu
const CONTROLS = /\p{Cc}+/gu
