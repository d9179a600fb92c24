import type {NameEntry} from '../names.ts'
import {typedTerm} from '../query-pieces.ts'
import {plainName} from '../plain-name.ts'
import {element} from './dom.ts'

/**
 * Names under the input, after the ARIA combobox pattern with a list box: arrows open the list and move in it, Enter takes, Esc
 * closes it and then clears the input, Tab leaves. The focus stays in the input. The list never searches by itself.
 */
export function suggestions({input, list, suggest, take}: SuggestionParts): Suggestions {
  let active = -1
  let run = 0
  const options = () => [...list.children] as HTMLLIElement[]

  const close = () => {
    run++
    list.hidden = true
    list.replaceChildren()
    input.setAttribute('aria-expanded', 'false')
    activate(-1)
  }
  const activate = (index: number) => {
    active = index
    options().forEach((option, at) => option.setAttribute('aria-selected', String(at === index)))
    const option = options()[index]
    if (!option) return input.removeAttribute('aria-activedescendant')
    input.setAttribute('aria-activedescendant', option.id)
    option.scrollIntoView({block: 'nearest'})
  }
  const choose = (name: string) => {
    close()
    take(name)
  }
  const update = async () => {
    const mine = ++run
    const {typed} = typedTerm(input.value)
    const names = typed === '' ? [] : await suggest(typed).catch(() => [])
    if (mine !== run || document.activeElement !== input) return
    list.replaceChildren(...names.map((entry, index) => optionOf(entry, index, choose)))
    activate(-1)
    list.hidden = names.length === 0
    input.setAttribute('aria-expanded', String(names.length > 0))
  }
  const move = async (step: 1 | -1, alone: boolean) => {
    if (list.hidden) await update()
    const count = options().length
    if (count > 0 && !alone) activate(((active + 1 + step + count + 1) % (count + 1)) - 1)
  }
  const keys: Record<string, (event: KeyboardEvent) => boolean> = {
    ArrowDown: ({altKey}) => (void move(1, altKey), true),
    ArrowUp: ({altKey}) => (altKey ? close() : void move(-1, false), true),
    Enter: () => !list.hidden && active >= 0 && (choose(options()[active]!.dataset.name!), true),
    Escape: () => (list.hidden ? input.value !== '' && (take(''), true) : (close(), true)),
    Tab: () => (close(), false),
  }
  input.addEventListener('keydown', (event) => {
    // Safari ends the composition before it tells of the Enter that ended it; 229 is such a key.
    if (event.isComposing || event.keyCode === 229) return
    if (keys[event.key]?.(event)) event.preventDefault()
  })
  input.addEventListener('blur', close)
  return {close, update}
}

export interface Suggestions {
  /** Shows the names that fit the word of the input that is being typed. */
  update(): Promise<void>
  close(): void
}

export interface SuggestionParts {
  input: HTMLInputElement
  list: HTMLElement
  suggest(typed: string): Promise<NameEntry[]>
  /** puts a name in the place of the word that is being typed and searches; an empty one clears all */
  take(name: string): void
}

function optionOf(entry: NameEntry, index: number, choose: (name: string) => void): HTMLLIElement {
  const {name, articles} = entry
  const plain = plainName(entry)
  const option = element(
    'li',
    {id: `suggestion-${index}`, role: 'option', 'aria-selected': 'false', 'data-name': plain},
    name,
    // Articles about it, which its letters need not find.
    element('span', {class: 'count'}, `有关${articles}篇`),
  )
  // Before the input loses the focus, which would close the list.
  option.addEventListener('pointerdown', (event) => {
    event.preventDefault()
    choose(plain)
  })
  return option
}
