/**
 * Builds markup from text without a way to forget escaping: whatever is put in is escaped, unless it is markup made here.
 * For long lists, where a component for each entry would cost more than all else.
 *
 * @example html`<b>${'<i>'}</b>`.toString() // '<b>&lt;i&gt;</b>'
 */
export function html(strings: TemplateStringsArray, ...values: Fragment[]): Html {
  let out = strings[0]!
  for (let index = 0; index < values.length; index++) out += render(values[index]!) + strings[index + 1]!
  return new Html(out)
}

/** Markup that `html` made, or that `trusted` vouched for. */
export class Html {
  readonly #markup: string
  constructor(markup: string) {
    this.#markup = markup
  }
  toString(): string {
    return this.#markup
  }
}

export type Fragment = Html | string | number | false | null | undefined | readonly Fragment[]

/** For markup that the article reader has made safe; never for text. */
export function trusted(markup: string): Html {
  return new Html(markup)
}

/** Escapes text for element content and for attribute values in double quotes. */
export function escapeHtml(text: string): string {
  return /[&<>"]/u.test(text)
    ? text.replace(/[&<>"]/gu, (character) => ENTITIES[character]!)
    : text
}

const ENTITIES: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

function render(value: Fragment): string {
  if (value instanceof Html) return value.toString()
  if (value === false || value === null || value === undefined) return ''
  if (typeof value === 'object') return value.map(render).join('')
  return escapeHtml(String(value))
}
