import {compare} from '../press/text/compare.ts'
import {companionsOf, type Catalog, type Companion} from './catalog.ts'
import {districtNames, stands, townsOf} from './place-names.ts'
import type {ArticleRecord} from './records.ts'

/** Where the articles on a subject reach: districts with how many of their towns, and the districts without any. */
export interface Reach {
  /** most articles first; `of` are the towns that stand today or are reached */
  districts: {name: string; count: number; towns: number; of: number}[]
  silent: string[]
}

/**
 * Counts the districts and towns that the articles name. Abolished places count where they are reached and are not missed.
 *
 * @example reachOf(catalog.byProgram.get('创先争优'), catalog).districts[0] // {name: '二七区', count: 1, towns: 0, of: 16}
 */
export function reachOf(articles: readonly ArticleRecord[], catalog: Catalog): Reach {
  const districts = companionsOf(articles, catalog.districtsOf)
  const reached = new Set(districts.map(({name}) => name))
  return {
    districts: districts.map(({name, count}) => {
      const {reached, silent} = townReach(articles, name, catalog)
      return {name, count, towns: reached.length, of: reached.length + silent.length}
    }),
    silent: districtNames(catalog).filter((name) => !reached.has(name) && stands(catalog, name)),
  }
}

/**
 * Towns of one district that the articles name, most articles first, and its towns of today that they do not. A town that a zone runs is
 * reached for its statutory district too, but missed only by the zone.
 */
export function townReach(articles: readonly ArticleRecord[], district: string, catalog: Catalog): {reached: Companion[]; silent: string[]} {
  const streets = companionsOf(articles, 'streets')
  const named = new Set(streets.map(({name}) => name))
  const liesIn = (name: string) => [catalog.places.get(name)?.district, catalog.places.get(name)?.zone].includes(district)
  return {
    reached: streets.filter(({name}) => liesIn(name)),
    silent: townsOf(catalog, district).filter((name) => !named.has(name) && stands(catalog, name)).sort(compare),
  }
}
