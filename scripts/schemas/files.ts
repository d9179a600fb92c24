import {z} from 'zod'
import {linesSchema, placesSchema, programsSchema, redirectsSchema, siteSchema, withdrawnNamesSchema} from '../../src/press/authority/schema.ts'
import {articleSchema, pageSchema} from '../../src/press/schema.ts'

const SCHEMAS: Record<string, z.ZodType> = {
  article: articleSchema,
  page: pageSchema,
  places: placesSchema,
  programs: programsSchema,
  lines: linesSchema,
  site: siteSchema,
  redirects: redirectsSchema,
  withdrawn: withdrawnNamesSchema,
}

/** The JSON schemas by file name. Fields with a default need not be written, so the schema is that of what editors type in. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, {io: 'input', target: 'draft-7'})
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`]
    }),
  )
}
