import {html, trusted, type Html} from '../site/html.ts'
import type {ArticleRecord, BlockRecord, PageRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'
import {numbersIn} from '../press/line-ranges.ts'

/**
 * The article's words with its column breaks repaired, or a leaf of them: one element per block. Nothing but the words is text in here; the
 * paragraph's number and raw line are shown by the style sheet, so that what is copied or searched is what was printed.
 */
export function repairedBody(article: ArticleRecord, page: PageRecord | undefined, to: (route: string) => string, leaf = 1): string {
  const [first, end] = [article.leaves?.[leaf - 2] ?? 0, article.leaves?.[leaf - 1]]
  return article.blocks.slice(first, end).map((block, index) => blockOf(block, first + index + 1, page, to)).join('')
}

/** The article as the raw page has it: line by line, with the places marked where the repair joined or dropped something. */
export function printedBody(article: ArticleRecord, page: PageRecord, to: (route: string) => string): string {
  const joins = new Map(page.repairs.map((repair) => [repair.lines[0], repair]))
  const drops = new Map(page.repairs.filter((repair) => repair.dropped).map((repair) => [repair.lines[1], repair.dropped!]))
  return numbersIn(article.source?.lines ?? [], page.lines.length)
    .filter((number) => (page.lines[number - 1] ?? '').trim() !== '')
    .map((number) => {
      const text = page.lines[number - 1]!
      const dropped = drops.get(number)
      const join = joins.get(number)
      const body = dropped && text.startsWith(dropped) ? html`<del>${dropped}</del>${text.slice(dropped.length)}` : text
      return html`<p><a class="line-number" href="${to(routes.line(page, number))}" aria-label="原文第${number}行">${number}</a>${body}${
        join && html`<span class="break" title="印在此处断开，修复后与第${join.lines[1]}行相接"><span class="unseen">（与第${join.lines[1]}行相接）</span></span>`
      }</p>`.toString()
    })
    .join('')
}

const TAGS: Record<BlockRecord['role'], readonly [tag: string, kind: string]> = {
  section: ['p', 'section'],
  kicker: ['p', 'kicker'],
  title: ['h2', ''],
  subtitle: ['p', 'subtitle'],
  office: ['p', 'office'],
  byline: ['p', 'byline'],
  subhead: ['h2', ''],
  paragraph: ['p', ''],
  caption: ['p', 'caption'],
}

function blockOf(block: BlockRecord, number: number, page: PageRecord | undefined, to: (route: string) => string): string {
  const [tag, kind] = TAGS[block.role]
  const line = block.lines[0]
  // Only a tag has this: in words, `<` is written otherwise.
  const words = trusted(block.html.replaceAll('<a href="/', `<a href="${to('/')}`))
  const marks: Html = html`<a class="pilcrow" href="#p${number}" aria-label="第${number}段的链接"></a>${
    line !== undefined && page &&
    html`<a class="line-mark" data-line="${line}" href="${to(routes.line(page, line))}" aria-label="原文第${line}行"></a>`
  }`
  const inner = /^<(?:ul|ol|blockquote)/u.test(block.html) ? 'div' : tag
  return html`${trusted(`<${inner} id="p${number}"${kind && ` class="${kind}"`}>`)}${marks}${words}${trusted(`</${inner}>`)}`.toString()
}
