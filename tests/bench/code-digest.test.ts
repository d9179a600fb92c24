import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {codeDigest} from '../../scripts/read/code-digest.ts'

it('is one and the same from wherever it is asked', () => {
  const here = process.cwd()
  const digest = codeDigest(['src/press', 'package-lock.json'])
  process.chdir('/')
  try {
    expect(codeDigest(['src/press', 'package-lock.json'])).toBe(digest)
  } finally {
    process.chdir(here)
  }
})

it('is another for other parts, and refuses those that are not there', () => {
  expect(codeDigest(['src/press'])).not.toBe(codeDigest(['src/site']))
  expect(() => codeDigest(['src/nowhere'])).toThrow()
})

it('changes with every file of its folders, whatever it is called, and not with a hidden one', () => {
  const root = mkdtempSync(join(tmpdir(), 'jiezhi-digest-'))
  mkdirSync(join(root, 'src/styles'), {recursive: true})
  const digests = ['a.ts', 'styles/b.css', 'styles/c.astro', '.swp'].map((name) => {
    writeFileSync(join(root, 'src', name), '')
    return codeDigest(['src'], root)
  })
  expect(new Set(digests).size).toBe(3)
  expect(digests[3]).toBe(digests[2])
  rmSync(root, {recursive: true})
})
