/** Orders by code units: the same on every machine, whatever its locale. @example ['乙', '甲', 'b'].sort(compare) // ['b', '乙', '甲'] */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
