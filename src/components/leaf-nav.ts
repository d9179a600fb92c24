import {html, type Html} from '../site/html.ts'
import {routes} from '../site/routes.ts'

export interface LeafNav {
  /** route of the list's first leaf */
  list: string
  number: number
  count: number
  /** what a leaf is called here; else its number */
  label?: (leaf: number) => string
  /** with what a leaf begins, told beside its number; nothing where that is not known */
  begins?: (leaf: number) => string | undefined
  /** tells two of them on one page apart */
  name?: string
  /** from the last leaf to the first, each opened at this place of it */
  backwards?: string
}

/**
 * Links between the leaves of a long list; nothing where there is one leaf.
 *
 * @example leafNav(to, {list: '/streets/圃田乡/', number: 1, count: 3, begins: (leaf) => beginningOf(leaf)})
 */
export function leafNav(to: (route: string) => string, {list, number, count, label, begins, name = '分页', backwards}: LeafNav): Html {
  if (count <= 1) return html``
  // First, last and the neighbours of the present leaf; a gap stands for the rest.
  const shown = [...new Set([1, number - 1, number, number + 1, count])].filter((n) => n >= 1 && n <= count).sort((a, b) => a - b)
  const onward = backwards === undefined ? 1 : -1
  if (backwards !== undefined) shown.reverse()
  const address = (n: number) => `${to(routes.leaf(list, n))}${backwards === undefined ? '' : `#${backwards}`}`
  const step = (n: number, rel: string, said: string) => n >= 1 && n <= count && html`<li><a rel="${rel}" href="${address(n)}">${said}</a></li>`
  const words = (n: number) => {
    const begin = begins?.(n)
    return begin === undefined ? html`${label?.(n) ?? n}` : html`<span class="unseen">第</span>${n}<span class="unseen">页，</span> <small>${begin}</small><span class="unseen">起</span>`
  }
  return html`<nav class="leaves" aria-label="${name}"><ul>${step(number - onward, 'prev', '上一页')}${shown.map((n, index) => html`
<li${index > 0 && Math.abs(n - shown[index - 1]!) > 1 && html` class="gap"`}>${n === number
  ? html`<span aria-current="page">${words(n)}</span>`
  : html`<a href="${address(n)}"${begins?.(n) === undefined && html` aria-label="第${n}页${label && `，第${label(n)}`}"`}>${words(n)}</a>`}</li>`)}
${step(number + onward, 'next', '下一页')}</ul></nav>`
}
