import {correctionsFor, type ShownCorrection} from '../site/corrections.ts'
import {html, type Html} from '../site/html.ts'
import type {ArticleRecord, PageRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'

/** The editors' corrections of an article, printed and corrected words side by side; the empty text when there are none. */
export function correctionList(article: ArticleRecord, page: PageRecord | undefined, to: (route: string) => string): string {
  const items = correctionsFor(article, page).map(
    (correction) => html`<li><a href="${to(routes.line(page!, correction.line))}">第${correction.line}行</a> ${wordsOf(correction)}${
      correction.reason && html`<span class="reason">（${correction.reason}）</span>`}</li>`,
  )
  return items.length === 0 ? '' : html`<ul>${items}</ul>`.toString()
}

function wordsOf({printed, corrected, before, after}: ShownCorrection): Html {
  if (printed === '') return html`编者补入“${before}<ins>${corrected}</ins>${after}”`
  const was = html`印作“${before}<del>${printed}</del>${after}”`
  return corrected === '' ? html`${was}，编者删去` : html`${was}，改为“<ins>${corrected}</ins>”`
}
