import {markupBytes} from './html-bytes.ts'
import {NO_FACTS} from './no-facts.ts'
import type {ArticleRecord} from './records.ts'

/**
 * The blocks with which the further leaves of a very long article begin, so that no page of it grows without bound; empty for nearly all.
 * The first leaf leaves room for the article's facts. A single block is never cut.
 *
 * @example articleLeaves(article) // [120, 260]
 */
export function articleLeaves(article: Pick<ArticleRecord, FactList | 'blocks'>): number[] {
  const starts: number[] = []
  let room = roomOf(article)
  if (article.blocks.reduce((sum, {html}) => sum + html.length * 3 + BLOCK, 0) <= room) return starts
  article.blocks.forEach(({html}, index) => {
    const weight = markupBytes(html) + BLOCK
    if (weight > room && index > (starts.at(-1) ?? 0)) {
      starts.push(index)
      room = FURTHER
    }
    room -= weight
  })
  return starts
}

/** Bytes of HTML for the words of an article on its first page, beside its facts, related articles and citations. */
export function roomOf(article: Pick<ArticleRecord, FactList>): number {
  const facts = FACTS.reduce((sum, name) => sum + article[name].length, 0)
  return Math.max(LEAST, FIRST - facts * FACT)
}

type FactList = keyof typeof NO_FACTS
const FACTS = Object.keys(NO_FACTS) as FactList[]

// Of a hundred thousand bytes the frame, related articles and citations of a page take less than twenty.
const FIRST = 80_000
const FURTHER = 88_000
const LEAST = 10_000
// A fact with its links to three lines, and in the metadata; what stands around a block: its number and its line.
const FACT = 400
const BLOCK = 280
