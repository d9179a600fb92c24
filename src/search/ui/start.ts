import {connectSearch} from '../client.ts'
import type {SearchOptions} from '../options.ts'
import {typedTerm} from '../query-pieces.ts'
import {siteSearchOver, type SiteSearch} from '../site-search.ts'
import {answerView} from './answer.ts'
import {byId} from './dom.ts'
import {failureNotice} from './failure.ts'
import {currentState, keepHistory, whereLeft} from './history.ts'
import {labelOf, titleOf} from './label.ts'
import {facetPanel} from './narrowing.ts'
import {periodPanel} from './period.ts'
import {showProof} from './proof-note.ts'
import {questionBoxes} from './question.ts'
import {resultList} from './result-list.ts'
import {savedPanel} from './saved-panel.ts'
import {asksNothing, type State} from './state.ts'
import {statusLine} from './status-line.ts'
import {suggestions} from './suggestions.ts'
import {takeAwayButtons} from './take-away.ts'
import {tickedBar} from './ticked-bar.ts'
import {startWorker} from './worker-start.ts'

declare global {
  var siteSearch: SiteSearch
}

const root = byId('search')
const base = root.dataset.base!
const client = connectSearch(() => startWorker(base))
globalThis.siteSearch = siteSearchOver(client, base)

const status = statusLine(byId('search-status'), root)
const tools = byId<HTMLDetailsElement>('search-tools')
const sort = byId<HTMLSelectElement>('sort')
const several = byId('search-several')

let state = currentState()
let run = 0
const plainTitle = document.title

const steps = keepHistory((next, shown) => {
  state = next
  showState()
  void search(shown)
})
const narrow = (options: SearchOptions) => go({...state, options}, true)
const list = byId<HTMLOListElement>('search-results')
const ticks = tickedBar({bar: byId('search-ticked'), list, base, rest: status.focus})
const label = () => labelOf(state)
const results = resultList({list, more: byId('search-more'), client, base, ticks, label, onMore: steps.rememberShown})
const failure = failureNotice(byId('search-failure'), () => {
  client.restart()
  void start()
})
const saved = savedPanel({box: byId('search-saved'), button: byId('save-search'), client, base, rest: status.focus})
const wide = matchMedia('(min-width: 62rem)')
const facets = facetPanel({
  box: byId('search-facets'),
  load: (name) => client.call('facet', [answer.shown()!.search, name]),
  change: narrow,
  open: wide.matches ? ['district', 'program'] : [],
})
const period = periodPanel({
  from: byId('from'),
  to: byId('to'),
  box: byId('search-dates'),
  load: async () => {
    const mine = run
    const counts = await client.call('dates', [answer.shown()!.search])
    return mine === run ? counts : undefined
  },
  change: ({from, to}) => narrow({...state.options, from, to}),
})
const answer = answerView({
  client,
  base,
  status,
  results,
  facets,
  period,
  saved,
  notes: byId('search-notes'),
  several,
  tools,
  exports: byId('search-exports'),
  narrow,
  ask: (q, options) => go({...state, q, options}, true),
})
const question = questionBoxes({
  typed(q) {
    void hints.update()
    go({...state, names: [], q}, false)
  },
  send(q) {
    hints.close()
    go({...state, names: [], q}, true)
  },
  sendNames: (names) => go({...state, names}, true),
})
const {input} = question
const hints = suggestions({
  input,
  list: byId('suggestions'),
  suggest: (typed) => client.call('suggest', [typed]),
  take(name) {
    go({...state, names: [], q: name && typedTerm(input.value).taken(name)}, true)
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
  const {shown, at} = whereLeft()
  const answered = search(shown)
  try {
    const {edition} = await client.call('about', [])
    saved.opened(edition)
    root.dataset.ready = ''
    await answered
    // The browser went there before there was anything so far down.
    if (at > scrollY) scrollTo({top: at, behavior: 'instant'})
    await saved.watch()
  } catch (error) {
    failure.tell(error as Error)
  }
}

function listen() {
  sort.addEventListener('change', () => narrow({...state.options, sort: sort.value as 'best'}))
  byId('save-search').addEventListener('click', keepSearch)
  takeAwayButtons({all: byId('search-exports'), ticked: byId('search-ticked'), ticks, client, answer, label, site: root.dataset.site!, fail: failure.tell})
  list.addEventListener('click', steps.settle)
  // On a small screen the results come first.
  tools.open = wide.matches
  wide.addEventListener('change', () => (tools.open = wide.matches))
}

/** @param sent the reader asked for this very state, not by typing on */
function go(next: State, sent: boolean) {
  state = next
  // The title is that of the new step, and not of the one before.
  steps.move(state, sent)
  showState()
  void search()
}

function showState() {
  document.title = titleOf(state, plainTitle)
  question.show(state)
  const hasWords = state.q.trim() !== ''
  sort.options[0]!.disabled = !hasWords
  sort.value = state.options.sort ?? (hasWords ? 'best' : 'newest')
  period.boxes(state.options)
}

/**
 * Answers the present state.
 *
 * @param shown how many results to show at least
 */
async function search(shown = 0) {
  const mine = ++run
  const current = () => mine === run
  failure.hide()
  if (asksNothing(state) || state.names.length > 0) answer.clear(state.options)
  status.begin()
  try {
    if (state.names.length > 0) {
      const {searchSeveral} = await import('./several.ts')
      await searchSeveral(state, {box: several, client, current, tell: status.tell})
    } else if (!asksNothing(state)) await answer.show(state, current, shown)
  } catch (error) {
    if (current()) {
      answer.clear(state.options)
      status.tell('')
      failure.tell(error as Error)
    }
  } finally {
    if (current()) status.end()
  }
}

function keepSearch() {
  const summary = answer.shown()
  if (summary) void saved.keep(state, summary.search).catch(failure.tell)
}
