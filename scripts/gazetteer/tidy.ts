import type {Place} from '../../src/press/authority/types.ts'

/** A place's fields in the order in which places.yaml has them, without those that say nothing. */
export function tidy({name, type, aliases, district, zone, zoneFrom, town, from, to, formerly, became, source}: Place): Place {
  const kept = {name, type, aliases, district, zone, zoneFrom, town, from, to, formerly, became, source}
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))) as unknown as Place
}
