import {appendFileSync, cpSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {LoaderContext} from 'astro/loaders'
import {describe, expect, it, vi} from 'vitest'
import {RULES, rulesDigest} from '../../scripts/read/rules-digest.ts'
import {articleLoader, pageLoader} from '../../src/content.loaders.ts'
import {valueImportsOf} from '../imports.ts'
import {PROJECT} from './workspace.ts'

it.each([articleLoader, pageLoader])('$name keeps under the digest of all rules', async ({load}) => {
  vi.stubEnv('JIEZHI_CONTENT', join(PROJECT, 'tests/fixtures/check/base'))
  const kept = new Map<string, {id: string; digest: string}>()
  const store = {keys: () => kept.keys(), get: (id: string) => kept.get(id), set: (entry: {id: string; digest: string}) => kept.set(entry.id, entry)}
  await load({store, parseData: async ({data}: {data: object}) => data} as unknown as LoaderContext)
  vi.unstubAllEnvs()
  expect(kept.size).toBeGreaterThan(0)
  for (const {digest} of kept.values()) expect(digest.split('-')[0]).toBe(rulesDigest([]).slice(0, 12))
})

describe('the digest of the rules', () => {
  it.each(['src/press/pipeline.ts', 'src/press/mdx/body.ts', 'src/press/html/page.ts', 'src/site/evidence.ts', 'src/content.read.ts', 'scripts/read/authority-files.ts', 'scripts/ingest/worker.ts', 'package-lock.json'])('changes with %s', (file) => {
    const root = mkdtempSync(join(tmpdir(), 'jiezhi-rules-'))
    try {
      for (const part of ['src', 'scripts', 'package-lock.json']) cpSync(join(PROJECT, part), join(root, part), {recursive: true})
      expect(rulesDigest([], root)).toBe(rulesDigest([], PROJECT))
      appendFileSync(join(root, file), '\n')
      expect(rulesDigest([], root)).not.toBe(rulesDigest([], PROJECT))
    } finally {
      rmSync(root, {recursive: true})
    }
  })

  it('changes with another Node', () => {
    const before = rulesDigest([])
    vi.spyOn(process, 'version', 'get').mockReturnValue('v0.0.1')
    expect(rulesDigest([])).not.toBe(before)
    vi.restoreAllMocks()
  })

  it('leaves out nothing that those who read pages come to run', () => {
    const run = new Set(['src/content.loaders.ts', 'scripts/check/worker.ts', 'scripts/ingest/worker.ts'])
    for (const file of run) for (const name of valueImportsOf(file)) if (/^(?:src|scripts)\//u.test(name)) run.add(`${name}.ts`)
    expect([...run].filter((file) => !RULES.some((part) => file === part || file.startsWith(`${part}/`)))).toEqual([])
  })
})
