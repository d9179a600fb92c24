/**
 * The rows of a table with the same fields in the same order, undefined where a row lacks one: what reads rows of many shapes is slow.
 *
 * @example evenRows(['rule', 'longest'], [{rule: 'a'}, {longest: 3, rule: 'b'}]) // [{rule: 'a', longest: undefined}, {rule: 'b', longest: 3}]
 */
export function evenRows<Row extends object>(fields: readonly (keyof Row)[], rows: readonly Row[]): Row[] {
  return rows.map((row) => Object.fromEntries(fields.map((field) => [field, row[field]])) as Row)
}
