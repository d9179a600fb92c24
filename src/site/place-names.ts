import {compare} from '../press/compare.ts'
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

/** Programs that have a page: all of the authority file, and those that only an article names. */
export function programNames(catalog: Catalog): string[] {
  return [...new Set([...catalog.archive.programs.map(({name}) => name), ...catalog.byProgram.keys()])].sort(compare)
}

/** Programs that belong to a program, with how many articles each has. */
export function narrowerPrograms(catalog: Catalog, name: string): Companion[] {
  return catalog.archive.programs
    .filter((other) => other.broader === name)
    .map((other) => ({name: other.name, count: catalog.byProgram.get(other.name)?.length ?? 0}))
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

const towns = new WeakMap<Catalog, Map<string, string[]>>()

function townsByDistrict(catalog: Catalog): Map<string, string[]> {
  const lists = new Map<string, string[]>()
  const sorted = catalog.archive.places
    .filter(({type}) => type === 'town')
    .sort((a, b) => (catalog.byStreet.get(b.name)?.length ?? 0) - (catalog.byStreet.get(a.name)?.length ?? 0) || compare(a.name, b.name))
  for (const {name, zone, district} of sorted) {
    const parent = zone ?? district
    if (parent === undefined) continue
    const list = lists.get(parent)
    if (list) list.push(name)
    else lists.set(parent, [name])
  }
  return lists
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
