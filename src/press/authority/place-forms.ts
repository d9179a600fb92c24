import type {Place} from './types.ts'
import {isArea} from './place-kinds.ts'
import {otherWordings} from './other-wordings.ts'
import {bareName, LISTED_OFFICES, OFFICES, townStem} from './name-parts.ts'

/**
 * How a place is written: its official or another full name, a town's office (X办事处), or a name without the word that tells
 * what it is (大学路, 中原), which may as well be a road or a region, or a wording that no list has (大学街道).
 */
export type PlaceForm = 'full' | 'office' | 'bare' | 'unlisted'

/**
 * Every way in which places are written, each with what kind of wording it is. A wording that no list has is left out where it is a listed
 * name of any place.
 *
 * @example placeForms([大学路街道])[1] // {term: '大学路街道办事处', place: 大学路街道, form: 'office'}
 */
export function placeForms(places: readonly Place[]): {term: string; place: Place; form: PlaceForm}[] {
  const listed = places.flatMap((place) => listedForms(place).map(([term, form]) => ({term, place, form})))
  const names = new Set(listed.filter(({form}) => form !== 'bare').map(({term}) => term))
  const towns = places.filter(({type}) => type === 'town')
  const unlisted = towns.flatMap((place) => otherWordings(bareName(place.name)).filter((term) => !names.has(term)).map((term) => ({term, place, form: 'unlisted' as const})))
  return [...listed, ...unlisted]
}

function listedForms(place: Place): [term: string, form: PlaceForm][] {
  const name = bareName(place.name)
  const aliases = place.aliases.map((alias): [string, PlaceForm] => [alias, aliasForm(alias)])
  // Districts that are gone and are called by an ordinary word (郊区) would be found everywhere.
  if (isArea(place)) return name.length < 3 ? [] : [[name, 'full'], ...aliases]
  if (place.type === 'community') return communityForms(place, name)
  const stem = townStem(name)
  if (stem === name) return [[name, 'full'], ...aliases]
  const offices = name.endsWith('街道') ? [...OFFICES, ...LISTED_OFFICES].map((office): [string, PlaceForm] => [stem + office, 'office']) : []
  // 青屏街街道 is also written 青屏街道办事处.
  if (stem.endsWith('街') && stem.length > 2 && offices.length > 0) offices.push([`${stem}道`, 'full'], [`${stem}道办事处`, 'office'], [`${stem}道办`, 'office'])
  const bare: [string, PlaceForm][] = stem.length >= 2 ? [[stem, 'bare']] : []
  return [[name, 'full'], ...offices, ...bare, ...aliases]
}

/** What another name of the gazetteer is. */
export function aliasForm(alias: string): PlaceForm {
  if (/办事处$/u.test(alias)) return 'office'
  return /(?:街道|[区县市镇乡])$/u.test(alias) && alias.length >= 3 ? 'full' : 'bare'
}

/** 东风路十二里屯社区 of 东风路街道 is also written 十二里屯社区; 圃田村 also 圃田村委会. */
function communityForms(place: Place, name: string): [string, PlaceForm][] {
  const stem = townStem(bareName(place.town ?? ''))
  const short = stem !== '' && name.startsWith(stem) ? name.slice(stem.length) : ''
  return short.length >= 4 ? [[name, 'full'], [short, 'full']] : name.length >= 3 ? [[name, 'full']] : []
}
