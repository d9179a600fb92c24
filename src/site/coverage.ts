import {compare} from '../press/text/compare.ts'
import type {Catalog} from './catalog.ts'
import {districtNames, stands, townsOf} from './place-names.ts'

/** What the archive covers: counts of articles for districts and programs, and the towns of which it has none. */
export interface Coverage {
  /** columns, most frequent first */
  programs: {name: string; count: number}[]
  /** programs that found no room among the columns */
  morePrograms: number
  rows: {district: string; count: number; cells: {program: string; count: number; level: Level}[]}[]
  missing: {district: string; towns: string[]; of: number}[]
}

/** 0 for none, 1–4 for the quarters of the counts that occur. */
export type Level = 0 | 1 | 2 | 3 | 4

/**
 * Counts articles by district and program, at most `columns` programs; confirmed programs come before proposed ones only by
 * their counts. Abolished places do not count as missing.
 *
 * @example coverageOf(catalog).rows[0] // {district: '惠济区', count: 12, cells: [{program: '创建文明城市', count: 3, level: 2}, …]}
 */
export function coverageOf(catalog: Catalog, columns = 24): Coverage {
  const ranked = [...catalog.byProgram]
    .map(([name, articles]) => ({name, count: articles.length}))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name))
  const programs = ranked.slice(0, columns)
  const districts = districtNames(catalog).filter((name) => stands(catalog, name) || catalog.byDistrict.has(name))
  const rows = districts.map((district) => {
    const articles = catalog.byDistrict.get(district) ?? []
    const counts = new Map<string, number>()
    for (const article of articles) for (const program of new Set(article.programs)) counts.set(program, (counts.get(program) ?? 0) + 1)
    return {district, count: articles.length, counts}
  })
  const level = levelsOf(rows.flatMap(({counts}) => programs.map(({name}) => counts.get(name) ?? 0)))
  return {
    programs,
    morePrograms: ranked.length - programs.length,
    rows: rows.map(({district, count, counts}) => ({
      district,
      count,
      cells: programs.map(({name}) => ({program: name, count: counts.get(name) ?? 0, level: level(counts.get(name) ?? 0)})),
    })),
    missing: districts.flatMap((district) => {
      const towns = townsOf(catalog, district).filter((town) => stands(catalog, town))
      const none = towns.filter((town) => !catalog.byStreet.has(town))
      return none.length === 0 ? [] : [{district, towns: none.sort(compare), of: towns.length}]
    }),
  }
}

/** Sorts counts into four classes of about equal size, so that a map of few large and many small counts still tells them apart. */
export function levelsOf(counts: readonly number[]): (count: number) => Level {
  const values = [...new Set(counts.filter((count) => count > 0))].sort((a, b) => a - b)
  return (count) => {
    if (count <= 0) return 0
    const rank = values.filter((value) => value <= count).length
    return Math.max(1, Math.ceil((rank / Math.max(1, values.length)) * 4)) as Level
  }
}
