import type {CitationText} from '../site/citations.ts'
import {html} from '../site/html.ts'

/**
 * An article's citations: each to copy, and those that programs read to save as a file. The file is in the link itself, so it needs
 * neither a script nor a file of its own on the host.
 */
export function citationList(id: string, citations: readonly CitationText[]): string {
  return citations
    .map(({format, label, extension, mediaType, text}) => html`<section class="citation" aria-labelledby="cite-${format}"><h3 id="cite-${format}">${label}</h3><pre tabindex="0">${text.trimEnd()}</pre>${
      format !== 'gbt7714' && html`<p><a download="${`${id}.${extension}`}" href="${`data:${mediaType};charset=utf-8,${encodeURIComponent(text)}`}">下载 .${extension}</a></p>`
    }</section>`.toString())
    .join('')
}
