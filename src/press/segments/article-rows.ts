import type {Start} from '../boundaries.ts'
import type {Row} from '../rows/row.ts'

/** An article before its parts are named: its rows, and those of them that are its headline block. */
export interface ArticleRows {
  start: Start
  rows: Row[]
  head: Row[]
}
