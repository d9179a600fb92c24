import {appendFileSync, cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {INDEX_CODE, indexDigest} from '../../scripts/search/index-digest.ts'
import {ROOT, valueImportsOf} from '../imports.ts'

it('changes with whatever the files of the index are made by, and with nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'jiezhi-index-'))
  try {
    for (const part of ['src', 'scripts', 'package-lock.json']) cpSync(join(ROOT, part), join(root, part), {recursive: true})
    let before = indexDigest(ROOT)
    expect(indexDigest(root)).toBe(before)
    for (const file of [
      'src/press/text/key.ts', 'src/search/tokens.ts', 'src/search/postings.ts', 'src/press/text/traditional.ts', 'src/press/text/fold-letters.ts', 'src/site/headline.ts',
      'scripts/search/bundle.ts', 'scripts/search/folders.ts', 'scripts/serve/gzip.ts', 'package-lock.json',
    ]) {
      appendFileSync(join(root, file), '\n')
      expect(indexDigest(root), file).not.toBe(before)
      before = indexDigest(root)
    }
    appendFileSync(join(root, 'src/site/routes.ts'), '\n')
    expect(indexDigest(root)).toBe(before)
  } finally {
    rmSync(root, {recursive: true})
  }
})

it('changes with Node, whose zlib packs the index', () => {
  const before = indexDigest()
  const {version} = process
  Object.defineProperty(process, 'version', {value: 'v0.0.0', configurable: true, enumerable: true})
  try {
    expect(indexDigest()).not.toBe(before)
  } finally {
    Object.defineProperty(process, 'version', {value: version, configurable: true, enumerable: true})
  }
  expect(indexDigest()).toBe(before)
})

it('is made of every module that a bundle is made by', () => {
  const seen = new Set<string>()
  const follow = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const target of valueImportsOf(file)) if (existsSync(join(ROOT, `${target}.ts`))) follow(`${target}.ts`)
  }
  follow('scripts/search/bundle.ts')
  expect(seen.size).toBeGreaterThan(10)
  expect([...seen].filter((file) => !INDEX_CODE.some((part) => file === part || file.startsWith(`${part}/`)))).toEqual([])
})
