/**
 * Reads the bases of a page: what ingest last wrote of its record and of each article, by name (`page.yaml`, `L003`). Each text stands
 * below a line of its name; a line of a text that begins with the same sign bears it twice.
 *
 * @param text the file, or undefined where there is none
 * @example readBases('% L003\n---\n…') // Map {'L003' => '---\n…'}
 */
export function readBases(text: string | undefined): Map<string, string> {
  const parts = text === undefined ? [] : text.replace(/\r\n/gu, '\n').split(NAMED).slice(1)
  return new Map(parts.map((part) => {
    const end = part.indexOf('\n') + 1
    const own = part.slice(end)
    return [part.slice(0, end - 1), own.includes(SIGN) ? own.replace(DOUBLED, SIGN) : own]
  }))
}

/** Writes the same: the page's record first, then the articles by name. Each text ends with its last line's end. */
export function writeBases(bases: ReadonlyMap<string, string>): string {
  const names = [...bases.keys()].sort((a, b) => (a === RECORD ? -1 : b === RECORD ? 1 : a < b ? -1 : 1))
  return names.map((name) => `${SIGN} ${name}\n${ended(stuffed(bases.get(name)!))}`).join('')
}

/** Under which name the base of the page's record stands. */
export const RECORD = 'page.yaml'

const SIGN = '%'
const NAMED = /^% (?=[^\n]*\n)/mu
const DOUBLED = /^%%/gmu

function stuffed(text: string): string {
  return text.includes(SIGN) ? text.replace(/^%/gmu, `${SIGN}${SIGN}`) : text
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
