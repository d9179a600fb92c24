import {connectSearch} from '../client.ts'
import type {SearchOptions} from '../engine.ts'
import type {Summary} from '../rpc.ts'
import {siteSearchOver, type SiteSearch} from '../site-search.ts'
import {byId} from './dom.ts'
import {download} from './download.ts'
import type {ExportFormat} from './export.ts'
import {failureNotice} from './failure.ts'
import {currentlyShown, currentState, keepHistory} from './history.ts'
import {focusOnSlash} from './keys.ts'
import {facetPanel, liftButtons} from './narrowing.ts'
import {nameLists, namePages, splitQuery} from './name-pages.ts'
import {otherNames, totalSentence, waysOn, withOtherNames} from './notes.ts'
import {periodPanel} from './period.ts'
import {showProof} from './proof-note.ts'
import {resultList} from './result-list.ts'
import {savedPanel} from './saved-panel.ts'
import {namesIn, writeState, type State} from './state.ts'
import {suggestions} from './suggestions.ts'
import {startWorker} from './worker-start.ts'

declare global {
  var siteSearch: SiteSearch
}

const root = byId('search')
const base = root.dataset.base!
const client = connectSearch(() => startWorker(base))
globalThis.siteSearch = siteSearchOver(client, base)

const input = byId<HTMLInputElement>('q')
const status = byId('search-status')
const notes = byId('search-notes')
const tools = byId<HTMLDetailsElement>('search-tools')
const sort = byId<HTMLSelectElement>('sort')
const namesBox = byId<HTMLTextAreaElement>('names')
const several = byId('search-several')

let state = currentState()
let run = 0
let summary: Summary | undefined
let pause: ReturnType<typeof setTimeout> | undefined
let slow: ReturnType<typeof setTimeout> | undefined

const steps = keepHistory((next, shown) => {
  state = next
  showState()
  void search(shown)
})
const narrow = (options: SearchOptions) => go({...state, options}, true)
const results = resultList({list: byId('search-results'), more: byId('search-more'), client, base, onMore: steps.rememberShown})
const failure = failureNotice(byId('search-failure'), () => {
  client.restart()
  void start()
})
const saved = savedPanel({box: byId('search-saved'), button: byId('save-search'), client})
const wide = matchMedia('(min-width: 62rem)')
const facets = facetPanel({
  box: byId('search-facets'),
  load: (name) => client.call('facet', [summary!.search, name]),
  change: narrow,
  open: wide.matches ? ['district', 'program'] : [],
})
const period = periodPanel({
  from: byId('from'),
  to: byId('to'),
  box: byId('search-dates'),
  load: async () => {
    const mine = run
    const counts = await client.call('dates', [summary!.search])
    return mine === run ? counts : undefined
  },
  change: ({from, to}) => narrow({...state.options, from, to}),
})
const hints = suggestions({
  input,
  list: byId('suggestions'),
  suggest: (typed) => client.call('suggest', [typed]),
  take(name) {
    const before = name === '' ? '' : input.value.replace(/\S+$/u, '')
    go({...state, names: [], q: before + name}, true)
    input.focus()
  },
})

root.hidden = false
listen()
showState()
if (document.activeElement === document.body && state.q === '' && state.names.length === 0) input.focus({preventScroll: true})
void start()
void showProof(byId('search-proof'), base)

/** Answers the address; then loads what every search needs, and looks for news of the saved ones. */
async function start() {
  failure.hide()
  const answered = search(currentlyShown())
  try {
    const {edition} = await client.call('about', [])
    saved.opened(edition)
    root.dataset.ready = ''
    await answered
    await saved.watch()
  } catch (error) {
    failure.tell(error as Error)
  }
}

function listen() {
  focusOnSlash(input)
  input.addEventListener('input', (event) => (event as InputEvent).isComposing || typed())
  input.addEventListener('compositionend', typed)
  input.addEventListener('paste', (event) => {
    const names = namesIn(event.clipboardData?.getData('text/plain') ?? '')
    if (names.length < 2) return
    event.preventDefault()
    go({...state, names}, true)
  })
  byId('search-form').addEventListener('submit', (event) => {
    event.preventDefault()
    hints.close()
    go({...state, names: [], q: input.value}, true)
  })
  byId('names-form').addEventListener('submit', (event) => {
    event.preventDefault()
    go({...state, names: namesIn(namesBox.value)}, true)
  })
  sort.addEventListener('change', () => narrow({...state.options, sort: sort.value as 'best'}))
  byId('copy-link').addEventListener('click', ({currentTarget}) => void copyLink(currentTarget as HTMLElement))
  byId('save-search').addEventListener('click', () => summary && void saved.keep(state, summary.search).catch(failure.tell))
  for (const button of tools.querySelectorAll<HTMLButtonElement>('[data-export]')) {
    button.addEventListener('click', () => void exportResults(button.dataset.export as ExportFormat).catch(failure.tell))
  }
  byId('search-results').addEventListener('click', steps.settle)
  // On a small screen the results come first.
  tools.open = wide.matches
  wide.addEventListener('change', () => (tools.open = wide.matches))
}

