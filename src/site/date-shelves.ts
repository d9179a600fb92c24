import type {Catalog} from './catalog.ts'

/** Years that have a page, latest first: those of raw pages and articles, and those of the events that articles tell. */
export function yearsOf({dated}: Pick<Catalog, 'dated'>): string[] {
  return [...dated].filter((key) => key.length === 4).sort().reverse()
}

/** Months that have a page, `YYYY-MM`, ascending. */
export function monthsOf({dated}: Pick<Catalog, 'dated'>): string[] {
  return [...dated].filter((key) => key.length === 7).sort()
}

/** Whether a day of the month is known, of a page, of an article or of what they tell: else its calendar would have nothing to show. */
export function hasDays({dated}: Pick<Catalog, 'dated'>, month: string): boolean {
  return [...dated].some((key) => key.length === 10 && key.startsWith(`${month}-`))
}
