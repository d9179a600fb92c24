import {BETWEEN_PERSONS} from './field-forms.ts'
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

/** Several names that stand as one in a list, parted by marks of Chinese writing; names of programs may have 、 in them, and in quotation marks others too, people's a blank between two of them. */
export function checkParted({yaml, data}: Read<unknown>, fields: readonly string[], marks: keyof typeof MARKS): Problem[] {
  const entries = Array.isArray(data) ? data.map((entry, index) => ({entry: entry as unknown, path: [index]})) : [{entry: data, path: []}]
  return entries.flatMap(({entry, path}) => fields.flatMap((field) => {
    const list = (entry as Record<string, unknown>)[field]
    return !Array.isArray(list) ? [] : list.flatMap((name: string, at) => {
      const names = name.split(MARKS[marks]).map((part) => part.trim()).filter(Boolean)
      return names.length < 2 ? [] : [problem('names-in-one', yaml.file, spotOf(yaml, [...path, field, at]), {field, name, names})]
    })
  }))
}

const MARKS = {place: /[、，；,;]/u, program: /[，；](?![^“]*”)/u, person: new RegExp(`[、，；,;]|${BETWEEN_PERSONS.source}`, 'u')}

const COMMUNITY = /^[^()（）,，;；\s]+(?:\([^/()]*\/[^/()]*\))?$/u

function misformed({yaml, data}: NameLists, form: RegExp): Problem[] {
  const names = Object.entries(data).flatMap(([key, list]) => (list === '' ? [] : list.split('、').map((text) => ({key, text}))))
  return names.filter(({text}) => !form.test(text)).map(({key, text}) => problem('list-format', yaml.file, spotOf(yaml, [key]), {text}))
}
