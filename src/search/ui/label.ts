import {FACETS} from '../stored.ts'
import {nameOf} from './narrowing.ts'
import {chosen, periodWords, type State} from './state.ts'

/**
 * What a search is called: its words and what they are narrowed to.
 *
 * @example labelOf(readState(new URLSearchParams('q=拆迁&district=二七区&to=2011'))) // '拆迁 · 二七区 · —2011'
 */
export function labelOf({q, options}: State): string {
  const names = FACETS.flatMap((name) => chosen(options, name).map((value) => nameOf(name, value)))
  const period = periodWords(options)
  return [q.trim(), ...names, period ?? '', options.expand === false ? '只查原词' : ''].filter(Boolean).join(' · ')
}

/**
 * The name of a file that holds what was found.
 *
 * @example fileName('检索', '拆迁 · 二七区 · —2011', 'csv') // '检索-拆迁-二七区-2011.csv'
 */
export function fileName(kind: string, label: string, ending: string): string {
  return `${[kind, ...(label.match(/[\p{L}\p{N}]+/gu) ?? [])].join('-').slice(0, 40)}.${ending}`
}
