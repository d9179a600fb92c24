import {connectSearch} from '../client.ts'
import {proofSentence, type Proof} from '../proof.ts'
import type {Summary} from '../rpc.ts'
import {siteSearchOver, type SiteSearch} from '../site-search.ts'
import {byId, element} from './dom.ts'
import type {ExportFormat} from './export.ts'
import {facetGroups, histogram} from './narrowing.ts'
import {otherNames, totalSentence, waysOn} from './notes.ts'
import {resultItem} from './results.ts'
import {DATE, readState, writeState, type State} from './state.ts'
import {suggestions} from './suggestions.ts'
import {startWorker} from './worker-start.ts'

declare global {
  var siteSearch: SiteSearch
}

const root = byId<HTMLElement>('search')
const base = root.dataset.base!
const client = connectSearch(() => startWorker(base))
globalThis.siteSearch = siteSearchOver(client, base)

const input = byId<HTMLInputElement>('q')
const form = byId<HTMLFormElement>('search-form')
const status = byId<HTMLElement>('search-status')
const notes = byId<HTMLElement>('search-notes')
const list = byId<HTMLOListElement>('search-results')
const more = byId<HTMLButtonElement>('search-more')
const tools = byId<HTMLElement>('search-tools')
const facetBox = byId<HTMLElement>('search-facets')
const dates = byId<HTMLElement>('search-dates')
const [sortBox, fromBox, toBox] = ['sort', 'from', 'to'].map((id) => byId<HTMLInputElement>(id)) as [HTMLInputElement, HTMLInputElement, HTMLInputElement]
const PAGE = 20

let state: State = readState(new URLSearchParams(location.search))
let run = 0
let summary: Summary | undefined
let pause: ReturnType<typeof setTimeout> | undefined

const hints = suggestions({
  input,
  list: byId('suggestions'),
  suggest: (typed) => client.call('suggest', [typed]),
  take(name) {
    const before = name === '' ? '' : input.value.replace(/\S+$/u, '')
    go({...state, q: before + name}, true)
    input.focus()
  },
})

root.hidden = false
showState()
if (document.activeElement === document.body && state.q === '') input.focus({preventScroll: true})
void search()
// Pagefind and the newest bundle's table of contents are loaded before anything is asked.
client.call('about', []).then(
  () => (root.dataset.ready = ''),
  (error: Error) => failed(error),
)
void showProof()

input.addEventListener('input', (event) => (event as InputEvent).isComposing || typed())
input.addEventListener('compositionend', typed)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  hints.close()
  go({...state, q: input.value}, true)
})
for (const box of [sortBox, fromBox, toBox]) box.addEventListener('change', () => go(stateOfBoxes(), true))
byId('copy-link').addEventListener('click', async ({currentTarget}) => {
  await navigator.clipboard.writeText(location.href)
  ;(currentTarget as HTMLElement).textContent = '已复制'
})
for (const button of tools.querySelectorAll<HTMLButtonElement>('[data-export]')) {
  button.addEventListener('click', () => void exportResults(button.dataset.export as ExportFormat).catch(failed))
}
// On a small screen the results come first.
if (matchMedia('(max-width: 62rem)').matches) tools.querySelector('details')?.removeAttribute('open')
addEventListener('popstate', () => {
  state = readState(new URLSearchParams(location.search))
  showState()
  void search()
})
addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName)) return
  event.preventDefault()
  input.focus()
  input.select()
})
more.addEventListener('click', () => void showMore())

function typed() {
  clearTimeout(pause)
  pause = setTimeout(() => {
    void hints.update()
    go({...state, q: input.value}, false)
  }, 200)
}

/** A search that was sent gets its own step in the history; typing on replaces the last. */
function go(next: State, step: boolean) {
  clearTimeout(pause)
  state = next
  showState()
  const address = location.pathname + writeState(state)
  if (address !== location.pathname + location.search) history[step ? 'pushState' : 'replaceState'](null, '', address)
  void search()
}

function showState() {
  if (input.value !== state.q) input.value = state.q
  sortBox.value = state.options.sort ?? 'best'
  fromBox.value = state.options.from ?? ''
  toBox.value = state.options.to ?? ''
}

