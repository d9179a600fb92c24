import {stringify} from 'csv-stringify/browser/esm/sync'

/**
 * Rows as CSV (RFC 4180) that Excel opens with Chinese intact: byte order mark, CR LF, and cells that a spreadsheet would take for a
 * formula begin with an apostrophe (OWASP, CSV injection). A cell is one line, since readers take line ends in different ways: a break in it
 * becomes a space. Other control characters but tabs are left out.
 */
export function writeCsv(header: readonly string[], rows: Rows): string {
  return `${csvHead(header)}${csvRows(rows)}`
}

/** Byte order mark and first row of a table whose rows are written later. */
export function csvHead(header: readonly string[]): string {
  return `\ufeff${csvRows([header])}`
}

/** The rows alone, without the byte order mark. */
export function csvRows(rows: Rows): string {
  return stringify(rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : plain(cell)))), {escape_formulas: true, record_delimiter: 'windows'})
}

type Rows = readonly (readonly (string | number)[])[]

function plain(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu, '').replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu, ' ')
}
