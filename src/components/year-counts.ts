import {readEdtf} from '../press/edtf.ts'
import {html, type Html} from '../site/html.ts'
import type {ArticleRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'

/** Number of articles by year of publication, as links to the years; undefined when no year is known. */
export function yearCounts(articles: ArticleRecord[], to: (route: string) => string): Html | undefined {
  const counts = new Map<string, number>()
  for (const {date} of articles) {
    const span = date === undefined ? undefined : readEdtf(date)
    if (!span) continue
    const year = span.start.slice(0, 4)
    if (year === span.end.slice(0, 4)) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  if (counts.size === 0) return undefined
  return html`<ul class="names">${[...counts]
    .sort()
    .map(([year, count]) => html`<li><a href="${to(routes.year(year))}">${Number(year)}年</a> <span class="count">${count}</span></li>`)}</ul>`
}
