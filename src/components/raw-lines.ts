import type {Site} from '../content.ts'
import {html, type Html} from '../site/html.ts'
import {numbersIn} from '../press/line-ranges.ts'
import {furnitureReasons, ownersOf} from '../site/line-owners.ts'
import {leafOfLine, leafRange} from '../site/page-leaves.ts'
import type {ArticleRecord, LeafStart, PageRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'
import {headlineOf} from './article-list.ts'

/**
 * A leaf of a raw page line by line. Each line has its number as its address, the colour of its article (told by number, too, for
 * those who do not see colours), and what the ledger says of it: furniture with its reason, a repair with its other line.
 */
export function rawLines({to}: Pick<Site, 'to'>, page: PageRecord, articles: ArticleRecord[], leaf: number): Html {
  const owners = ownersOf(page, articles)
  const reasons = furnitureReasons(page)
  const repairs = new Map(page.repairs.map((repair) => [repair.lines[0], repair]))
  const {from, to: end} = leafRange(page, leaf)
  let previous: number | undefined
  return html`${page.lines.slice(from.line - 1, end.line).map((whole, index) => {
    const number = from.line + index
    const at = owners.get(number)
    // Of a withdrawn article no line is shown: what is missing is named where it stood.
    const told = whole.trim() !== '' || (at !== undefined && articles[at]!.withdrawn !== undefined)
    const begins = at !== undefined && at !== previous && told
    if (told) previous = at
    const [first, last] = [number === from.line ? from.column : 0, number === end.line ? end.column : whole.length]
    const repair = last === whole.length ? repairs.get(number) : undefined
    return lineOf(number, whole.slice(first, last), {
      colour: at === undefined ? undefined : (at % 6) + 1,
      heading: begins && headingOf(at, articles[at]!, continues(articles[at]!, number, from), to),
      continued: first > 0,
      reason: reasons.get(number),
      repair: repair && {...repair, href: lineHref(to, page, leaf, repair.lines[1])},
    })
  })}`
}

/** The articles of a leaf as entries of a list, each with the line on which it begins, which may stand on another leaf. */
export function rawContents({to}: Pick<Site, 'to'>, page: PageRecord, articles: ArticleRecord[], leaf: number): Html {
  const owners = ownersOf(page, articles)
  const {from, to: end} = leafRange(page, leaf)
  const here = new Set(numbersIn([[from.line, end.line]], page.lines.length).map((number) => owners.get(number)))
  return html`${articles.map((article, index) => {
    const first = article.source?.lines[0]?.[0]
    return here.has(index) && html`<li class="c${(index % 6) + 1}"><a href="${to(routes.article(article.id))}">${
      article.kicker && html`<span class="entry-kicker">${article.kicker}</span>`}${headlineOf(article)}</a>${
      first !== undefined && html` <a class="line" href="${lineHref(to, page, leaf, first)}">第${first}行</a>`}</li>`
  })}`
}

/** Whether an article that a leaf names at a line has begun before: on another leaf, or elsewhere on the page. */
function continues({source}: ArticleRecord, number: number, from: LeafStart): boolean {
  const [first, last] = source!.lines[0]!
  return number < first || number > last || first < from.line || (first === from.line && from.column > 0)
}

function lineHref(to: Site['to'], page: PageRecord, leaf: number, line: number): string {
  return leafOfLine(page, line) === leaf ? `#L${line}` : to(routes.line(page, line))
}

function headingOf(index: number, article: ArticleRecord, continued: boolean, to: Site['to']): Html {
  return html`<a class="belongs" href="${to(routes.article(article.id))}">${index + 1} ${headlineOf(article)}${continued && '（续）'}</a>`
}

interface Marks {
  colour: number | undefined
  heading: Html | false
  /** the leaf begins within the line */
  continued: boolean
  reason: string | undefined
  repair: (PageRecord['repairs'][number] & {href: string}) | undefined
}

function lineOf(number: number, text: string, {colour, heading, continued, reason, repair}: Marks): Html {
  const blank = text.trim() === '' && !heading
  const kind = blank ? 'blank' : colour !== undefined ? `own c${colour}` : reason !== undefined ? 'furniture' : 'loose'
  return html`<li id="L${number}" class="${kind}">${heading}<a class="line-number" href="#L${number}" aria-label="第${number}行">${number}</a>${
    continued && html`<span class="tag">接上页</span>`}${text !== '' && html`<span class="words">${text}</span>`}${
    reason !== undefined && !blank && html`<span class="tag">${reason}</span>`}${
    repair && html`<a class="tag repair" href="${repair.href}">${repair.kind === 'join' ? '与' : `去重字“${repair.dropped}”，与`}第${repair.lines[1]}行相接</a>`}</li>`
}
