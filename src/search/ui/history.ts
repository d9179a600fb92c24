import {stateIn, writeState, type State} from './state.ts'

/**
 * Keeps the browser's history in step with the state: a search that was sent or rested on is a step of its own; while a reader
 * types, the step is rewritten.
 *
 * @param onMove called when the reader goes back or forward
 */
export function keepHistory(onMove: (state: State, shown: number) => void): SearchHistory {
  // The step on which the reader arrived must not be lost by typing.
  let settled = true
  let rest: ReturnType<typeof setTimeout> | undefined
  addEventListener('popstate', () => {
    settled = true
    onMove(currentState(), whereLeft().shown)
  })
  return {
    move(state, sent) {
      clearTimeout(rest)
      const address = location.pathname + writeState(state)
      const changed = address !== location.pathname + addressEnd()
      if (changed) history[sent || settled ? 'pushState' : 'replaceState'](null, '', address)
      settled = sent || (settled && !changed)
      if (!settled) rest = setTimeout(() => (settled = true), RESTED)
    },
    settle() {
      settled = true
      remember({at: scrollY})
    },
    rememberShown: (shown) => remember({shown}),
  }
}

export interface SearchHistory {
  /** @param sent the reader asked for this very state, not by typing on */
  move(state: State, sent: boolean): void
  /** the reader uses what is shown: it stays in the history, with the place on the page */
  settle(): void
  /** how many results are shown, so that coming back shows as many */
  rememberShown(count: number): void
}

/** The state that the address tells of. */
export function currentState(): State {
  return stateIn(addressEnd())
}

/** Its query, or what stands for one. */
function addressEnd(): string {
  return location.hash.startsWith('#?') ? location.hash : location.search
}

/** How many results were shown, and how far down the page was, when the reader left this step of the history; 0 for a new one. */
export function whereLeft(): WhereLeft {
  const {shown, at} = (history.state ?? {}) as Record<string, unknown>
  return {shown: typeof shown === 'number' ? shown : 0, at: typeof at === 'number' ? at : 0}
}

export interface WhereLeft {
  shown: number
  at: number
}

function remember(part: Partial<WhereLeft>) {
  history.replaceState({...whereLeft(), ...part}, '')
}

/** Milliseconds after which what was typed counts as meant. */
const RESTED = 2500
