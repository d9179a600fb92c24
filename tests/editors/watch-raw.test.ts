import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {watchRaw} from '../../scripts/ingest/watch-raw.ts'
import {contentFolder, PAGE} from './workspace.ts'

let dir: string
beforeEach(() => {
  dir = contentFolder({})
})
afterEach(() => rmSync(dir, {recursive: true}))

it.each(['with', 'without'])('npm run dev sees a page that comes into a content folder %s content/raw, once', async (which) => {
  if (which === 'without') rmSync(join(dir, 'raw'), {recursive: true})
  const seen = vi.fn()
  const end = watchRaw(dir, seen)
  try {
    for (const half of [PAGE.slice(0, 50), PAGE]) writeFileSync(join(dir, 'raw/p1.txt'), half)
    await vi.waitUntil(() => seen.mock.calls.length > 0, {timeout: 10_000})
    await new Promise((done) => setTimeout(done, 700))
    expect(seen).toHaveBeenCalledTimes(1)
  } finally {
    end()
  }
})
