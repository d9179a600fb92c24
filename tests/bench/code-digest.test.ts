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

