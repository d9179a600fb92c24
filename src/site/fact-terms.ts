import {bareName, LISTED_OFFICES, OFFICES} from '../press/authority/name-parts.ts'
import type {Place, PlaceType, Program} from '../press/authority/types.ts'
import {buildMatcher, type Matcher} from '../press/text/terms.ts'
import {lettersOf} from './printed.ts'

export type NamedKind = 'place' | 'program'

/** `bare` is true for a name without its class word (惠济 for 惠济区) or in a looser wording, which counts only when no fuller form is printed. */
export interface NamedTerm {
  kind: NamedKind
  name: string
  bare: boolean
}

/**
 * One matcher for everything in the authority files, in all the forms in which a paper prints it: official name, other names,
 * the usual class words (大学路街道 also as 大学路办事处), and the bare name. It runs over `lettersOf` text.
 */
export function buildTermMatcher(places: readonly Place[], programs: readonly Program[]): Matcher<NamedTerm> {
  return buildMatcher([
    ...places.flatMap((place) => termsOfPlace(place).map(({term, bare}) => ({term, value: {kind: 'place', name: place.name, bare}}))),
    ...programs.flatMap((program) =>
      distinct([program.name, ...program.aliases].map(lettersOf)).map((term) => ({
        term,
        value: {kind: 'program', name: program.name, bare: false},
      })),
    ),
  ] as {term: string; value: NamedTerm}[])
}

/** Class words of each type of place and those that papers use for one another. */
const CLASS_WORDS: Record<PlaceType, {ends: RegExp; others: readonly string[]}> = {
  district: {ends: /(?:回族区|新区|区|县|市)$/u, others: ['区', '县', '市']},
  zone: {ends: /(?:产业集聚区|综合实验区|开发区|实验区|集聚区|新区|区)$/u, others: ['新区', '开发区', '实验区', '区']},
  town: {ends: /(?:街道办事处|办事处|街道|镇|乡)$/u, others: [...OFFICES, ...LISTED_OFFICES, '街道', '镇', '乡', '街']},
  community: {ends: /(?:社区|村委会|居委会|村|居)$/u, others: ['社区', '村', '村委会', '居委会']},
}

function termsOfPlace(place: Place): {term: string; bare: boolean}[] {
  const {ends, others} = CLASS_WORDS[place.type]
  const name = lettersOf(bareName(place.name))
  const stem = name.replace(ends, '')
  const full = distinct([name, withoutTown(place, name), ...place.aliases.map(lettersOf), ...(stem.length > 1 ? others.map((word) => stem + word) : [])])
  const short = place.type === 'town' ? otherStem(stem) : ''
  const loose = distinct([stem, ...(short.length > 1 ? others.map((word) => short + word) : [])])
  return [
    ...full.map((term) => ({term, bare: false})),
    ...loose.filter((term) => term.length > 1 && !full.includes(term)).map((term) => ({term, bare: true})),
  ]
}

/** Papers leave out the 路 or 街 of a street's name (永安街道办事处 of 永安路街道) or add a 路. */
function otherStem(stem: string): string {
  const short = stem.replace(/[路街]$/u, '')
  return short === stem ? `${stem}路` : short
}

/** Lists of communities put the town's name before the community's own (东风路十二里屯社区); papers do not. */
function withoutTown({town = ''}: Place, name: string): string {
  const stem = lettersOf(bareName(town)).replace(CLASS_WORDS.town.ends, '')
  const own = stem.length > 1 && name.startsWith(stem) ? name.slice(stem.length) : ''
  return own.replace(CLASS_WORDS.community.ends, '').length > 1 ? own : ''
}

function distinct(terms: string[]): string[] {
  return [...new Set(terms)].filter((term) => term !== '')
}
