import type {Site} from '../content.ts'
import {html, type Html} from '../site/html.ts'
import {numbersOf} from '../site/block-lines.ts'
import type {ArticleRecord, PageRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'
import {headlineOf} from './article-list.ts'

/**
 * The raw page line by line. Each line has its number as its address, the colour of its article (told by number, too, for those
 * who do not see colours), and what the ledger says of it: furniture with its reason, a repair with its other line.
 */
export function rawLines({to}: Site, page: PageRecord, articles: ArticleRecord[]): string {
  const owner = new Map<number, number>()
  articles.forEach((article, index) => numbersOf(article.source?.lines ?? []).forEach((number) => owner.set(number, index)))
  const reasons = new Map(page.furniture.flatMap(({lines, reason}) => numbersOf([lines]).map((number) => [number, reason])))
  const repairs = new Map(page.repairs.map((repair) => [repair.lines[0], repair]))
  let previous: number | undefined
  return page.lines
    .map((text, index) => {
      const number = index + 1
      const at = owner.get(number)
      const begins = at !== undefined && at !== previous
      if (text.trim() !== '') previous = at
      return lineOf(number, text, {
        colour: at === undefined ? undefined : (at % 6) + 1,
        heading: begins && text.trim() !== '' && html`<a class="belongs" href="${to(routes.article(articles[at]!.id))}">${at + 1} ${headlineOf(articles[at]!)}</a>`,
        reason: reasons.get(number),
        repair: repairs.get(number),
      }).toString()
    })
    .join('')
}

interface Marks {
  colour: number | undefined
  heading: Html | false
  reason: string | undefined
  repair: PageRecord['repairs'][number] | undefined
}

function lineOf(number: number, text: string, {colour, heading, reason, repair}: Marks): Html {
  const blank = text.trim() === ''
  const kind = blank ? 'blank' : colour !== undefined ? `own c${colour}` : reason !== undefined ? 'furniture' : 'loose'
  return html`<li id="L${number}" class="${kind}">${heading}<a class="line-number" href="#L${number}" aria-label="第${number}行">${number}</a><span class="words">${text}</span>${
    reason !== undefined && !blank && html`<span class="tag">${reason}</span>`}${
    repair && html`<a class="tag repair" href="#L${repair.lines[1]}">${repair.kind === 'join' ? '与' : `去重字“${repair.dropped}”，与`}第${repair.lines[1]}行相接</a>`}</li>`
}
