import {numbersIn} from '../press/line-ranges.ts'
import type {ArticleRecord, PageRecord} from './records.ts'

/**
 * Index of the article that holds a line, for each line that one holds.
 *
 * @example ownersOf({lines: ['甲', '乙']}, [{source: {lines: [[2, 2]]}}]) // Map {2 => 0}
 */
export function ownersOf({lines}: Pick<PageRecord, 'lines'>, articles: readonly Pick<ArticleRecord, 'source'>[]): Map<number, number> {
  return new Map(articles.flatMap(({source}, index) => numbersIn(source?.lines ?? [], lines.length).map((number) => [number, index])))
}

/** Why a line is furniture, for each line that is. @example furnitureReasons({lines: ['甲'], furniture: [{lines: [1, 1], reason: '报头'}]}) // Map {1 => '报头'} */
export function furnitureReasons({lines: all, furniture}: Pick<PageRecord, 'lines' | 'furniture'>): Map<number, string> {
  return new Map(furniture.flatMap(({lines, reason}) => numbersIn([lines], all.length).map((number) => [number, reason])))
}
