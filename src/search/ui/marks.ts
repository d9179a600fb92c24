import {hitsOf, partsOf, type Hit} from '../match.ts'
import {merged} from '../excerpt.ts'
import {MAX_LENGTH, parseQuery, positiveTerms} from '../query.ts'
import {element} from './dom.ts'

/**
 * Marks the words of a query in the article and shows a bar to step through their places, and on to the next leaf of a very long one. Esc or the bar's last button takes
 * the marks away. Marks are elements around the page's own text: nothing is written as markup.
 */
export function markArticle(q: string) {
  const body = document.querySelector('[data-pagefind-body]')
  if (!body || q.length > MAX_LENGTH) return
  const heads = [...(body.querySelector(':scope > header')?.children ?? [])]
  const texts = [...heads.map((head) => textNodes(head)), textNodes(body, body.querySelector(':scope > header'))]
  const parts = partsOf({head: texts.slice(0, -1).map(joined), body: joined(texts.at(-1)!)})
  const hits = merged(positiveTerms(parseQuery(q)).flatMap((term) => hitsOf(parts, term)))
  const next = document.querySelector<HTMLAnchorElement>('.leaves [rel=next]')
  if (hits.length === 0 && !next) return
  // From the last to the first, so that earlier positions stay true.
  const places = hits.toReversed().map((hit) => wrap(hit, texts[hit.part]!)).toReversed()
  showBar(q, places, next)
}

type Mark = HTMLElement[]

function textNodes(root: Element, without?: Element | null): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) if (!without?.contains(walker.currentNode)) nodes.push(walker.currentNode as Text)
  return nodes
}

/** As the index has it, with a line break between one paragraph and the next. */
function joined(nodes: Text[]): string {
  return nodes.map((node, index) => breakBefore(node, nodes[index - 1]) + node.data).join('')
}

function breakBefore(node: Text, former: Text | undefined): '' | '\n' {
  const [block, last] = [node, former].map((text) => text?.parentElement?.closest('[data-pagefind-body] > *'))
  return last && block !== last ? '\n' : ''
}

/** A hit may run over several text nodes: over a link, or from one paragraph into the next. */
function wrap({start, end}: Hit, nodes: Text[]): Mark {
  const place: Mark = []
  let at = 0
  for (const [index, node] of nodes.entries()) {
    at += breakBefore(node, nodes[index - 1]).length
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, node.length)]
    at += node.length
    if (from >= to || node.data.slice(from, to).trim() === '') continue
    const range = document.createRange()
    range.setStart(node, from)
    range.setEnd(node, to)
    const mark = element('mark', {class: 'hit'})
    range.surroundContents(mark)
    place.push(mark)
  }
  return place
}

/** Whether the reader was led to a place of the page by its address, or comes back to where he left it. */
function isPlaced(): boolean {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return location.hash !== '' || arrival?.type === 'reload' || arrival?.type === 'back_forward'
}

function showBar(q: string, places: Mark[], next: HTMLAnchorElement | null) {
  let current = -1
  const told = element('span', {role: 'status'})
  const step = (by: number, shown = true) => {
    places[current]?.forEach((mark) => mark.classList.remove('current'))
    current = (current + by + places.length) % places.length
    places[current]!.forEach((mark) => mark.classList.add('current'))
    if (shown) places[current]![0]?.scrollIntoView({block: 'center'})
    told.textContent = `“${q}”第${current + 1}处，共${places.length}处`
  }
  const button = (text: string, act: () => void) => {
    const made = element('button', {type: 'button'}, text)
    made.addEventListener('click', act)
    return made
  }
  // The marks are in the repaired words: whoever reads the printed lines is led back to them.
  const go = (by: number) => {
    const repaired = document.querySelector<HTMLInputElement>('#view-repaired')
    if (repaired) repaired.checked = true
    step(by)
  }
  const bar = element('div', {class: 'hits-bar', role: 'region', 'aria-label': '检索词在文中的位置'})
  const remove = () => {
    for (const mark of places.flat()) mark.replaceWith(...mark.childNodes)
    document.querySelector('[data-pagefind-body]')?.normalize()
    bar.remove()
    removeEventListener('keydown', onKey)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') remove()
  }
  bar.append(told)
  if (places.length > 0) bar.append(button('上一处', () => go(-1)), button('下一处', () => go(1)))
  // A very long article goes on at another address, and so does the search for its words.
  if (next) bar.append(element('a', {href: `${next.getAttribute('href')}?q=${encodeURIComponent(q)}`}, '下一页里找'))
  bar.append(button('去掉标记', remove))
  document.body.append(bar)
  addEventListener('keydown', onKey)
  if (places.length > 0) step(1, !isPlaced())
  else told.textContent = `“${q}”不在这一页`
}
