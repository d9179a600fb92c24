import {BASELINE_ROWS} from './baseline-rows.ts'
import {INGEST_ROWS} from './ingest-rows.ts'
import {OUR_ROWS} from './our-rows.ts'
import {QUERY_ROWS} from './query-rows.ts'
import type {Row} from './row.ts'
import {YEAR_ROWS} from './year-rows.ts'

/** All rows in the order in which they run: a Pagefind row indexes the site that the row before it built. */
export const ROWS: readonly Row[] = [...INGEST_ROWS, ...OUR_ROWS, ...QUERY_ROWS, ...YEAR_ROWS, ...BASELINE_ROWS]
