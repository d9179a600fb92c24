/** How a rule of the check is written: a row with its gravity and the sentence for the editor. */

/** One row of the table: how grave it is, and the sentence that says what is, what should be and what to do. */
export interface Rule<Parameters> {
  level: Level
  text: (parameters: Parameters) => string
}

export type Level = 'error' | 'warning' | 'info'

/** Rows of the table, by how grave they are: an error stops the build, a warning asks to be looked at, info only tells. */
export const error = <P>(text: (parameters: P) => string): Rule<P> => ({level: 'error', text})
export const warning = <P>(text: (parameters: P) => string): Rule<P> => ({level: 'warning', text})
export const info = <P>(text: (parameters: P) => string): Rule<P> => ({level: 'info', text})

/** What became of words behind `#`. */
export const COMMENT = '“#”后面的字是注释，不算内容，要算就把整个内容加上引号；'

/** `是否“A”、“B”？`, or what to say when nothing is near. */
export function nearestText(nearest: readonly string[], otherwise = ''): string {
  return nearest.length > 0 ? `是否${listed(nearest)}？` : otherwise
}

/** `“A”、“B”`; a name that has quotation marks of its own gets no second pair. */
export function listed(names: readonly string[]): string {
  return names.map((name) => (/[“”]/u.test(name) ? shown(name) : `“${shown(name)}”`)).join('、')
}

/** Long words are shown by their beginning and end. */
export function shown(text: string, room = 40): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (c) => `\\u${c.codePointAt(0)!.toString(16).padStart(4, '0')}`)
  const characters = [...plain]
  return characters.length <= room ? plain : `${characters.slice(0, room - 12).join('')}…${characters.slice(-10).join('')}`
}
