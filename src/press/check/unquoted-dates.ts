import type {z} from 'zod'
import {isEdtf} from '../calendar/edtf.ts'
import {DATE_FIELDS} from '../yaml/reader.ts'
import {problem, type Problem} from './problem.ts'
import {schemaAt} from './schema-shape.ts'
import {rangeOf, sourceOf, spotOf, type YamlText} from './yaml-places.ts'

/**
 * Tells of dates without quotes: `2020` is read as a number, and other readers of YAML make times of the rest. A number is put back into `data`
 * as it was written.
 *
 * @param problems takes a `date-unquoted` for each, with what mends it
 * @example unquotedDates(readYaml('date: 2020', 'a.mdx'), articleSchema, data, problems) // data.date is '2020'
 */
export function unquotedDates(yaml: YamlText, schema: z.ZodType, data: unknown, problems: Problem[]): void {
  if (yaml.plain) return
  const walk = (value: unknown, path: PropertyKey[], parent: unknown) => {
    if (Array.isArray(value)) value.forEach((item, i) => walk(item, [...path, i], value))
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key], value)
    } else if (isDateField(schema, path)) {
      const source = sourceOf(yaml, path)
      if (!/^[\dX][\dX.?~%/-]*$/u.test(source)) return
      const range = rangeOf(yaml, path)
      const fix = range && {...range, text: `"${source}"`}
      // What is no date is told of as such.
      if (isEdtf(source)) problems.push(problem('date-unquoted', yaml.file, spotOf(yaml, path), {value: source}, fix))
      if (typeof value === 'number') (parent as Record<PropertyKey, unknown>)[path.at(-1)!] = source
    }
  }
  walk(data, [], undefined)
}

function isDateField(schema: z.ZodType, path: PropertyKey[]): boolean {
  return DATE_FIELDS.has(String(path.at(-1))) && schemaAt(schema, path) !== undefined
}
