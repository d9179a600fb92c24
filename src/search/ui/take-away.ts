import type {SearchClient} from '../client.ts'
import type {AnswerView} from './answer.ts'
import {byId} from './dom.ts'
import {download} from './download.ts'
import type {ExportFormat} from './export.ts'
import {fileName} from './label.ts'
import type {Taken, Ticks} from './ticks.ts'

/** The buttons with which a reader takes results away: as a file of all, or of those that are ticked, and as the search's address. */
export function takeAwayButtons({all, ticked, ticks, client, answer, label, site, fail}: TakeAwayParts): void {
  const found = async (): Promise<Taken[]> => {
    const [shown, asked] = [answer.shown(), label()]
    return shown ? (await client.call('rows', [shown.search])).map((row) => ({row, asked})) : []
  }
  const save = async (format: ExportFormat, taken: Taken[]) => {
    if (taken.length === 0) return
    const {MEDIA_TYPES, writeResults} = await import('./export.ts')
    const asked = new Set(taken.map((one) => one.asked))
    download(fileName('检索', asked.size === 1 ? taken[0]!.asked : `选中的${taken.length}篇`, format), MEDIA_TYPES[format], writeResults(format, taken, site))
  }
  const listen = (box: HTMLElement, taken: () => Taken[] | Promise<Taken[]>) => {
    for (const button of box.querySelectorAll<HTMLButtonElement>('[data-export]')) {
      button.addEventListener('click', () => void (async () => save(button.dataset.export as ExportFormat, await taken()))().catch(fail))
    }
  }
  listen(all, found)
  listen(ticked, () => ticks.all())
  const link = byId<HTMLButtonElement>('copy-link')
  link.addEventListener('click', () => void copyAddress(link))
}

async function copyAddress(button: HTMLElement) {
  const done = await navigator.clipboard?.writeText(location.href).then(() => true, () => false)
  button.textContent = done ? '已复制' : '请从地址栏复制'
  setTimeout(() => (button.textContent = '复制链接'), 3000)
}

interface TakeAwayParts {
  /** holds a button for each format, for all results */
  all: HTMLElement
  /** the same for those that are ticked */
  ticked: HTMLElement
  ticks: Ticks
  client: SearchClient
  answer: AnswerView
  /** what was asked, and within what limits */
  label(): string
  /** full address of the site, for the links in a file */
  site: string
  fail(error: Error): void
}
