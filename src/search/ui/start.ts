import {connectSearch} from '../client.ts'
import type {Summary} from '../rpc.ts'
import {siteSearchOver, type SiteSearch} from '../site-search.ts'
import {byId, element} from './dom.ts'
import {resultItem} from './results.ts'
import {readState, writeState, type State} from './state.ts'
import {startWorker} from './worker-start.ts'

declare global {
  // eslint-disable-next-line no-var
  var siteSearch: SiteSearch
}

const root = byId<HTMLElement>('search')
const base = root.dataset.base!
const client = connectSearch(() => startWorker(base))
globalThis.siteSearch = siteSearchOver(client, base)

const input = byId<HTMLInputElement>('q')
const form = byId<HTMLFormElement>('search-form')
const status = byId<HTMLElement>('search-status')
const list = byId<HTMLOListElement>('search-results')
const more = byId<HTMLButtonElement>('search-more')
const PAGE = 20

let state: State = readState(new URLSearchParams(location.search))
let run = 0
let summary: Summary | undefined
let composing = false

root.hidden = false
input.value = state.q
if (document.activeElement === document.body) input.focus({preventScroll: true})
void search()
// Pagefind and the newest bundle's table of contents are loaded before anything is asked.
client.call('about', []).then(
  () => (root.dataset.ready = ''),
  (error: Error) => failed(error),
)

input.addEventListener('compositionstart', () => (composing = true))
input.addEventListener('compositionend', () => {
  composing = false
  typed()
})
input.addEventListener('input', () => !composing && typed())
form.addEventListener('submit', (event) => {
  event.preventDefault()
  if (!composing) go({...state, q: input.value}, true)
})
addEventListener('popstate', () => {
  state = readState(new URLSearchParams(location.search))
  input.value = state.q
  void search()
})
more.addEventListener('click', () => void showMore())

let pause: ReturnType<typeof setTimeout> | undefined
function typed() {
  clearTimeout(pause)
  pause = setTimeout(() => go({...state, q: input.value}, false), 200)
}

/** A search that was sent gets its own step in the history; typing on replaces the last. */
function go(next: State, step: boolean) {
  clearTimeout(pause)
  state = next
  const address = location.pathname + writeState(state)
  if (address !== location.pathname + location.search || step) history[step ? 'pushState' : 'replaceState'](null, '', address)
  void search()
}

async function search() {
  const mine = ++run
  const {q, options} = state
  if (q.trim() === '') {
    summary = undefined
    list.replaceChildren()
    more.hidden = true
    status.textContent = ''
    return
  }
  status.textContent = '正在检索…'
  try {
    const done = await client.call('search', [q, options], (part) => {
      if (mine === run) status.textContent = `已找到${part.total}篇,还在检索更早的报道…`
    })
    if (mine !== run) return
    summary = done
    list.replaceChildren()
    status.textContent = sentence(done)
    await showMore()
  } catch (error) {
    if (mine === run) failed(error as Error)
  }
}

async function showMore() {
  if (!summary) return
  const mine = run
  const from = list.children.length
  const shown = await client.call('show', [summary.search, from, from + PAGE])
  if (mine !== run) return
  list.append(...shown.map((result, index) => resultItem(result, {base, q: state.q, position: from + index})))
  const left = summary.total - list.children.length
  more.hidden = left <= 0
  more.textContent = `再显示${Math.min(left, PAGE)}篇(还有${left}篇)`
}

function sentence({total, words, byOtherName}: Summary): string {
  if (words.length === 0) return '请输入要找的字词。'
  if (total === 0) return `没有文章含有“${state.q.trim()}”。`
  return byOtherName > 0 ? `${total}篇文章,其中${byOtherName}篇只用其他名称。` : `${total}篇文章。`
}

function failed(error: Error) {
  const again = element('button', {type: 'button'}, '重试')
  again.addEventListener('click', () => {
    client.restart()
    void search()
  })
  status.replaceChildren(`检索没有成功:${error.message} `, again)
}
