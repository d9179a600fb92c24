import {periodsOf} from './periods.ts'

/** Where the years and months of a list of articles begin. */
export interface Beginnings {
  /** index of a period's first article in the list, by the period: `2011`, `2011-03` */
  at: ReadonlyMap<string, number>
  /** id of an article's entry, by its index: those with which a period begins */
  ids: ReadonlyMap<number, string>
}

/**
 * Years and months by the article with which each begins in the list, so that a link can lead there. Found once for a list.
 *
 * @param lengths of the periods' names: 4 for years, 7 for months, 10 for days
 * @example beginningsOf([{date: '2012-04-03'}, {date: '2011-03-02'}]).ids.get(1) // 't-2011-03'
 */
export function beginningsOf(articles: readonly Dated[], lengths: readonly number[] = [4, 7]): Beginnings {
  const key = lengths.join()
  const known = found.get(articles) ?? new Map<string, Beginnings>()
  found.set(articles, known)
  const begins = known.get(key) ?? findBeginnings(articles, lengths)
  known.set(key, begins)
  return begins
}

const found = new WeakMap<readonly Dated[], Map<string, Beginnings>>()

function findBeginnings(articles: readonly Dated[], lengths: readonly number[]): Beginnings {
  const at = new Map<string, number>()
  const ids = new Map<number, string>()
  for (const [index, {date}] of articles.entries()) {
    for (const period of periodsOf(date, lengths)) {
      if (at.has(period)) continue
      at.set(period, index)
      ids.set(index, `t-${period}`)
    }
  }
  return {at, ids}
}

type Dated = {date?: string}
