/** What one way of searching costs and finds; bytes as a host sends them. */
export interface SearchFigures {
  queries: number
  /** queries answered with exactly the right articles */
  exact: number
  start: {bytes: number; requests: number}
  cold: {bytes: number; requests: number; milliseconds: number}
  warmMilliseconds: number
}

export interface SearchReport {
  articles: number
  ours: SearchFigures
  /** Pagefind as it comes, with quotes as its manual advises for phrases */
  stock: SearchFigures & {indexSeconds: number; indexPeak: number}
  /** one pass over the keys of all texts, in the same browser, median */
  scanMilliseconds: number
}

/**
 * A report in one line.
 *
 * @example searchSentence(report) // '100/100 全对，首次 26.0 KB、5 个请求，热 8 毫秒（整库扫描的 0.4）；原样 Pagefind 31/100 全对，…'
 */
export function searchSentence({ours, stock, scanMilliseconds}: SearchReport): string {
  const told = ({exact, queries, cold, warmMilliseconds}: SearchFigures) =>
    `${exact}/${queries} 全对，首次 ${(cold.bytes / 1000).toFixed(1)} KB、${cold.requests} 个请求，热 ${warmMilliseconds.toFixed(0)} 毫秒（整库扫描的 ${(warmMilliseconds / scanMilliseconds).toFixed(2)}）`
  return `${told(ours)}；原样的 Pagefind ${told(stock)}`
}
