import {compare} from './archive.ts'
import type {Catalog} from './catalog.ts'

/** Districts and zones that have a page: all of the gazetteer, and those that only an article names. */
export function districtNames(catalog: Catalog): string[] {
  return namesOf(catalog, ['district', 'zone'], catalog.byDistrict)
}

/** Towns (街道, 乡, 镇) that have a page: all of the gazetteer, and those that only an article names. */
export function townNames(catalog: Catalog): string[] {
  return namesOf(catalog, ['town'], catalog.byStreet)
}

/** Programs that have a page: all of the authority file, and those that only an article names. */
export function programNames(catalog: Catalog): string[] {
  return [...new Set([...catalog.archive.programs.map(({name}) => name), ...catalog.byProgram.keys()])].sort(compare)
}

/** Towns of a district or zone, those with most reports first. */
export function townsOf(catalog: Catalog, district: string): string[] {
  return catalog.archive.places
    .filter((place) => place.type === 'town' && (place.zone ?? place.district) === district)
    .map(({name}) => name)
    .sort((a, b) => (catalog.byStreet.get(b)?.length ?? 0) - (catalog.byStreet.get(a)?.length ?? 0) || compare(a, b))
}

function namesOf(catalog: Catalog, types: string[], used: ReadonlyMap<string, unknown>): string[] {
  const known = catalog.archive.places.filter((place) => types.includes(place.type)).map(({name}) => name)
  return [...new Set([...known, ...used.keys()])]
}
