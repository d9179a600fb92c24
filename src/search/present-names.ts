import type {NameEntry} from './names.ts'
import {OPTION_OF, type SearchOptions} from './options.ts'

/**
 * The options with the names that places and programs bear today: a link or a saved search may still have the name of before a
 * renaming, which stays one of the other names. What is nobody's name, or several ones' other name, stays as it is.
 *
 * @example withPresentNames({programs: ['旧名']}, [{name: '新名', facet: 'program', also: ['旧名'], …}]) // {programs: ['新名']}
 */
export function withPresentNames(options: SearchOptions, names: readonly NameEntry[]): SearchOptions {
  const presentName = (facet: NameEntry['facet'], asked: string) => {
    const known = names.filter((entry) => entry.facet === facet)
    const formerly = known.filter(({also}) => also.includes(asked))
    return formerly.length === 1 && !known.some(({name}) => name === asked) ? formerly[0]!.name : asked
  }
  const present = namedFacets(options).map((facet) => [OPTION_OF[facet], [...new Set(options[OPTION_OF[facet]]!.map((asked) => presentName(facet, asked)))]])
  return {...options, ...Object.fromEntries(present)}
}

/** Whether options narrow by names that may have been others. */
export function isNarrowedByNames(options: SearchOptions): boolean {
  return namedFacets(options).length > 0
}

function namedFacets(options: SearchOptions): NameEntry['facet'][] {
  return (['district', 'street', 'program'] as const).filter((facet) => options[OPTION_OF[facet]]?.length)
}
