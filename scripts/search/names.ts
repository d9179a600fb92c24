import type {NameEntry} from '../../src/search/names.ts'
import {plainName} from '../../src/search/plain-name.ts'
import {latinOf} from '../../src/site/latin.ts'
import type {Archive} from '../../src/site/records.ts'
import {districtsOf} from '../../src/site/zones.ts'

/**
 * Names that the search page suggests and whose other names it looks for as well: districts and zones of the gazetteer, towns
 * and programs that articles are about or that have other names, with the Latin letters that a reader may type for them.
 *
 * @example searchNames(archive)[0] // {name: '二七区', facet: 'district', also: [], pinyin: 'erqiqu', initials: 'eqq', articles: 12}
 */
export function searchNames({articles, places, programs}: Pick<Archive, 'articles' | 'places' | 'programs'>): NameEntry[] {
  const counts = new Map<string, number>()
  const known = new Map(places.map((place) => [place.name, place]))
  for (const article of articles) {
    if (article.withdrawn) continue
    for (const name of new Set([...districtsOf(article, known), ...article.streets, ...article.programs])) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const named = [
    ...places.filter(({type}) => type !== 'community').map(({name, aliases, type}) => ({name, also: aliases, facet: type === 'town' ? 'street' : 'district'}) as const),
    ...programs.map(({name, aliases}) => ({name, also: aliases, facet: 'program'}) as const),
  ]
  const wanted = named.filter(({name, also, facet}) => counts.has(name) || facet === 'district' || also.length > 0)
  return wanted.map(({name, also, facet}) => ({name, facet, also, ...latinOf(plainName({name, facet})), articles: counts.get(name) ?? 0}))
}
