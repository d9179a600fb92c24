import type {SearchClient} from '../client.ts'
import type {Summary} from '../rpc.ts'
import type {Shown} from '../engine.ts'
import type {StoredRow} from '../stored.ts'
import {resultItem} from './results.ts'
import type {Ticks} from './ticks.ts'

/** The list of results with its button for more. */
export function resultList({list, more, client, base, ticks, label, onMore}: ResultListParts): ResultList {
  let summary: Summary | undefined
  let q = ''
  let run = 0
  let fresh = new Set<string>()
  let rows = new Map<string, StoredRow>()

  const load = async (from: number, count: number, mine: number) => {
    const {search, marks, total} = summary!
    const shown = await client.call('show', [search, from, from + count])
    if (mine !== run) return
    if (from === 0) {
      list.replaceChildren()
      rows = new Map()
    }
    for (const result of shown) rows.set(result.id, rowOf(result))
    const ticked = new Set(ticks.all().map(({row}) => row.id))
    const places = (position: number) => client.call('places', [search, position])
    list.append(...shown.map((result, index) => resultItem(result, {base, q: result.byOtherName ? marks : q, position: from + index, places, fresh: fresh.has(result.id), ticked: ticked.has(result.id)})))
    const left = total - list.children.length
    more.hidden = left <= 0
    more.textContent = `再显示${Math.min(left, PAGE)}篇（还有${left}篇）`
  }
  list.addEventListener('change', ({target}) => {
    const box = target as HTMLInputElement
    const row = rows.get(box.value)
    if (box.checked && row) ticks.tick(row, label())
    else ticks.untick(box.value)
  })
  more.addEventListener('click', () => {
    const first = list.children.length
    load(first, PAGE, run).then(() => {
      // The button moved away from under the reader: go on with what it brought.
      list.children[first]?.querySelector<HTMLElement>('a.entry')?.focus()
      onMore(list.children.length)
    }, () => (more.textContent = '没有读到，再试一次'))
  })
  return {
    async show(next, asked, count) {
      const mine = ++run
      summary = next
      q = asked
      fresh = new Set()
      await load(0, Math.max(PAGE, count), mine)
    },
    clear() {
      run++
      summary = undefined
      list.replaceChildren()
      more.hidden = true
    },
    flag(ids) {
      fresh = ids
      for (const item of list.children as Iterable<Element> & HTMLCollection) item.classList.toggle('fresh', ids.has((item as HTMLElement).dataset.id!))
    },
  }
}

export interface ResultList {
  /** Replaces what is shown by the beginning of a search's results. */
  show(summary: Summary, q: string, count: number): Promise<void>
  clear(): void
  /** marks results that are new since the reader's last visit */
  flag(ids: Set<string>): void
}

interface ResultListParts {
  list: HTMLOListElement
  more: HTMLButtonElement
  client: SearchClient
  base: string
  ticks: Ticks
  /** what was asked, and within what limits */
  label(): string
  onMore(shown: number): void
}

const PAGE = 20

function rowOf({head: _head, excerpt: _excerpt, places: _places, byOtherName: _byOtherName, ...row}: Shown): StoredRow {
  return row
}
