import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {z} from 'zod'
import {schemaFiles} from '../../scripts/schema-files.ts'
import {RULES} from '../../src/press/check/rules.ts'
import {PROJECT} from './workspace.ts'

const manual = readFileSync(join(PROJECT, 'CONTRIBUTING.md'), 'utf8')
const section = (title: string) => manual.split(/^## /mu).find((text) => text.startsWith(`${title}\n`)) ?? ''
const rows = (text: string) => [...text.matchAll(/^\| `([^`]+)` \| (.+) \|$/gmu)].map(([, name, says]) => ({name: name!, says: says!}))

describe('the manual', () => {
  it('explains every message, and none that there is not', () => {
    expect(rows(section('消息')).map(({name}) => name).sort()).toEqual(Object.keys(RULES).sort())
  })

  it('states every field with the sentence of its schema', () => {
    const stated = new Set(rows(section('字段')).map(({name, says}) => `${name} ${says.replace(/^\(必填\)/u, '').replaceAll('\\|', '|')}`))
    const missing: string[] = []
    const walk = (schema: z.core.JSONSchema.BaseSchema, path: string) => {
      for (const [name, field] of Object.entries(schema.properties ?? {})) {
        if (typeof field === 'boolean') continue
        const sentence = `${path}${name} ${field.description}`
        if (!stated.has(sentence)) missing.push(sentence)
        const items = field.items as z.core.JSONSchema.BaseSchema | undefined
        if (items?.properties) walk(items, `${path}${name}[].`)
        if (field.properties) walk(field, `${path}${name}.`)
      }
    }
    for (const name of ['article', 'page', 'places', 'programs', 'site']) {
      const schema = JSON.parse(schemaFiles().get(`${name}.json`)!) as z.core.JSONSchema.BaseSchema
      walk((schema.items as z.core.JSONSchema.BaseSchema | undefined) ?? schema, '')
    }
    expect(missing).toEqual([])
  })

  it('names only commands that there are', () => {
    const {scripts} = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {scripts: object}
    for (const [, name] of manual.matchAll(/npm run ([\w-]+)/gu)) expect(Object.keys(scripts), name).toContain(name)
  })

  it('links only to sections and files that there are', () => {
    const titles = [...manual.matchAll(/^#+ (.+)$/gmu)].map(([, title]) => title!.replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-').toLowerCase())
    for (const [, target] of manual.matchAll(/\]\(([^)]+)\)/gu)) {
      if (target!.startsWith('#')) expect(titles).toContain(target!.slice(1))
      else if (!/^https:/u.test(target!)) expect(existsSync(join(PROJECT, target!)), target).toBe(true)
    }
  })
})
