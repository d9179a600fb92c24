import {point} from '../../site/date-words.ts'
import type {DateCounts} from '../facets.ts'
import {element} from './dom.ts'

/**
 * Bars of a result's months, or years where there are many, with a handle at each end: dragged, or moved by arrow keys, they
 * narrow the period. Undefined when there is nothing to choose from.
 *
 * @param chosen period that the search is narrowed to
 * @param narrow called once a handle is let go
 */
export function histogram({periods}: DateCounts, chosen: Period, narrow: (period: Period) => void): HTMLElement | undefined {
  const scale = scaleOf(Object.keys(periods), chosen)
  if (scale.length < 2) return undefined
  const counts = countsOn(scale, periods)
  // Where no date is certain enough for a bar, there is nothing to drag.
  if (counts.every((count) => count === 0)) return undefined
  const [from, to] = placesOn(scale, chosen)
  const most = Math.max(1, ...counts)
  const bars = counts.map((count, index) =>
    svg('rect', {x: index + 0.08, y: HEIGHT - height(count, most), width: 0.84, height: height(count, most)}),
  )
  const picture = svg('svg', {viewBox: `0 0 ${scale.length} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true'}, ...bars)
  const told = element('output', {})
  const handle = (label: string, value: number) => element('input', {type: 'range', min: 0, max: scale.length - 1, value, 'aria-label': label})
  const [first, last] = [handle('从', from), handle('到', to)]

  const show = () => {
    const [a, b] = [first.valueAsNumber, last.valueAsNumber]
    bars.forEach((bar, index) => bar.classList.toggle('outside', index < a || index > b))
    first.setAttribute('aria-valuetext', point(scale[a]!))
    last.setAttribute('aria-valuetext', point(scale[b]!))
    const sum = counts.slice(a, b + 1).reduce((total, count) => total + count, 0)
    told.textContent = `${point(scale[a]!)}${a === b ? '' : `至${point(scale[b]!)}`}：${sum}篇`
  }
  const ask = () => {
    const [a, b] = [first.valueAsNumber, last.valueAsNumber]
    const whole = a === 0 && b === scale.length - 1
    narrow(whole ? {} : {from: scale[a]!, to: scale[b]!})
  }
  first.addEventListener('input', () => {
    if (first.valueAsNumber > last.valueAsNumber) last.value = first.value
    show()
  })
  last.addEventListener('input', () => {
    if (last.valueAsNumber < first.valueAsNumber) first.value = last.value
    show()
  })
  for (const input of [first, last]) input.addEventListener('change', ask)
  drawRange(picture, scale.length, (a, b) => {
    ;[first.value, last.value] = [String(a), String(b)]
    show()
  }, ask)
  show()
  return element('div', {class: 'histogram', role: 'group', 'aria-label': '拖动两端缩小日期范围'}, picture, first, last, told)
}

/** Bounds by day, month or year. */
export interface Period {
  from?: string | undefined
  to?: string | undefined
}

/**
 * All months from the first to the last that occurs or is chosen; years when these are more than `MOST_MONTHS` months.
 *
 * @example scaleOf(['2011-02', '2010-12'], {}) // ['2010-12', '2011-01', '2011-02']
 */
export function scaleOf(periods: string[], chosen: Period): string[] {
  const known = [...periods, chosen.from, chosen.to].filter((period) => period !== undefined)
  if (known.length === 0) return []
  const first = Math.min(...known.map((period) => monthNumber(period, 1)))
  const last = Math.max(...known.map((period) => monthNumber(period, 12)))
  if (last - first < MOST_MONTHS) return Array.from({length: last - first + 1}, (_, index) => monthName(first + index))
  const [firstYear, lastYear] = [Math.floor(first / 12), Math.floor(last / 12)]
  return Array.from({length: lastYear - firstYear + 1}, (_, index) => String(firstYear + index).padStart(4, '0'))
}

const MOST_MONTHS = 72

/** How many articles each period of the scale has; an article whose year alone is known is counted on a scale of years only. */
export function countsOn(scale: string[], periods: Record<string, number>): number[] {
  const counts = new Map(scale.map((period) => [period, 0]))
  for (const [period, count] of Object.entries(periods)) {
    const place = period.slice(0, scale[0]!.length)
    if (counts.has(place)) counts.set(place, counts.get(place)! + count)
  }
  return [...counts.values()]
}

/**
 * Where on the scale a period begins and ends that is chosen; a bound that is a year is all its months.
 *
 * @param scale of `scaleOf`, with the same period
 * @example placesOn(['2010-12', '2011-01', '2011-02'], {to: '2011'}) // [0, 2]
 */
export function placesOn(scale: string[], {from, to}: Period): [from: number, to: number] {
  const first = from === undefined ? 0 : scale.findIndex((period) => monthNumber(period, 12) >= monthNumber(from, 1))
  const last = to === undefined ? scale.length - 1 : scale.findLastIndex((period) => monthNumber(period, 1) <= monthNumber(to, 12))
  return [Math.max(0, first), Math.max(0, first, last)]
}

function monthNumber(period: string, unknown: number): number {
  return Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7) || unknown) - 1
}

function monthName(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
}

const HEIGHT = 40

/** Few articles still show as a line. */
function height(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1.5, (count / most) * HEIGHT)
}

/** Drawing over the bars chooses what lies between. */
function drawRange(picture: SVGElement, length: number, show: (from: number, to: number) => void, done: () => void) {
  let start: number | undefined
  const at = (event: PointerEvent) => {
    const {left, width} = picture.getBoundingClientRect()
    return Math.min(length - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * length)))
  }
  picture.addEventListener('pointerdown', (event) => {
    start = at(event)
    picture.setPointerCapture(event.pointerId)
    show(start, start)
  })
  picture.addEventListener('pointermove', (event) => {
    if (start !== undefined) show(Math.min(start, at(event)), Math.max(start, at(event)))
  })
  const end = () => {
    if (start === undefined) return
    start = undefined
    done()
  }
  picture.addEventListener('pointerup', end)
  picture.addEventListener('pointercancel', end)
}

function svg(name: string, attributes: Record<string, string | number>, ...children: Element[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  made.append(...children)
  return made
}