function typed() {
  clearTimeout(pause)
  pause = setTimeout(() => {
    void hints.update()
    go({...state, names: [], q: input.value}, false)
  }, 200)
}

function go(next: State, sent: boolean) {
  clearTimeout(pause)
  state = next
  showState()
  steps.move(state, sent)
  void search()
}

function showState() {
  if (input.value !== state.q) input.value = state.q
  sort.value = state.options.sort ?? 'best'
  period.boxes(state.options)
  if (state.names.length > 0) {
    namesBox.value = state.names.join('\n')
    byId<HTMLDetailsElement>('several').open = true
  }
}

/** @param shown how many results to show at least */
async function search(shown = 0) {
  const mine = ++run
  const current = () => mine === run
  failure.hide()
  if (state.q.trim() === '' || state.names.length > 0) clear()
  clearTimeout(slow)
  slow = setTimeout(() => (status.textContent = '正在检索…'), 150)
  root.setAttribute('aria-busy', 'true')
  try {
    if (state.names.length > 0) {
      const {searchSeveral} = await import('./several.ts')
      await searchSeveral(state, {box: several, client, current, tell})
    } else if (state.q.trim() !== '') await searchOne(current, shown)
  } catch (error) {
    if (current()) {
      clear()
      failure.tell(error as Error)
    }
  } finally {
    if (current()) {
      clearTimeout(slow)
      root.removeAttribute('aria-busy')
    }
  }
}

async function searchOne(current: () => boolean, shown: number) {
  const {q, options} = state
  let first: Promise<void> | undefined
  const done = await client.call('search', [q, options], (part) => {
    if (!current()) return
    tell(`已找到${part.total}篇，还在检索更早的报道…`)
    // What the newest bundles hold is shown while the others are asked.
    if (part.total > 0) first ??= results.show(part, q, 0).catch(() => {})
  })
  await first
  if (!current()) return
  several.replaceChildren()
  summary = done
  tell(totalSentence(q, done))
  const others = options.expand === false ? withOtherNames(() => narrow({...options, expand: true})) : otherNames(done, () => narrow({...options, expand: false}))
  const lifts = liftButtons(options, narrow)
  const pages = namePages(q, await client.call('suggest', [q]).catch(() => []), base)
  if (!current()) return
  notes.replaceChildren(...(pages ? [pages] : []), ...(lifts ? [lifts] : []), ...(others ? [others] : []))
  tools.hidden = done.total === 0
  if (done.total === 0) {
    results.clear()
    period.clear()
    facets.clear()
    if (done.words.length > 0) await showWaysOn(current)
    return
  }
  await results.show(done, q, shown)
  if (!current()) return
  facets.show(options)
  await period.show(writeState({...state, options: {...options, from: undefined, to: undefined}}), options)
  const fresh = await saved.look(state, done.search)
  if (current() && fresh.size > 0) results.flag(fresh)
}

async function showWaysOn(current: () => boolean) {
  const ways = await client.call('waysOn', [state.q, state.options])
  if (!current()) return
  const shown = waysOn(ways, splitQuery(state.q), {
    search: (q) => go({...state, q}, true),
    unnarrow: () => go({...state, options: {expand: state.options.expand ?? true}}, true),
  })
  notes.append(...(shown ? [shown] : []), nameLists(base))
}

function clear() {
  summary = undefined
  results.clear()
  period.clear()
  facets.clear()
  for (const place of [notes, several]) place.replaceChildren()
  tools.hidden = true
  tell('')
}

/** Says how the search stands, and no longer that it is slow. */
function tell(text: string) {
  clearTimeout(slow)
  status.textContent = text
}

/** The results that are ticked, or all of them. */
async function exportResults(format: ExportFormat) {
  if (!summary) return
  const ticked = results.ticked()
  const rows = await client.call('rows', ticked.length > 0 ? [summary.search, ticked] : [summary.search])
  const {MEDIA_TYPES, writeResults} = await import('./export.ts')
  download(`检索-${state.q.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)}.${format}`, MEDIA_TYPES[format], writeResults(format, rows, state.q, root.dataset.site!))
}

async function copyLink(button: HTMLElement) {
  const done = await navigator.clipboard?.writeText(location.href).then(() => true, () => false)
  button.textContent = done ? '已复制' : '请从地址栏复制'
  setTimeout(() => (button.textContent = '复制链接'), 3000)
}
