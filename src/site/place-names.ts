import {compare} from '../press/text/compare.ts'
import type {Catalog, Companion} from './catalog.ts'

/**
 * Districts and zones that have a page: all of the gazetteer, and those that only an article names. City districts first, then
 * counties and cities, then zones; abolished ones at the end.
 */
export function districtNames(catalog: Catalog): string[] {
  const known = districts.get(catalog) ?? sortedDistricts(catalog)
  districts.set(catalog, known)
  return known
}

const districts = new WeakMap<Catalog, string[]>()

function sortedDistricts(catalog: Catalog): string[] {
  const rank = new Map(namesOf(catalog, ['district', 'zone'], catalog.byDistrict).map((name) => [name, rankOf(name, catalog)]))
  return [...rank.keys()].sort((a, b) => rank.get(a)! - rank.get(b)! || compare(a, b))
}

/** Towns (街道, 乡, 镇) that have a page: all of the gazetteer, and those that only an article names. */
export function townNames(catalog: Catalog): string[] {
  return namesOf(catalog, ['town'], catalog.byStreet)
}

/**
 * Programs that have a page: those that an article names, be it withdrawn, and those that these belong to. The authority file also
 * serves to recognize names: what of it nobody has reported yet would be a page without anything.
 */
export function programNames(catalog: Catalog): string[] {
  return [...programsWithPage(catalog)].sort(compare)
}

/** Names of the authority file that have no page. */
export function silentPrograms(catalog: Catalog): string[] {
  const shown = programsWithPage(catalog)
  return catalog.archive.programs.map(({name}) => name).filter((name) => !shown.has(name))
}

/** Programs with a page that belong to a program, with how many articles each has. */
export function narrowerPrograms(catalog: Catalog, name: string): Companion[] {
  const shown = programsWithPage(catalog)
  return catalog.archive.programs
    .filter((other) => other.broader === name && shown.has(other.name))
    .map((other) => ({name: other.name, count: catalog.byProgram.get(other.name)?.length ?? 0}))
}

function programsWithPage(catalog: Catalog): ReadonlySet<string> {
  const known = programs.get(catalog) ?? withBroader(new Set(catalog.archive.articles.flatMap((article) => article.programs)), catalog)
  programs.set(catalog, known)
  return known
}

const programs = new WeakMap<Catalog, ReadonlySet<string>>()

function withBroader(names: Set<string>, catalog: Catalog): ReadonlySet<string> {
  // The loop comes to the names that it adds, too.
  for (const name of names) {
    const broader = catalog.programs.get(name)?.broader
    if (broader !== undefined) names.add(broader)
  }
  return names
}

/** Towns of a district or zone, those with most reports first. */
export function townsOf(catalog: Catalog, district: string): string[] {
  const known = towns.get(catalog) ?? townsByDistrict(catalog)
  towns.set(catalog, known)
  return known.get(district) ?? []
}

/** True for a place that exists today as far as the gazetteer knows. */
export function stands(catalog: Catalog, name: string): boolean {
  return catalog.places.get(name)?.to === undefined
}

const towns = new WeakMap<Catalog, Map<string | undefined, string[]>>()

function townsByDistrict(catalog: Catalog): Map<string | undefined, string[]> {
  const sorted = catalog.archive.places
    .filter(({type}) => type === 'town')
    .sort((a, b) => (catalog.byStreet.get(b.name)?.length ?? 0) - (catalog.byStreet.get(a.name)?.length ?? 0) || compare(a.name, b.name))
  const byParent = Map.groupBy(sorted, ({zone, district}) => zone ?? district)
  return new Map([...byParent].map(([parent, places]) => [parent, places.map(({name}) => name)]))
}

function namesOf(catalog: Catalog, types: string[], used: ReadonlyMap<string, unknown>): string[] {
  const known = catalog.archive.places.filter((place) => types.includes(place.type)).map(({name}) => name)
  return [...new Set([...known, ...used.keys()])]
}

function rankOf(name: string, catalog: Catalog): number {
  if (!stands(catalog, name)) return 3
  if (catalog.places.get(name)?.type === 'zone') return 2
  return name.endsWith('区') ? 0 : 1
}
