import type {SearchClient} from '../client.ts'
import {isBound} from '../options.ts'
import type {Asked} from '../rpc.ts'
import {dropSearch, keepSearch, markOf, newSince, readSaved, type SavedSearch} from '../saved.ts'
import {element} from './dom.ts'
import {labelOf} from './label.ts'
import {refill} from './refill.ts'
import {stateIn, writeState, type State} from './state.ts'

/** Searches that the reader keeps in this browser, each with how many articles are new since it was last looked at. */
export function savedPanel({box, button, client, base, rest}: SavedPanelParts): SavedPanel {
  // Several sites may live on one host, and its browser storage is one.
  const key = `jiezhi-saved-searches:${base}`
  const {promise: edition, resolve: known} = Promise.withResolvers<string>()
  const news = new Map<string, number>()
  let shown = ''

  const read = () => readSaved(localStorage.getItem(key))
  const write = (list: SavedSearch[]) => localStorage.setItem(key, JSON.stringify(list))
  const render = () => {
    const list = allowed(read) ?? []
    const items = list.map((search) => {
      const count = news.get(search.address) ?? 0
      const forget = element('button', {type: 'button', 'aria-label': `不再保存：${search.label}`}, '删除')
      forget.addEventListener('click', () => {
        allowed(() => write(dropSearch(read(), search.address)))
        render()
        offer()
      })
      return element('li', {}, element('a', {href: search.address}, search.label), count > 0 && element('span', {class: 'new'}, `${count} 新`), forget)
    })
    const total = [...news.values()].filter((count) => count > 0).length
    const told = total > 0 ? `存下的检索（${list.length}，${total}个有新报道）` : `存下的检索（${list.length}）`
    const open = box.querySelector('details')?.open ?? true
    const details = element('details', {class: 'saved', open}, element('summary', {}, told), element('ul', {}, ...items))
    refill(box, list.length > 0 ? [details] : [], rest)
  }
  const keptOf = (address: string) => allowed(read)?.find((one) => one.address === address)
  /** Says on the button whether what is shown is kept. It stays where it is in the order of keys. */
  const offer = (told = keptOf(shown) ? '已存下' : '存下这次检索') => {
    button.textContent = told
    button.setAttribute('aria-disabled', String(told !== '存下这次检索'))
  }
  render()
  return {
    opened: known,
    async watch() {
      const current = await edition
      for (const search of allowed(read) ?? []) {
        if (search.edition === current) continue
        const {q, options} = stateIn(search.address)
        // One whose period is no date has nothing new; shown, it tells so.
        const ids = [options.from, options.to].every((bound) => !bound || isBound(bound)) ? await client.call('ids', [q, options]) : []
        if (isBegun(search)) allowed(() => write(keepSearch(read(), {...search, edition: current, seen: ids.map(markOf)})))
        else news.set(search.address, newSince(search, ids).length)
        render()
      }
    },
    async look(state, search) {
      const address = (shown = addressOf(state))
      const kept = keptOf(address)
      offer()
      if (!kept || kept.edition === (await edition)) return new Set()
      const ids = (await client.call('rows', [search])).map(({id}) => id)
      const fresh = isBegun(kept) ? [] : newSince(kept, ids)
      const seen = {...kept, edition: await edition, seen: ids.map(markOf)}
      allowed(() => write(keepSearch(read(), seen)))
      news.delete(address)
      render()
      return new Set(fresh)
    },
    async keep(state, search) {
      const address = addressOf(state)
      if (keptOf(address)) return
      // What was found takes a while to list: the search itself is kept at once, for whoever leaves meanwhile.
      const begun: SavedSearch = {address, label: labelOf(state), edition: '', seen: []}
      const done = allowed(() => (write(keepSearch(read(), begun)), true))
      offer(done ? '正在存…' : '浏览器不让保存')
      render()
      if (!done) return
      try {
        const ids = (await client.call('rows', [search])).map(({id}) => id)
        const saved = {...begun, edition: await edition, seen: ids.map(markOf)}
        // It may have been dropped again, or another one be shown.
        if (keptOf(address)) allowed(() => write(keepSearch(read(), saved)))
      } finally {
        if (shown === address) offer()
      }
    },
  }
}

export interface SavedPanel {
  /** It is known which index there is. */
  opened(edition: string): void
  /** Counts what is new in each saved search. Searches nothing while the index is the same. */
  watch(): Promise<void>
  /** A search was shown: what of it is new, if it is a saved one; from now on it counts as seen. */
  look(state: State, search: Asked): Promise<Set<string>>
  keep(state: State, search: Asked): Promise<void>
}

interface SavedPanelParts {
  box: HTMLElement
  button: HTMLButtonElement
  client: SearchClient
  /** path of the site */
  base: string
  /** told when the focus has nowhere to go in the box */
  rest(): void
}

/** Kept by a reader who left before it was known what it finds. */
function isBegun({edition}: SavedSearch): boolean {
  return edition === ''
}

/** The order of results makes no other search. */
function addressOf({q, options}: State): string {
  return writeState({q, names: [], options: {...options, sort: undefined}})
}

/** A browser may forbid a site to keep anything. */
function allowed<Result>(act: () => Result): Result | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
