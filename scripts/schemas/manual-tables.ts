import type {z} from 'zod'
import {RULES, type RuleId} from '../../src/press/check/rules.ts'
import {schemaFiles} from './files.ts'

/**
 * The editors' manual with those of its parts renewed that the code knows better: the tables of fields, from the schemas, and how
 * grave each message is. A table of fields stands between `<!-- fields NAME -->` and `<!-- end -->`.
 */
export function withTables(manual: string): string {
  const schemas = schemaFiles()
  return manual
    .replace(/(<!-- fields (\w+) -->\n)[\s\S]*?(?=<!-- end -->)/gu, (_, head: string, name: string) => `${head}\n${fieldTable(schemas.get(`${name}.json`) ?? '{}')}\n`)
    .replace(/^\| `([a-z-]+)` \| (?:(?:错误|警告|提示) \| )?(?=.+\|$)/gmu, (row, id: string) => (id in RULES ? `| \`${id}\` | ${LEVELS[RULES[id as RuleId].level]} | ` : row))
}

const LEVELS = {error: '错误', warning: '警告', info: '提示'} as const

type Schema = z.core.JSONSchema.BaseSchema

/** One row a field, those of inner fields named by their path: `events[].date`. */
function fieldTable(json: string): string {
  const schema = JSON.parse(json) as Schema
  const rows = rowsOf((schema.items as Schema | undefined) ?? schema, '')
  return ['| 字段 | 说明 |', '| --- | --- |', ...rows.map(([name, says]) => `| \`${name}\` | ${says} |`), ''].join('\n')
}

function rowsOf(schema: Schema, path: string): [name: string, says: string][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]): [string, string][] => {
    if (typeof field === 'boolean') return []
    const must = schema.required?.includes(name) ? '（必填）' : ''
    const items = field.items as Schema | undefined
    return [
      [`${path}${name}`, `${must}${(field.description ?? '').replaceAll('|', '\\|')}`],
      ...(items?.properties ? rowsOf(items, `${path}${name}[].`) : []),
      ...(field.properties ? rowsOf(field, `${path}${name}.`) : []),
    ]
  })
}
