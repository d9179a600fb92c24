/** What kind of place one is: a district or zone, a county, a zone as any city has. */
import type {Place} from './types.ts'

/** Whether a place is one of the districts and zones. @example isArea({type: 'zone', …}) // true */
export function isArea({type}: Pick<Place, 'type'>): boolean {
  return type === 'district' || type === 'zone'
}

/** A county or a city under the city: its short name (巩义, 登封) is that of a whole town, unlike 中原 or 二七. */
export function isCounty({type, name}: Pick<Place, 'type' | 'name'>): boolean {
  return type === 'district' && /[市县]$/u.test(name)
}

/** A zone by a word that names one of any city: 高新区, 经开区. @param text as it is written */
export function isAnyCitysZone({type, name}: Pick<Place, 'type' | 'name'>, text: string): boolean {
  return type === 'zone' && text !== name && text.length <= 4 && text.endsWith('区')
}
