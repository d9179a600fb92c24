import type {SearchOptions} from '../options.ts'
import type {NameCounts} from '../facets.ts'
import {FACETS, type FacetName} from '../stored.ts'
import {element} from './dom.ts'
import {refill} from './refill.ts'
import {boundsWords, choose, chosen} from './state.ts'

/**
 * Groups of check boxes that narrow a search, each with its number of articles in the present result. A group is counted when a
 * reader has it open; which are open stays from search to search.
 */
export function facetPanel({box, load, change, open}: FacetPanelParts): FacetPanel {
  let options: SearchOptions = {}
  let run = 0
  let live = false
  const groups = FACETS.map((name) => {
    const summary = element('summary', {}, LABELS[name])
    const body = element('div', {})
    const group = element('details', {class: 'facet', open: open.includes(name)}, summary, body)
    let shown = 0
    const fill = async () => {
      if (!live || !group.open || shown === run) return
      const mine = (shown = run)
      const counts = await load(name).catch((error: Error) => error)
      if (mine !== run) return
      if (counts instanceof Error) {
        shown = 0
        return body.replaceChildren(element('p', {class: 'none'}, counts.message))
      }
      const rest = {unfolded: body.querySelector('details')?.open ?? false, typed: body.querySelector<HTMLInputElement>('[type=search]')?.value ?? ''}
      refill(body, boxes(name, counts, chosen(options, name), rest, (picked) => change(choose(options, name, picked))))
    }
    group.addEventListener('toggle', () => void fill())
    return {name, summary, group, fill}
  })
  box.replaceChildren(...groups.map(({group}) => group))
  return {
    show(next) {
      options = next
      live = true
      run++
      for (const {name, summary, fill} of groups) {
        const picked = chosen(options, name).length
        summary.replaceChildren(LABELS[name], ...(picked > 0 ? [element('span', {class: 'count'}, ` 已选${picked}`)] : []))
        void fill()
      }
    },
    clear() {
      live = false
      run++
    },
  }
}

export interface FacetPanel {
  /** counts the open groups anew; `options` tell which names are chosen */
  show(options: SearchOptions): void
  clear(): void
}

interface FacetPanelParts {
  box: HTMLElement
  load(name: FacetName): Promise<NameCounts>
  change(options: SearchOptions): void
  /** groups that are open at the start */
  open: FacetName[]
}

/** What a search is narrowed to, each with a button that lifts it. */
export function liftButtons(options: SearchOptions, change: (options: SearchOptions) => void): HTMLElement | undefined {
  const lift = (text: string, next: SearchOptions) => {
    const button = element('button', {type: 'button', 'aria-label': `不限${text}`}, text, element('span', {'aria-hidden': 'true'}, ' ×'))
    button.addEventListener('click', () => change(next))
    return element('li', {}, button)
  }
  const names = FACETS.flatMap((name) =>
    chosen(options, name).map((value) => lift(nameOf(name, value), choose(options, name, chosen(options, name).filter((other) => other !== value)))),
  )
  const period = boundsWords(options)
  const all = [...names, ...(period ? [lift(period, {...options, from: undefined, to: undefined})] : [])]
  return all.length > 0 ? element('ul', {class: 'lifts', 'aria-label': '已限定'}, ...all) : undefined
}

/** A name as readers see it among the boxes: 新郑市/城关乡 as 城关乡（新郑市）. */
export function nameOf(facet: FacetName, value: string): string {
  if (facet === 'kind') return KINDS[value] ?? value
  const slash = facet === 'district' || facet === 'street' ? value.indexOf('/') : -1
  return slash < 0 ? value : `${value.slice(slash + 1)}（${value.slice(0, slash)}）`
}

const LABELS: Record<FacetName, string> = {district: '区县', street: '街道', program: '工作', kind: '体裁', paper: '报纸', reporter: '署名'}
const KINDS: Record<string, string> = {article: '报道', photo: '图片', intro: '导语', profile: '署名文章'}
const SHOWN = 8

/** @param now whether the names after the first few are shown, and what was typed to find one of them */
function boxes(name: FacetName, counts: NameCounts, picked: string[], now: {unfolded: boolean; typed: string}, change: (picked: string[]) => void): HTMLElement[] {
  const missing = picked.filter((value) => !counts.some(([other]) => other === value)).map((value): [string, number] => [value, 0])
  const entries = [...missing, ...counts]
  if (entries.length === 0) return [element('p', {class: 'none'}, '结果里没有。')]
  const itemOf = ([value, count]: [string, number]) => {
    const box = element('input', {type: 'checkbox', value, checked: picked.includes(value)})
    box.addEventListener('change', () => change(box.checked ? [...picked, value] : picked.filter((other) => other !== value)))
    return element('li', {}, element('label', {}, box, nameOf(name, value), element('span', {class: 'count'}, String(count))))
  }
  const list = element('ul', {}, ...entries.slice(0, SHOWN).map(itemOf))
  const others = entries.slice(SHOWN)
  if (others.length === 0) return [list]
  const rest = element('ul', {class: 'others'})
  const more = element('p', {class: 'none', role: 'status'})
  const typed = element('input', {type: 'search', 'aria-label': `找${LABELS[name]}的名称`, placeholder: '找名称', autocomplete: 'off'})
  const fill = () => {
    const found = others.filter(([value]) => nameOf(name, value).includes(typed.value.trim()))
    rest.replaceChildren(...found.slice(0, MOST).map(itemOf))
    more.textContent = found.length === 0 ? '其余名称里没有。' : found.length > MOST ? `另有${found.length - MOST}个没有列出，可以输入名称来找。` : ''
  }
  typed.value = now.typed
  typed.addEventListener('input', fill)
  fill()
  return [list, element('details', {open: now.unfolded}, element('summary', {}, `其余${others.length}个`), others.length > SHOWN && typed, rest, more)]
}

/** Bylines can be thousands. */
const MOST = 300
