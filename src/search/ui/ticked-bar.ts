import {keepTicks, type Ticks} from './ticks.ts'

/**
 * The ticked articles, with the bar at the foot of the results that tells how many there are, takes them away and clears them.
 *
 * @param list of results, each with its box
 * @param rest told when the focus has nowhere to go in the bar
 */
export function tickedBar({bar, list, base, rest}: TickedBarParts): Ticks {
  const [told, buttons] = [bar.querySelector<HTMLElement>('[role=status]')!, bar.querySelector<HTMLElement>('[role=group]')!]
  const show = () => {
    const ids = new Set(ticks.all().map(({row}) => row.id))
    told.textContent = ids.size > 0 ? `已选${ids.size}篇` : ''
    buttons.hidden = ids.size === 0
    for (const box of list.querySelectorAll<HTMLInputElement>('[name=pick]')) box.checked = ids.has(box.value)
  }
  const ticks = keepTicks(base, show)
  bar.querySelector('[data-clear]')!.addEventListener('click', () => {
    ticks.clear()
    rest()
  })
  // A page that the browser kept as it was may have been left for another with its own ticks.
  addEventListener('pageshow', show)
  show()
  return ticks
}

interface TickedBarParts {
  bar: HTMLElement
  list: HTMLElement
  /** path of the site */
  base: string
  rest(): void
}
