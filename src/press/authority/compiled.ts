import type {Authority, Period, Place, Program} from './types.ts'
import {programForms} from './program-forms.ts'
import {phraseOf} from './phrase.ts'
import {aliasForm, placeForms, type PlaceForm} from './place-forms.ts'
import {isArea, isCounty} from './place-kinds.ts'
import {ORDINARY_NAMES, ORDINARY_STEMS} from './ordinary-names.ts'
import {slugKey} from '../text/slug.ts'
import {buildMatcher, type Matcher} from '../text/terms.ts'

/** A city's authority made ready for reading: one automaton for every name, and its entries by name. Built once, used for every page. */
export interface CompiledAuthority {
  authority: Authority
  terms: Matcher<Term>
  places: ReadonlyMap<string, Place>
  /** its present districts and zones */
  areas: readonly Place[]
  programs: ReadonlyMap<string, Program>
  /** by the letters of their names and other names alone, as addresses have them */
  programsBySlug: ReadonlyMap<string, Program>
  /** keys of the phrases of rejected names and other names */
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
 * Compiles an authority. Nothing is read or changed afterwards.
 *
 * @example compileAuthority(authority).terms.find('大学路办事处')[0].value // {kind: 'place', form: 'office', place: 大学路街道}
 */
export function compileAuthority(authority: Authority): CompiledAuthority {
  const cityNames = authority.city === '' ? [] : [authority.city, withoutUnit(authority.city)]
  const local = new Set(authority.places.filter(({type}) => type !== 'community').flatMap(({name, aliases}) => [name, ...aliases]))
  const entries: {term: string; value: Term}[] = [
    ...placeForms(authority.places).map(({term, place, form}) => ({term, value: {kind: 'place' as const, place, form}})),
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
    areas: authority.places.filter((place) => isArea(place) && place.to === undefined),
    programs: new Map(authority.programs.map((program) => [program.name, program])),
    programsBySlug: new Map(authority.programs.flatMap((program) => [...program.aliases, program.name].map((name) => [slugKey(name), program] as const))),
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
  const areas = places.filter(isArea)
  const short = ({aliases}: Place) => aliases.filter((alias) => aliasForm(alias) === 'bare')
  const [counties, others] = [areas.filter(isCounty), areas.filter((area) => !isCounty(area))]
  return {ownNames: [...cityNames, ...areas.map(({name}) => name), ...counties.flatMap(short)], regionNames: others.flatMap(short)}
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
