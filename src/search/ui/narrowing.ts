import {point} from '../../site/date-words.ts'
import type {Facets} from '../facets.ts'
import type {SearchOptions} from '../engine.ts'
import {element} from './dom.ts'
import {choose, chosen, LIST_PARAMS, type ListParam} from './state.ts'

const LABELS: Record<ListParam, string> = {district: '区县', street: '街道', program: '工作', kind: '体裁', paper: '报纸', reporter: '署名'}
const KINDS: Record<string, string> = {article: '文章', photo: '图片', intro: '导语', profile: '署名文章'}
const SHOWN = 8

/** Groups of check boxes with the number of articles of the present result; a change asks for a new search. */
export function facetGroups(facets: Facets, options: SearchOptions, change: (options: SearchOptions) => void): HTMLElement[] {
  return LIST_PARAMS.flatMap((name) => {
    const picked = chosen(options, name)
    const counted = facets.names[name]
    const missing = picked.filter((value) => !counted.some(([other]) => other === value)).map((value): [string, number] => [value, 0])
    const entries = [...missing, ...counted]
    if (entries.length === 0 || (entries.length === 1 && picked.length === 0 && (name === 'kind' || name === 'paper'))) return []
    const boxes = entries.map(([value, count]) => {
      const box = element('input', {type: 'checkbox', value, checked: picked.includes(value)})
      box.addEventListener('change', () =>
        change(choose(options, name, box.checked ? [...picked, value] : picked.filter((other) => other !== value))),
      )
      return element('li', {}, element('label', {}, box, nameOf(name, value), element('span', {class: 'count'}, String(count))))
    })
    const group = element('fieldset', {class: 'facet'}, element('legend', {}, LABELS[name]), element('ul', {}, ...boxes.slice(0, SHOWN)))
    if (boxes.length > SHOWN) group.append(element('details', {}, element('summary', {}, `其余${boxes.length - SHOWN}个`), element('ul', {}, ...boxes.slice(SHOWN))))
    return [group]
  })
}

/** Bars of the result's months, or of its years where there are many; each is a button that narrows to it. */
export function histogram(facets: Facets, pick: (period: string) => void): HTMLElement | undefined {
  const months = Object.keys(facets.dates).filter((period) => period.length === 7)
  const byYear = new Set(months.map((month) => month.slice(0, 4))).size > 3
  const counts = new Map<string, number>()
  for (const [period, count] of Object.entries(facets.dates)) {
    const key = byYear ? period.slice(0, 4) : period
    counts.set(key, (counts.get(key) ?? 0) + count)
  }
  if (counts.size < 2) return undefined
  const most = Math.max(...counts.values())
  const bars = [...counts].sort().map(([period, count]) => {
    const bar = element('button', {type: 'button', 'aria-label': `${point(period)}:${count}篇,只看这段时间`}, element('meter', {min: 0, max: most, value: count}), element('span', {'aria-hidden': 'true'}, period))
    bar.addEventListener('click', () => pick(period))
    return element('li', {}, bar)
  })
  return element('ol', {class: 'histogram', 'aria-label': '各个时间的篇数'}, ...bars)
}

function nameOf(facet: ListParam, value: string): string {
  if (facet === 'kind') return KINDS[value] ?? value
  const slash = value.indexOf('/')
  return slash < 0 ? value : `${value.slice(slash + 1)}(${value.slice(0, slash)})`
}
