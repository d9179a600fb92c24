import {MASK} from '../press/withheld.ts'

/**
 * Masks names in blocks of our own HTML, as `readMdx` gives it: in the words between its tags, in titles and in addresses. No letter of a
 * tag or an escape is a name's. Without the name, an address of this site is that of the masked words; one of another site would lead
 * elsewhere, so it goes.
 *
 * @example maskHtml(['张<em>三</em>'], mask) // ['×<em>×</em>']
 */
export function maskHtml(htmls: readonly string[], mask: Mask): string[] {
  const words = mask(htmls.map((html) => html.replace(TOKEN, (token) => (isTag(token) ? '' : unescaped(token)))))
  return htmls.map((html, index) => {
    let at = 0
    return html.replace(TOKEN, (token) => {
      if (isTag(token)) return token.replace(ATTRIBUTE, (attribute, name: string, value: string) => maskAttribute(attribute, name, value.replace(ESCAPE, unescaped), mask))
      const printed = unescaped(token)
      const shown = words[index]!.slice(at, (at += printed.length))
      return shown === printed ? token : shown
    })
  })
}

/**
 * An address of this site without the names: where that stands which bears them no more. Nobody is named by the folder that begins it.
 *
 * @example maskAddress('/programs/张三工作室/', mask) // '/programs/工作室/'
 */
export function maskAddress(address: string, mask: Mask): string {
  const [folder] = /^(?:\/[a-z]+(?=\/))?/u.exec(address)!
  const rest = address.slice(folder.length)
  const [shown] = mask([rest])
  return shown === rest ? address : folder + shown!.replaceAll(MASK, '')
}

/** Masks names in texts that run on from one into the next, and keeps their lengths. */
export type Mask = (parts: readonly string[]) => string[]

const TOKEN = /<(?:"[^"]*"|[^"<>])*>|&#x[\dA-F]+;|[<&]|[^<&]+/gu
const ESCAPE = /&#x[\dA-F]+;/gu
const ATTRIBUTE = / (href|title)="([^"]*)"/gu

function isTag(token: string): boolean {
  return token.startsWith('<') && token.length > 1
}

function unescaped(token: string): string {
  return token.startsWith('&#x') ? String.fromCodePoint(Number.parseInt(token.slice(3, -1), 16)) : token
}

function maskAttribute(attribute: string, name: string, value: string, mask: Mask): string {
  const shown = name === 'href' && value.startsWith('/') ? maskAddress(value, mask) : mask([value])[0]!
  if (shown === value) return attribute
  return name === 'href' && !value.startsWith('/') ? '' : ` ${name}="${escaped(shown)}"`
}

function escaped(value: string): string {
  return value.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;')
}
