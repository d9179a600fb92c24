import {bareName} from '../authority/name-parts.ts'
import type {Authority, Place, PlaceType} from '../authority/types.ts'

/** The names that articles may use, ready to be asked. @example vocabularyOf(authority, ['郑州日报']).places.get('管城回族区')?.type // 'district' */
export function vocabularyOf(authority: Pick<Authority, 'places' | 'programs' | 'rejected'>, papers: readonly string[]): Vocabulary {
  const places = new Map(authority.places.map((place) => [place.name, place]))
  const placeAliases = new Map<string, Place[]>()
  for (const place of authority.places) {
    for (const alias of new Set([...place.aliases, bareName(place.name)])) {
      if (alias !== place.name) push(placeAliases, alias, place)
    }
  }
  const programs = new Map(authority.programs.map(({name, proposed}) => [name, {proposed: proposed ?? false}]))
  const programAliases = new Map<string, string[]>()
  for (const {name, aliases} of authority.programs) for (const alias of aliases) push(programAliases, alias, name)
  return {places, placeAliases, programs, programAliases, rejected: new Set(authority.rejected), papers: new Set(papers)}
}

export interface Vocabulary {
  places: Map<string, Place>
  /** other names, and the bare names of places written `District/Name` */
  placeAliases: Map<string, Place[]>
  programs: Map<string, {proposed: boolean}>
  programAliases: Map<string, string[]>
  /** proposed names that an editor rejected, and their other names */
  rejected: Set<string>
  papers: Set<string>
}

/** Which field of an article takes which places. */
export const PLACE_FIELDS = {
  districts: ['district', 'zone'],
  streets: ['town'],
  communities: ['community'],
} as const satisfies Record<string, readonly PlaceType[]>

export type PlaceField = keyof typeof PLACE_FIELDS

/** The field of an article in which places of a type stand: 功能区 stand among the districts. */
export function fieldOf(type: PlaceType): PlaceField {
  return type === 'town' ? 'streets' : type === 'community' ? 'communities' : 'districts'
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
