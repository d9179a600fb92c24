import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {TARGETS} from '../../scripts/fuzz/targets.ts'

describe.each(Object.entries(TARGETS))('%s', (name, {inputs, holds}) => {
  const rows = JSON.parse(readFileSync(`tests/fixtures/fuzz/${name}.json`, 'utf8')) as string[]

  it('holds for what fuzzing found', async () => {
    expect(new Set(rows).size).toBe(rows.length)
    for (const row of rows) await holds(row)
  })

  it('holds for a few inputs of every kind', () => fc.assert(fc.asyncProperty(inputs, async (input) => holds(input)), {numRuns: 60}))
})