function stateOfBoxes(): State {
  const bound = (box: HTMLInputElement) => (DATE.test(box.value.trim()) ? box.value.trim() : undefined)
  return {q: input.value, options: {...state.options, sort: sortBox.value as 'best', from: bound(fromBox), to: bound(toBox)}}
}

async function search() {
  const mine = ++run
  const {q, options} = state
  if (q.trim() === '') return clear()
  status.textContent = '正在检索…'
  root.setAttribute('aria-busy', 'true')
  try {
    const done = await client.call('search', [q, options], (part) => {
      if (mine === run) status.textContent = `已找到${part.total}篇,还在检索更早的报道…`
    })
    if (mine !== run) return
    clear()
    summary = done
    status.textContent = totalSentence(q, done)
    const others = otherNames(done, () => go({...state, options: {...options, expand: false}}, true))
    if (others) notes.append(others)
    tools.hidden = done.words.length === 0
    await showMore()
    if (done.total > 0) await showNarrowing(mine, done)
    else if (done.words.length > 0) await showWaysOn(mine)
  } catch (error) {
    if (mine === run) failed(error as Error)
  } finally {
    if (mine === run) root.removeAttribute('aria-busy')
  }
}

function clear() {
  summary = undefined
  for (const place of [list, notes, facetBox, dates]) place.replaceChildren()
  more.hidden = true
  tools.hidden = true
  status.textContent = ''
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

async function showNarrowing(mine: number, {search: number}: Summary) {
  const facets = await client.call('facets', [number])
  if (mine !== run) return
  facetBox.replaceChildren(...facetGroups(facets, state.options, (options) => go({...state, options}, true)))
  const bars = histogram(facets, (period) => go({...state, options: {...state.options, from: period, to: period}}, true))
  const unsure = [facets.approximate > 0 && `${facets.approximate}篇的日期约略`, facets.undated > 0 && `${facets.undated}篇日期不详`].filter(Boolean)
  dates.replaceChildren(...(bars ? [bars] : []), ...(unsure.length > 0 ? [element('p', {class: 'unsure'}, unsure.join(','))] : []))
}

async function showWaysOn(mine: number) {
  const ways = await client.call('waysOn', [state.q, state.options])
  if (mine !== run) return
  const shown = waysOn(ways, {
    search: (q) => go({...state, q}, true),
    unnarrow: () => go({q: state.q, options: {expand: state.options.expand ?? true}}, true),
  })
  if (shown) notes.append(shown)
}

/** The results that are ticked, or all of them. */
async function exportResults(format: ExportFormat) {
  if (!summary) return
  const ticked = [...list.querySelectorAll<HTMLInputElement>('[name=pick]:checked')].map((box) => Number(box.value))
  const rows = await client.call('rows', ticked.length > 0 ? [summary.search, ticked] : [summary.search])
  const {MEDIA_TYPES, writeResults} = await import('./export.ts')
  const file = new Blob([writeResults(format, rows, state.q, root.dataset.site!)], {type: MEDIA_TYPES[format]})
  const link = element('a', {href: URL.createObjectURL(file), download: `检索-${state.q.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)}.${format}`})
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

function failed(error: Error) {
  const again = element('button', {type: 'button'}, '重试')
  again.addEventListener('click', () => {
    client.restart()
    void search()
  })
  status.replaceChildren(`检索没有成功:${error.message} `, again, ' 也可以从页首的目录查找。')
}

/** The proof counts for the index it was made with and for no other. */
async function showProof() {
  const [proof, manifest] = await Promise.all(['proof.json', 'search.json'].map((file) => fetch(`${base}pagefind/${file}`).catch(() => undefined)))
  if (!proof?.ok || !manifest?.ok) return
  const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', await manifest.arrayBuffer()))]
  const known = (await proof.json()) as Proof | null
  const sentence = known && proofSentence(known, digest.map((byte) => byte.toString(16).padStart(2, '0')).join(''))
  if (sentence) byId('search-proof').textContent = sentence
}
