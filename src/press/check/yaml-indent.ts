/**
 * Finds the usual slips in the blanks before a line: a full-width one, an entry farther in than those above it, a field that stands
 * not quite in line with its entry's others, one that belongs to no entry. Only asked of a text that cannot be read.
 *
 * @example indentSlips('districts:\n　- 中原区\n')[0].detail // '行首是全角空格，应为半角空格'
 */
export function indentSlips(text: string): YamlSlip[] {
  const slips: YamlSlip[] = []
  let above: Row | undefined
  let dash: number | undefined
  let item: number | undefined
  let told = false
  let at = 0
  for (const line of text.split('\n')) {
    const row = rowOf(line)
    if (row.indent === 0) told = false
    const detail: string | undefined = told ? undefined : WIDE.test(line) ? '行首是全角空格，应为半角空格' : misplaced(row, above, dash, item)
    if (detail) slips.push({at, detail})
    told ||= detail === ORPHAN
    if (row.dash) [dash, item] = [row.indent, row.key ? row.indent + row.dash : undefined]
    else if (row.key && row.indent === 0) item = undefined
    if (row.words) above = row
    at += line.length + 1
  }
  return slips
}

/** What is wrong with a row's blanks, beside the row above it, the last dash, and where the fields of its entry begin. */
function misplaced(row: Row, above: Row | undefined, dash: number | undefined, item: number | undefined): string | undefined {
  if (!above) return row.key && row.indent > 0 ? '第一行前面多了空格' : undefined
  if (above.heads) return undefined
  if (row.dash) return dash !== undefined && row.indent > dash ? `“-”前面应空 ${dash} 格，与上面各条对齐` : undefined
  if (!row.key || row.indent === 0) return undefined
  if (item !== undefined) return row.indent === item ? undefined : `缩进不齐，这一行前面应空 ${item} 格`
  if (above.key && above.indent > 0) return above.dash > 0 || row.indent === above.indent ? undefined : `缩进不齐，这一行前面应空 ${above.indent} 格`
  return (above.dash > 0 && !above.key) || (above.indent === 0 && above.key) ? ORPHAN : undefined
}

const ORPHAN = '这一行前面有空格，上面却没有它所属的字段：多打了空格就删去，误删了上一行（如 source:）就补上'
const WIDE = /^[ \t]*[\u3000\u00a0]/u

interface Row {
  indent: number
  /** how many characters its dash takes with the blanks behind it */
  dash: number
  key: boolean
  /** a field whose value is on the lines below, or goes on there */
  heads: boolean
  /** no comment, and not empty */
  words: boolean
}

function rowOf(line: string): Row {
  const {lead = '', dash = '', key, value = ''} = /^(?<lead>[ \t]*)(?<dash>-[ ]+)?(?<key>[A-Za-z]+:(?=\s|$))?(?<value>.*)$/u.exec(line.trimEnd())?.groups ?? {}
  const heads = key !== undefined && /^\s*(?:#.*|[|>][-+]?|["'[{][^\]}"']*)?$/u.test(value)
  return {indent: lead.length, dash: dash.length, key: key !== undefined, heads, words: !/^\s*(?:#|$)/u.test(line)}
}

/** A slip of the pen in YAML that can be named, and where it was made: often above the line on which reading fails. */
export interface YamlSlip {
  /** offset in the text */
  at: number
  detail: string
}
