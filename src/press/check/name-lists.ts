import type {Read} from './named-entries.ts'
import {near} from './near.ts'
import {problem, type Problem} from './problem.ts'
import {spotOf} from './yaml-places.ts'

/** Lists of names, one a line, as they were read. */
export type NameLists = Read<Record<string, string>>

/** Each town must be one of the gazetteer, each of its communities a name, with the years of the lists behind it or without. */
export function checkCommunities({yaml, data}: NameLists, towns: ReadonlySet<string>): Problem[] {
  const unknown = Object.keys(data).filter((town) => !towns.has(town))
  return [
    ...unknown.map((town) => problem('unknown-parent', yaml.file, spotOf(yaml, [town]), {field: 'town', name: town, nearest: near(town, towns)})),
    ...misformed({yaml, data}, COMMUNITY),
  ]
}

/** Other cities' counties are names and nothing more; a city may have none. */
export function checkElsewhere(lists: NameLists): Problem[] {
  return misformed(lists, /^[^()（）,，;；\s]+$/u)
}

const COMMUNITY = /^[^()（）,，;；\s]+(?:\([^/()]*\/[^/()]*\))?$/u

function misformed({yaml, data}: NameLists, form: RegExp): Problem[] {
  const names = Object.entries(data).flatMap(([key, list]) => (list === '' ? [] : list.split('、').map((text) => ({key, text}))))
  return names.filter(({text}) => !form.test(text)).map(({key, text}) => problem('list-format', yaml.file, spotOf(yaml, [key]), {text}))
}
