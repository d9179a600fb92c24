import {writeMdx} from '../src/press/mdx.ts'
import type {PrintedArticle} from './page.ts'

/** The MDX file of a printed article, written as ingest writes it. */
export function articleText({kind, lines, fields, blocks}: PrintedArticle, {file, ...when}: {file: string; date: string; dateBasis?: string}): string {
  const {title, kicker, subtitle, ...facts} = fields
  return writeMdx({title, kicker, subtitle, kind, ...when, ...facts, source: {file, lines: [lines]}}, blocks)
}
