import type {LineRange} from './types.ts'

/**
 * Numbers of the lines in inclusive ranges, in the order of the ranges, as far as their page has such lines.
 *
 * @param count how many lines the page has: what an editor mistyped may name millions
 * @example numbersIn([[2, 3], [9, 9999999]], 10) // [2, 3, 9, 10]
 */
export function numbersIn(ranges: readonly LineRange[], count: number): number[] {
  const numbers: number[] = []
  for (const [first, last] of ranges) for (let number = first; number <= Math.min(last, count); number++) numbers.push(number)
  return numbers
}

/** Whether two lists of ranges share a line. @example overlap([[1, 3]], [[3, 9999999]]) // true */
export function overlap(a: readonly LineRange[], b: readonly LineRange[]): boolean {
  return a.some(([first, last]) => b.some(([start, end]) => first <= end && start <= last))
}
