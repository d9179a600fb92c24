import {readEdtf} from '../press/calendar/edtf.ts'
import {compare} from '../press/text/compare.ts'
import type {Catalog} from './catalog.ts'
import {levelsOf, type Level} from './coverage.ts'

/** Programs along the years: who was written about when, and when it is known to have run. */
export interface ProgramYears {
  /** columns: a year each, or spans of equally many years when the archive is long */
  periods: {from: number; to: number}[]
  rows: {name: string; count: number; cells: ProgramCell[]}[]
}

export interface ProgramCell {
  articles: number
  level: Level
  /** the authority file says that the program ran then */
  active: boolean
}

/**
 * The programs with most articles, by the time of their beginning. Articles whose year is not certain count for the program but in
 * no column; programs that nobody has confirmed come only after all confirmed ones.
 *
 * @example programYears(catalog).rows[0] // {name: '创先争优', count: 2, cells: [{articles: 2, level: 4, active: true}, …]}
 */
export function programYears(catalog: Catalog, {programs = 12, columns = 20}: {programs?: number; columns?: number} = {}): ProgramYears {
  const shown = [...catalog.byProgram]
    .map(([name, articles]) => ({name, articles, proposed: catalog.programs.get(name)?.proposed === true ? 1 : 0, years: articles.flatMap(yearOf)}))
    .filter(({years}) => years.length > 0)
    .sort((a, b) => a.proposed - b.proposed || b.articles.length - a.articles.length || compare(a.name, b.name))
    .slice(0, programs)
    .sort((a, b) => Math.min(...a.years) - Math.min(...b.years) || b.articles.length - a.articles.length || compare(a.name, b.name))
  const periods = periodsOf(shown.flatMap(({years}) => years), columns)
  const rows = shown.map(({name, articles, years}) => {
    const span = readEdtf(catalog.programs.get(name)?.active ?? '')
    return {
      name,
      count: articles.length,
      cells: periods.map(({from, to}) => ({
        articles: years.filter((year) => year >= from && year <= to).length,
        active: span !== undefined && Number(span.start.slice(0, 4)) <= to && Number(span.end.slice(0, 4)) >= from,
      })),
    }
  })
  const level = levelsOf(rows.flatMap(({cells}) => cells.map(({articles}) => articles)))
  return {periods, rows: rows.map((row) => ({...row, cells: row.cells.map((cell) => ({...cell, level: level(cell.articles)}))}))}
}

function yearOf({date}: {date?: string}): number[] {
  const span = date === undefined ? undefined : readEdtf(date)
  const year = span?.start.slice(0, 4)
  return year !== undefined && span?.end.startsWith(year) ? [Number(year)] : []
}

function periodsOf(years: number[], columns: number): ProgramYears['periods'] {
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const step = [1, 2, 5, 10, 20, 50].find((size) => Math.floor(last / size) - Math.floor(first / size) < columns) ?? 100
  const begin = first - (first % step)
  return Array.from({length: Math.floor((last - begin) / step) + 1}, (_, index) => ({from: begin + index * step, to: begin + (index + 1) * step - 1}))
}
