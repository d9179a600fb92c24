import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {NOTES} from '../../scripts/ingest/notes.ts'
import {withTables} from '../../scripts/schemas/manual-tables.ts'
import {RULES} from '../../src/press/check/rules.ts'
import {PROJECT} from './workspace.ts'

const manual = readFileSync(join(PROJECT, 'CONTRIBUTING.md'), 'utf8')
const section = (title: string) => manual.split(/^## /mu).find((text) => text.startsWith(`${title}\n`)) ?? ''
const rows = (text: string) => [...text.matchAll(/^\| `([^`]+)` \| .+ \|$/gmu)].map(([, name]) => name!)

/** Ids that stand in the code beside the table of rules: what the reading of pages and ingest tell. */
function idsInCode(): string[] {
  const ids = new Set<string>()
  for (const folder of ['src/press', 'scripts']) {
    for (const file of readdirSync(join(PROJECT, folder), {recursive: true, encoding: 'utf8'})) {
      if (!file.endsWith('.ts')) continue
      for (const [, id] of readFileSync(join(PROJECT, folder, file), 'utf8').matchAll(/(?:ruleId|\bid): '([a-z]+-[a-z-]+)'/gu)) if (!(id! in RULES)) ids.add(id!)
    }
  }
  return [...ids]
}

describe('the manual', () => {
  it('explains every message, and none that there is not', () => {
    expect(rows(section('消息')).sort()).toEqual([...Object.keys(RULES), ...Object.keys(NOTES), ...idsInCode()].sort())
  })

  it('has the tables that npm run schemas writes: every field with its sentence, every message with its gravity', () => {
    expect(manual).toBe(withTables(manual))
    for (const name of ['article', 'page', 'places', 'programs', 'site']) expect(manual).toContain(`<!-- fields ${name} -->\n\n|`)
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
