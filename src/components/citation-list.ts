import type {CitationText} from '../site/citations.ts'
import {html, type Html} from '../site/html.ts'

/**
 * An article's citations: the printed paper and the page on the web as the standard writes them, then those that programs read. A file
 * to save is in the link itself, so it needs neither a script nor a file of its own on the host. The buttons that copy are shown by
 * the page's script and named by the style sheet; their room is kept, so that nothing moves.
 */
export function citationList(id: string, citations: readonly CitationText[], web: string): string {
  const [standard, ...formats] = citations
  return html`${citation('gbt7714', standard!.label, standard!.text, false)}<details class="formats"><summary>网络版、BibTeX、RIS、CSL-JSON</summary>${
    citation('web', `${standard!.label}，网络版`, web, false)}${
    formats.map((format) => citation(format.format, format.label, format.text, html`<a download="${`${id}.${format.extension}`}" href="${`data:${format.mediaType};charset=utf-8,${encodeURIComponent(format.text)}`}">下载 .${format.extension}</a>`))
  }</details>`.toString()
}

function citation(format: string, label: string, text: string, download: Html | false): Html {
  return html`<section class="citation" aria-labelledby="cite-${format}"><div class="citation-head"><h3 id="cite-${format}">${label}</h3>${download}<button type="button" class="copy" data-copy="cite-text-${format}" aria-label="复制${label}引文" hidden></button></div><pre id="cite-text-${format}" tabindex="0">${text.trimEnd()}</pre></section>`
}
