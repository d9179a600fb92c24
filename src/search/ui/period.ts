import type {SearchOptions} from '../options.ts'
import type {DateCounts} from '../facets.ts'
import {histogram, type Period} from './histogram.ts'
import {unsureDates} from './notes.ts'
import {refill} from './refill.ts'
import {inOrder, readBound} from './state.ts'

/** The period of publication: two boxes for a day, month or year each, and the histogram under them. */
export function periodPanel({from, to, box, load, change}: PeriodPanelParts): PeriodPanel {
  // While only the period changes, the bars stay those of the whole time: a reader can widen again what was narrowed.
  let whole: {of: string; counts: DateCounts} | undefined
  for (const input of [from, to]) {
    input.addEventListener('change', () => {
      for (const one of [from, to]) one.setCustomValidity(isWrong(one.value) ? '请写成日历上有的日期：2011、2011-03 或 2011-03-05。' : '')
      if ([from, to].every((one) => one.reportValidity())) change({from: readBound(from.value), to: readBound(to.value)})
    })
    input.addEventListener('input', () => input.setCustomValidity(''))
  }
  return {
    boxes(options) {
      from.value = options.from ?? ''
      to.value = options.to ?? ''
    },
    async show(of, options) {
      const {from, to} = inOrder(options)
      const counts = await load()
      if (!counts) return
      if (from === undefined && to === undefined) whole = {of, counts}
      const bars = histogram(whole?.of === of ? whole.counts : counts, {from, to}, change)
      const unsure = unsureDates(counts)
      refill(box, [...(bars ? [bars] : []), ...(unsure ? [unsure] : [])])
    },
    clear: () => box.replaceChildren(),
  }
}

function isWrong(typed: string): boolean {
  return typed.trim() !== '' && readBound(typed) === undefined
}

export interface PeriodPanel {
  /** puts the state's bounds into the boxes */
  boxes(options: SearchOptions): void
  /** @param of the search without its period */
  show(of: string, options: SearchOptions): Promise<void>
  clear(): void
}

interface PeriodPanelParts {
  from: HTMLInputElement
  to: HTMLInputElement
  box: HTMLElement
  /** undefined when another search has begun */
  load(): Promise<DateCounts | undefined>
  change(period: Period): void
}
