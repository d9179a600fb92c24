import {point} from '../site/date-words.ts'
import {html, type Html} from '../site/html.ts'
import {beginningsOf} from '../site/beginnings.ts'
import {leafOf, placeOnLeaf} from '../site/leaves.ts'
import type {ArticleRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'
import {isGap, timelineOf, type Gap, type MonthCell, type YearRow} from '../site/timeline.ts'

/**
 * A subject along time: a row a year, a cell a month, shaded by its articles and dotted for the dated events they tell. Nothing where no
 * year is certain. A year or month leads to the place where it begins in the subject's own list, or to the page of the time where only
 * events lie in it.
 *
 * @param articles newest first, as the list has them
 * @param subject what the table is of, for its caption
 * @param list route of its list's first leaf, which the table stands on
 */
export function timeTable(to: (route: string) => string, articles: readonly ArticleRecord[], subject: string, list: string): Html {
  const {rows, undated} = timelineOf(articles)
  if (rows.length === 0) return html``
  const {at, ids} = beginningsOf(articles)
  const address = (period: string) => {
    const index = at.get(period)
    if (index === undefined) return to(period.length === 4 ? routes.year(period) : routes.month(period))
    return placeOnLeaf(to, list, leafOf(index), ids.get(index)!, 1)
  }
  return html`<figure class="times"><div class="scroll" tabindex="0" role="group" aria-label="${subject}的时间表"><table class="time-table"><caption class="unseen">${subject}：逐年逐月的报道与记事</caption>
<thead><tr><th scope="col"><span class="unseen">年</span></th>${MONTHS.map((month) => html`<th scope="col">${month}<span class="unseen">月</span></th>`)}<th scope="col" class="number">全年</th></tr></thead>
<tbody>${rows.map((row) => (isGap(row) ? gapRow(row) : yearRow(row, address)))}</tbody></table></div>
<figcaption>${legend(rows.filter((row): row is YearRow => !isGap(row)))}${undated > 0 && `另有${undated}篇，年份未能确知。`}</figcaption></figure>`
}

const MONTHS = Array.from({length: 12}, (_, index) => index + 1)

/** Says of what the table shows what its signs mean. */
function legend(rows: readonly YearRow[]): string {
  const dots = rows.some(({months}) => months.some(({events}) => events > 0))
  const yearly = rows.some(({articles, months}) => articles > months.reduce((sum, month) => sum + month.articles, 0))
  return `数字是当月见报的篇数${dots ? '，点是报道中记下的那月之事' : ''}${yearly ? '；只知年份的，只计入全年' : ''}。`
}

function gapRow({from, to}: Gap): Html {
  return html`<tr class="gap"><td colspan="14">${from === to ? `${Number(from)}年` : `${Number(from)}—${Number(to)}年`}没有报道与记事</td></tr>`
}

function yearRow({year, months, articles, events}: YearRow, address: (period: string) => string): Html {
  return html`<tr><th scope="row"><a href="${address(year)}">${Number(year)}</a></th>${months.map((cell) => html`<td class="level-${cell.level}">${monthLink(cell, address)}</td>`)}<td class="number">${
    articles > 0 && articles}${events > 0 && html`<span class="of"> 事${events}</span>`}</td></tr>`
}

function monthLink({month, articles, events}: MonthCell, address: (period: string) => string): Html | false {
  if (articles === 0 && events === 0) return false
  const says = [point(month), articles > 0 && `报道${articles}篇`, events > 0 && `记事${events}件`].filter(Boolean).join('，')
  return html`<a href="${address(month)}" aria-label="${says}" title="${says}">${articles > 0 && html`<b>${articles}</b>`}${events > 0 && html`<i class="dots-${Math.min(events, 4)}"></i>`}</a>`
}
