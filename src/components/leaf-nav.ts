import {html, type Html} from '../site/html.ts'
import {routes} from '../site/routes.ts'

export interface LeafNav {
  /** route of the list's first leaf */
  list: string
  number: number
  count: number
  /** what a leaf is called here; else its number */
  label?: (leaf: number) => string
  /** tells two of them on one page apart */
  name?: string
}

/** Links between the leaves of a long list; nothing where there is one leaf. */
export function leafNav(to: (route: string) => string, {list, number, count, label, name = '分页'}: LeafNav): Html {
  if (count <= 1) return html``
  // First, last and the neighbours of the present leaf; a gap stands for the rest.
  const shown = [...new Set([1, number - 1, number, number + 1, count])].filter((n) => n >= 1 && n <= count).sort((a, b) => a - b)
  const step = (n: number, rel: string, words: string) => n >= 1 && n <= count && html`<li><a rel="${rel}" href="${to(routes.leaf(list, n))}">${words}</a></li>`
  return html`<nav class="leaves" aria-label="${name}"><ul>${step(number - 1, 'prev', '上一页')}${shown.map((n, index) => html`
<li${index > 0 && n - shown[index - 1]! > 1 && html` class="gap"`}>${n === number
  ? html`<span aria-current="page">${label?.(n) ?? n}</span>`
  : html`<a href="${to(routes.leaf(list, n))}" aria-label="第${n}页${label && `，第${label(n)}`}">${label?.(n) ?? n}</a>`}</li>`)}
${step(number + 1, 'next', '下一页')}</ul></nav>`
}
