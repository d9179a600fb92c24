import type {NameEntry} from '../names.ts'
import {element} from './dom.ts'

/**
 * Suggestions under the input, after the ARIA combobox pattern with a list box: arrows move, Enter takes, Esc closes the list
 * and then clears the input. The list never searches by itself.
 */
export function suggestions({input, list, suggest, take}: SuggestionParts): {update(): Promise<void>; close(): void} {
  let active = -1
  let run = 0
  const options = () => [...list.children] as HTMLLIElement[]

  const close = () => {
    run++
    active = -1
    list.hidden = true
    list.replaceChildren()
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  const activate = (index: number) => {
    active = index
    options().forEach((option, at) => option.setAttribute('aria-selected', String(at === index)))
    if (index < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', options()[index]!.id)
  }
  const choose = (name: string) => {
    close()
    take(name)
  }
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    const count = list.hidden ? 0 : options().length
    if (event.key === 'Escape') {
      if (count > 0) close()
      else if (input.value !== '') take('')
      else return
      event.preventDefault()
    } else if (count > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      activate(((active + 1 + step + count + 1) % (count + 1)) - 1)
    } else if (count > 0 && event.key === 'Enter' && active >= 0) {
      event.preventDefault()
      choose(options()[active]!.dataset.name!)
    }
  })
  input.addEventListener('blur', () => setTimeout(close, 150))

  return {
    close,
    async update() {
      const mine = ++run
      const typed = input.value.trim().split(/\s/u).at(-1) ?? ''
      const names = typed === '' ? [] : await suggest(typed).catch(() => [])
      if (mine !== run) return
      list.replaceChildren(
        ...names.map((entry, index) => {
          const option = element(
            'li',
            {id: `suggestion-${index}`, role: 'option', 'aria-selected': 'false', 'data-name': entry.name.slice(entry.name.indexOf('/') + 1)},
            entry.name,
            element('span', {class: 'count'}, `${entry.articles}篇`),
          )
          option.addEventListener('pointerdown', (event) => {
            event.preventDefault()
            choose(option.dataset.name!)
          })
          return option
        }),
      )
      active = -1
      list.hidden = names.length === 0
      input.setAttribute('aria-expanded', String(names.length > 0))
    },
  }
}

export interface SuggestionParts {
  input: HTMLInputElement
  list: HTMLElement
  suggest(typed: string): Promise<NameEntry[]>
  take(name: string): void
}
