import type {Catalog} from './catalog.ts'

/** Years that have a page, latest first: those of articles and those of the events that articles tell. */
export function yearsOf(catalog: Catalog): string[] {
  return [...new Set([...monthsOf(catalog).map((month) => month.slice(0, 4)), ...catalog.byYear.keys(), ...catalog.events.keys()])]
    .filter((key) => key.length === 4)
    .sort()
    .reverse()
}

/** Months that have a page, `YYYY-MM`, ascending. */
export function monthsOf(catalog: Catalog): string[] {
  return [...new Set([...catalog.byMonth.keys(), ...catalog.events.keys()])].filter((key) => key.length === 7).sort()
}
