import type {Authority, Period, Place, Program} from './authority-types.ts'
import {programForms} from './programs/forms.ts'
import {phraseOf} from './programs/phrase.ts'
import {ORDINARY_NAMES, ORDINARY_STEMS} from './places/ordinary-names.ts'
import {slugOf} from './slug.ts'
import {buildMatcher, type Matcher} from './terms.ts'

/** A city's authority made ready for reading: one automaton for every name, and its entries by name. Built once, used for every page. */
export interface CompiledAuthority {
  authority: Authority
  terms: Matcher<Term>
  places: ReadonlyMap<string, Place>
  programs: ReadonlyMap<string, Program>
  /** by the letters of their names and other names alone, as addresses have them */
  programsBySlug: ReadonlyMap<string, Program>
  /** keys of the phrases of rejected names */
  rejected: ReadonlySet<string>
  /** names after which only papers of this city are called: 郑州, 中原区, 新郑 */
  ownNames: readonly string[]
  /** short names of its districts, after which those of a wider region may be called as well: 中原 */
  regionNames: readonly string[]
  /** names of other cities, counties and districts without 市, 县, 区 */
  elsewhereStems: ReadonlySet<string>
  /** those of cities and counties that are no words of prose: they count without their unit as well, directly before a town's name */
  countyStems: ReadonlySet<string>
}

export type Term =
  | {kind: 'place'; place: Place; form: PlaceForm}
  | {kind: 'city'}
  | {kind: 'elsewhere'; name: string}
  | {kind: 'program'; program: Program}
  | {kind: 'period'; period: Period}

/**
 * How a place is written: its official or another full name, a town's office (X办事处), or a name without the word that tells
 * what it is (大学路, 中原), which may as well be a road or a region.
 */
export type PlaceForm = 'full' | 'office' | 'bare'

/**
 * Compiles an authority. Nothing is read or changed afterwards.
 *
 * @example compileAuthority(authority).terms.find('大学路办事处')[0].value // {kind: 'place', form: 'office', place: 大学路街道}
 */
export function compileAuthority(authority: Authority): CompiledAuthority {
  const cityNames = authority.city === '' ? [] : [authority.city, withoutUnit(authority.city)]
  const local = new Set(authority.places.filter(({type}) => type !== 'community').flatMap(({name, aliases}) => [name, ...aliases]))
  const entries: {term: string; value: Term}[] = [
    ...authority.places.flatMap((place) => formsOf(place).map(([term, form]) => ({term, value: {kind: 'place' as const, place, form}}))),
    ...cityNames.map((term) => ({term, value: {kind: 'city' as const}})),
    ...authority.elsewhere
      .filter((name) => !local.has(name) && !ORDINARY_NAMES.has(name))
      .flatMap((name) => elsewhereForms(name).map((term) => ({term, value: {kind: 'elsewhere' as const, name}}))),
    // A name that waits for an editor counts where a page's own wording proposes it: else what is read of a page would hang on what was read before it.
    ...authority.programs.filter(({proposed}) => !proposed).flatMap((program) => programForms(program).map((term) => ({term, value: {kind: 'program' as const, program}}))),
    ...authority.periods.map((period) => ({term: period.term, value: {kind: 'period' as const, period}})),
  ]
  return {
    authority,
    terms: buildMatcher(entries.map(({term, value}) => ({term, value: evenTerm(value)}))),
    places: new Map(authority.places.map((place) => [place.name, place])),
    programs: new Map(authority.programs.map((program) => [program.name, program])),
    programsBySlug: new Map(authority.programs.flatMap((program) => [...program.aliases, program.name].map((name) => [slugOf(name), program] as const))),
    rejected: new Set(authority.rejected?.map(phraseOf)),
    ...paperNames(authority, cityNames),
    elsewhereStems: stemsOf(authority.elsewhere, local),
    countyStems: stemsOf(authority.elsewhere.filter((name) => !name.endsWith('区') && !ORDINARY_STEMS.has(withoutUnit(name))), local),
  }
}

