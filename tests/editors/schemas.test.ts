import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {z} from 'zod'
import {schemaFiles} from '../../scripts/schemas/files.ts'
import {checkArticle} from '../../src/press/check/article.ts'
import {vocabularyOf} from '../../src/press/check/vocabulary.ts'
import {pageSchema} from '../../src/press/schema.ts'
import {readYaml} from '../../src/press/check/yaml.ts'
import {PROJECT} from './workspace.ts'

const folder = join(PROJECT, '.vscode/schemas')

describe('the schemas for editors', () => {
  it('are those that the project itself checks by (npm run schemas writes them)', () => {
    const written = Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
    expect(written).toEqual(Object.fromEntries([...schemaFiles()].sort(([a], [b]) => (a < b ? -1 : 1))))
  })

  it('say a Chinese sentence of every field', () => {
    const silent: string[] = []
    const walk = (schema: z.core.JSONSchema.BaseSchema, path: string) => {
      for (const [name, field] of Object.entries(schema.properties ?? {})) {
        if (typeof field === 'boolean') continue
        if (!/\p{Script=Han}.*[。…]$/u.test(field.description ?? '')) silent.push(`${path}.${name}`)
        walk(field, `${path}.${name}`)
      }
      if (schema.items && typeof schema.items === 'object' && !Array.isArray(schema.items)) walk(schema.items as z.core.JSONSchema.BaseSchema, `${path}[]`)
    }
    for (const [name, text] of schemaFiles()) walk(JSON.parse(text) as z.core.JSONSchema.BaseSchema, name)
    expect(silent).toEqual([])
  })

  it('are wired to files that exist', () => {
    const settings = JSON.parse(readFileSync(join(PROJECT, '.vscode/settings.json'), 'utf8')) as {'yaml.schemas': Record<string, unknown>}
    for (const file of Object.keys(settings['yaml.schemas'])) expect(existsSync(join(PROJECT, file)), file).toBe(true)
  })
})

describe('the templates', () => {
  it('give an article that only lacks known names and its own words', () => {
    const bytes = readFileSync(join(PROJECT, 'templates/article.mdx'))
    const {problems} = checkArticle({file: 'a.mdx', bytes}, vocabularyOf({places: [], programs: []}, ['郑州日报']))
    expect(problems.map(({ruleId}) => ruleId)).toEqual(['text-unwritten', 'text-unwritten', 'text-unwritten', 'unknown-district', 'unknown-street'])
  })

  it('give a page record', () => {
    expect(pageSchema.safeParse(readYaml(readFileSync(join(PROJECT, 'templates/page.yaml'), 'utf8'), 'p.yaml').data).success).toBe(true)
  })
})
