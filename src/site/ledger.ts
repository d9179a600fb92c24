import {printedLength} from '../press/text/blank.ts'
import {furnitureReasons, ownersOf} from './line-owners.ts'
import type {ArticleRecord, PageRecord} from './records.ts'

/** Where the printed characters of a page went; white space does not count. `loose` is zero when the ledger closes. */
export interface Ledger {
  characters: number
  inArticles: number
  inFurniture: number
  withdrawn: number
  loose: number
}

/** Counts a page's characters by what became of them. */
export function ledgerOf(page: PageRecord, articles: ArticleRecord[]): Ledger {
  const owners = ownersOf(page, articles)
  const furniture = furnitureReasons(page)
  const withdrawn = (page.withdrawn ?? []).reduce((sum, {characters}) => sum + characters, 0)
  const ledger: Ledger = {characters: withdrawn, inArticles: 0, inFurniture: 0, withdrawn, loose: 0}
  page.lines.forEach((text, index) => {
    const length = printedLength(text)
    ledger.characters += length
    if (owners.has(index + 1)) ledger.inArticles += length
    else if (furniture.has(index + 1)) ledger.inFurniture += length
    else ledger.loose += length
  })
  return ledger
}
