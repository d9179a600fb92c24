/**
 * Makes an element. Text is only ever text; attributes that are undefined or false are left out.
 *
 * @example element('a', {href: '/', class: 'entry'}, '首页')
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number | boolean | undefined> = {},
  ...children: (Node | string | undefined | false)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children.filter((child) => child !== undefined && child !== false))
  return made
}

/** The element with an id, which the page is known to have. */
export function byId<Type extends HTMLElement>(id: string): Type {
  return document.getElementById(id) as Type
}