/** A term with the fields of every kind: each hit on a page is asked several times for its kind, fastest where all have the same. */
function evenTerm({kind, place, form, name, program, period}: {kind: Term['kind']; place?: Place; form?: PlaceForm; name?: string; program?: Program; period?: Period}): Term {
  return {kind, place, form, name, program, period} as Term
}

function paperNames({places}: Authority, cityNames: readonly string[]): Pick<CompiledAuthority, 'ownNames' | 'regionNames'> {
  const areas = places.filter(({type}) => type === 'district' || type === 'zone')
  const short = ({aliases}: Place) => aliases.filter((alias) => aliasForm(alias) === 'bare')
  const [counties, others] = [areas.filter(({name}) => /[市县]$/u.test(name)), areas.filter(({name}) => !/[市县]$/u.test(name))]
  return {ownNames: [...cityNames, ...areas.map(({name}) => name), ...counties.flatMap(short)], regionNames: others.flatMap(short)}
}

/** Last part of a qualified name: 新郑市/城关乡 → 城关乡. */
export function bareName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

function formsOf(place: Place): [term: string, form: PlaceForm][] {
  const name = bareName(place.name)
  const aliases = place.aliases.map((alias): [string, PlaceForm] => [alias, aliasForm(alias)])
  // Districts that are gone and are called by an ordinary word (郊区) would be found everywhere.
  if (place.type === 'district' || place.type === 'zone') return name.length < 3 ? [] : [[name, 'full'], ...aliases]
  if (place.type === 'community') return communityForms(place, name)
  const stem = townStem(name)
  if (stem === name) return [[name, 'full'], ...aliases]
  const offices = name.endsWith('街道') ? OFFICES.map((office): [string, PlaceForm] => [stem + office, 'office']) : []
  // 青屏街街道 is also written 青屏街道办事处.
  if (stem.endsWith('街') && stem.length > 2 && offices.length > 0) offices.push([`${stem}道`, 'full'], [`${stem}道办事处`, 'office'], [`${stem}道办`, 'office'])
  const bare: [string, PlaceForm][] = stem.length >= 2 ? [[stem, 'bare']] : []
  return [[name, 'full'], ...offices, ...bare, ...aliases]
}

const OFFICES = ['街道办事处', '办事处', '街道办', '街办', '党工委', '街道党工委']

function aliasForm(alias: string): PlaceForm {
  if (/办事处$/u.test(alias)) return 'office'
  return /(?:街道|[区县市镇乡])$/u.test(alias) && alias.length >= 3 ? 'full' : 'bare'
}

/** 东风路十二里屯社区 of 东风路街道 is also written 十二里屯社区; 圃田村 also 圃田村委会. */
function communityForms(place: Place, name: string): [string, PlaceForm][] {
  const stem = townStem(bareName(place.town ?? ''))
  const short = stem !== '' && name.startsWith(stem) ? name.slice(stem.length) : ''
  return short.length >= 4 ? [[name, 'full'], [short, 'full']] : name.length >= 3 ? [[name, 'full']] : []
}

/** 大学路街道 → 大学路; 圃田乡 → 圃田. */
export function townStem(name: string): string {
  return name.replace(/(?:街道|镇|(?:回族)?乡)$/u, '')
}

function elsewhereForms(name: string): string[] {
  const stem = withoutUnit(name)
  const isCity = /(?:市|省|自治区)$/u.test(name) || name.length === 2
  return isCity && stem.length >= 2 && stem !== name && !ORDINARY_STEMS.has(stem) ? [name, stem] : [name]
}

function stemsOf(names: readonly string[], local: ReadonlySet<string>): Set<string> {
  return new Set(names.map(withoutUnit).filter((stem) => stem.length >= 2 && !local.has(stem)))
}

function withoutUnit(name: string): string {
  return name.replace(/(?:(?:壮族|回族|维吾尔)?自治区|市|省|区|县)$/u, '')
}
