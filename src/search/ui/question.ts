import {byId} from './dom.ts'
import {focusOnSlash} from './keys.ts'
import {namesIn, type State} from './state.ts'

/**
 * The boxes in which a reader asks: one question, asked when typing pauses and at once when it is sent, or several names, one a
 * line, as they are listed or pasted. While an input method composes nothing is asked.
 */
export function questionBoxes({typed, send, sendNames}: QuestionParts): QuestionBoxes {
  const input = byId<HTMLInputElement>('q')
  const names = byId<HTMLTextAreaElement>('names')
  let pause: ReturnType<typeof setTimeout> | undefined
  const onTyping = () => {
    clearTimeout(pause)
    pause = setTimeout(() => typed(input.value), PAUSE)
  }
  focusOnSlash(input, byId('search'))
  input.addEventListener('input', (event) => (event as InputEvent).isComposing || onTyping())
  input.addEventListener('compositionend', onTyping)
  input.addEventListener('paste', (event) => {
    const pasted = namesIn(event.clipboardData?.getData('text/plain') ?? '')
    if (pasted.length < 2) return
    event.preventDefault()
    sendNames(pasted)
  })
  byId('search-form').addEventListener('submit', (event) => {
    event.preventDefault()
    send(input.value)
  })
  byId('names-form').addEventListener('submit', (event) => {
    event.preventDefault()
    sendNames(namesIn(names.value))
  })
  return {
    input,
    show(state) {
      clearTimeout(pause)
      if (input.value !== state.q) input.value = state.q
      if (state.names.length === 0) return
      names.value = state.names.join('\n')
      byId<HTMLDetailsElement>('several').open = true
    },
  }
}

export interface QuestionBoxes {
  input: HTMLInputElement
  /** puts into the boxes what is asked now; what was being typed is no longer waited for */
  show(state: State): void
}

interface QuestionParts {
  typed(q: string): void
  send(q: string): void
  sendNames(names: string[]): void
}

/** Milliseconds without a key after which what was typed is asked. */
const PAUSE = 200
