import {FACETS} from '../stored.ts'
import {nameOf} from './narrowing.ts'
import {asksNothing, boundsWords, chosen, type State} from './state.ts'

/**
 * What a search is called, on one line: its words and what they are narrowed to.
 *
 * @example labelOf(readState(new URLSearchParams('q=拆迁&district=二七区&to=2011'))) // '拆迁 · 二七区 · —2011'
 */
export function labelOf({q, names, options}: State): string {
  const narrowed = FACETS.flatMap((name) => chosen(options, name).map((value) => nameOf(name, value)))
  const period = boundsWords(options)
  const words = names.length > 0 ? names.join('、') : q.trim()
  return [words, ...narrowed, period ?? '', options.expand === false ? '只查原词' : ''].filter(Boolean).join(' · ').replace(/\s+/gu, ' ')
}

/**
 * The title of the page that shows a search, so that the browser's history and tabs tell one from another; it is not longer than they show.
 *
 * @example titleOf(readState(new URLSearchParams('q=拆迁')), '检索 · 街志') // '拆迁 · 检索 · 街志'
 */
export function titleOf(state: State, page: string): string {
  const label = [...labelOf(state)]
  return asksNothing(state) ? page : `${label.length > 60 ? `${label.slice(0, 60).join('')}…` : label.join('')} · ${page}`
}

/**
 * The name of a file that holds what was found.
 *
 * @example fileName('检索', '拆迁 · 二七区 · —2011', 'csv') // '检索-拆迁-二七区-2011.csv'
 */
export function fileName(kind: string, label: string, ending: string): string {
  return `${[kind, ...(label.match(/[\p{L}\p{N}]+/gu) ?? [])].join('-').slice(0, 40)}.${ending}`
}
