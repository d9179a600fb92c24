import type {SearchClient} from '../client.ts'
import type {Summary} from '../rpc.ts'
import {isNarrowed, type SearchOptions} from '../options.ts'
import {nameLists, namePages, splitQuery} from './name-pages.ts'
import {liftButtons, type FacetPanel} from './narrowing.ts'
import {exclusionsTaken, otherNames, progressSentence, totalSentence, waysOn, withOtherNames} from './notes.ts'
import type {PeriodPanel} from './period.ts'
import {refill} from './refill.ts'
import type {ResultList} from './result-list.ts'
import type {SavedPanel} from './saved-panel.ts'
import {writeState, type State} from './state.ts'
import type {StatusLine} from './status-line.ts'

/** Shows the answer to one question: how many articles, in what sense, the articles, what narrows them, and ways on when there are none. */
export function answerView(parts: AnswerParts): AnswerView {
  const {client, base, status, results, facets, period, saved, notes, several, tools, exports, narrow} = parts
  let shown: Summary | undefined
  const showWaysOn = async ({q, options}: State, current: () => boolean) => {
    const ways = await client.call('waysOn', [q, options])
    if (!current()) return
    const list = waysOn(ways, splitQuery(q), {
      search: (query) => parts.ask(query, options),
      unnarrow: () => narrow({expand: options.expand ?? true}),
      inPaper: (paper, query) => parts.ask(query, {...options, paper: [paper]}),
    })
    notes.append(...(list ? [list] : []), nameLists(base))
  }
  const clearNarrowing = () => {
    tools.hidden = true
    period.clear()
    facets.clear()
  }
  return {
    shown: () => shown,
    clear(options = {}) {
      shown = undefined
      results.clear()
      clearNarrowing()
      several.replaceChildren()
      const lifts = liftButtons(options, narrow)
      refill(notes, lifts ? [lifts] : [], status.focus)
      status.tell('')
    },
    async show(state, current, count) {
      const {q} = state
      let first: Promise<void> | undefined
      let told = -Infinity
      const done = await client.call('search', [q, state.options, true], (part) => {
        if (!current()) return
        if (performance.now() - told >= TELL_EVERY) {
          status.tell(progressSentence(part))
          told = performance.now()
        }
        // What the newest bundles hold is shown while the others are asked.
        if (part.total > 0) first ??= results.show(part, q, 0).catch(() => {})
      })
      await first
      if (!current()) return
      several.replaceChildren()
      shown = done
      const {options} = done
      status.tell(totalSentence(q, done, isNarrowed(options)))
      const pages = namePages(q, await client.call('suggest', [q]).catch(() => []), base)
      if (!current()) return
      const others = options.expand === false && done.words.length > 0 ? withOtherNames(() => narrow({...options, expand: true})) : otherNames(done, () => narrow({...options, expand: false}))
      refill(notes, [exclusionsTaken(done), pages, liftButtons(options, narrow), others].filter((note) => note !== undefined), status.focus)
      exports.hidden = done.total === 0
      exports.firstElementChild!.textContent = `导出全部${done.total}篇`
      if (done.total > 0) await results.show(done, q, count)
      else results.clear()
      if (done.total === 0 && done.words.length > 0) await showWaysOn(state, current)
      if (!current()) return
      // Limits within which nothing was found can be moved, not only lifted.
      if (done.total === 0 && !isNarrowed(options)) return clearNarrowing()
      tools.hidden = false
      facets.show(options)
      await period.show(writeState({...state, options: {...options, from: undefined, to: undefined}}), options)
      const fresh = await saved.look(state, done.search)
      if (current() && fresh.size > 0) results.flag(fresh)
    },
  }
}

/** Milliseconds between two words on how far a search is: they are also read aloud. */
const TELL_EVERY = 1000

export interface AnswerView {
  /** what the answer that is shown says of itself */
  shown(): Summary | undefined
  /** Nothing is asked, or something that has no list of articles; what it is narrowed to is told all the same. */
  clear(options?: SearchOptions): void
  /**
   * Throws when the search fails.
   *
   * @param current false as soon as another question is asked: nothing more of this answer is shown
   * @param count how many results to show at least
   */
  show(state: State, current: () => boolean, count: number): Promise<void>
}

export interface AnswerParts {
  client: SearchClient
  /** the site's root, as addresses begin */
  base: string
  status: StatusLine
  results: ResultList
  facets: FacetPanel
  period: PeriodPanel
  saved: SavedPanel
  /** holds what is said of the answer besides its number */
  notes: HTMLElement
  /** the table of several questions, which gives way to the answer to one */
  several: HTMLElement
  /** order, period and names, of use only when there are results or limits */
  tools: HTMLElement
  /** the part of `tools` that writes results to a file */
  exports: HTMLElement
  /** asks the same within other limits */
  narrow(options: SearchOptions): void
  /** asks something else within other limits */
  ask(q: string, options: SearchOptions): void
}
