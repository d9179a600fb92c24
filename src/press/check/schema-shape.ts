/** Finds its way in the schemas of what editors write. */
import type {z} from 'zod'

type Inner = {def: {type: string; innerType?: z.ZodType; element?: z.ZodType; items?: z.ZodType[]; shape?: Record<string, z.ZodType>}}

/** The schema of the value at a path. */
export function schemaAt(schema: z.ZodType | undefined, path: readonly PropertyKey[]): z.ZodType | undefined {
  let at = schema
  for (const key of path) {
    const {def} = unwrap(at) as unknown as Inner
    at = typeof key === 'number' ? (def.element ?? def.items?.[key]) : def.shape?.[String(key)]
    if (!at) return undefined
  }
  return at
}

/** The schemas of a schema's fields; undefined when it has none. */
export function shapeOf(schema: z.ZodType | undefined): Record<string, z.ZodType> | undefined {
  return schema && (unwrap(schema) as unknown as Inner).def.shape
}

/** What an optional or defaulted field holds. */
export function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  let at = schema
  while (at && (at as unknown as Inner).def.innerType) at = (at as unknown as Inner).def.innerType
  return at
}
