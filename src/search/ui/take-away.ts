import type {SearchClient} from '../client.ts'
import type {AnswerView} from './answer.ts'
import {byId} from './dom.ts'
import {download} from './download.ts'
import type {ExportFormat} from './export.ts'
import {fileName} from './label.ts'
import type {ResultList} from './result-list.ts'

/** The buttons with which a reader takes results away: as a file of those that are ticked, or of all, and as the search's address. */
export function takeAwayButtons({tools, client, answer, results, label, site, fail}: TakeAwayParts): void {
  const save = async (format: ExportFormat) => {
    const shown = answer.shown()
    if (!shown) return
    const ticked = results.ticked()
    const rows = await client.call('rows', ticked.length > 0 ? [shown.search, ticked] : [shown.search])
    const {MEDIA_TYPES, writeResults} = await import('./export.ts')
    const asked = label()
    download(fileName('检索', asked, format), MEDIA_TYPES[format], writeResults(format, rows, asked, site))
  }
  for (const button of tools.querySelectorAll<HTMLButtonElement>('[data-export]')) {
    button.addEventListener('click', () => void save(button.dataset.export as ExportFormat).catch(fail))
  }
  const link = byId<HTMLButtonElement>('copy-link')
  link.addEventListener('click', () => void copyAddress(link))
}

async function copyAddress(button: HTMLElement) {
  const done = await navigator.clipboard?.writeText(location.href).then(() => true, () => false)
  button.textContent = done ? '已复制' : '请从地址栏复制'
  setTimeout(() => (button.textContent = '复制链接'), 3000)
}

interface TakeAwayParts {
  /** holds a button for each format */
  tools: HTMLElement
  client: SearchClient
  answer: AnswerView
  results: ResultList
  /** what was asked, and within what limits */
  label(): string
  /** full address of the site, for the links in a file */
  site: string
  fail(error: Error): void
}
