import {rmSync} from 'node:fs'
import {afterEach, beforeEach, expect, it} from 'vitest'
import type {ViteDevServer} from 'vite'
import {checkInOverlay} from '../../scripts/check/dev-check.ts'
import {contentFolder, edit, ingest, PAGE} from './workspace.ts'

let dir: string
beforeEach(async () => {
  dir = contentFolder({'p1.txt': PAGE})
  expect((await ingest(dir)).code).toBe(0)
})
afterEach(() => rmSync(dir, {recursive: true}))

it('puts an error into the page as it is, its angle brackets escaped once', async () => {
  edit(dir, 'articles/p1/L003.mdx', (text) => `${text}\n<Foo>未完\n`)
  const sent: {err?: {message: string; stack: string}}[] = []
  const server = {watcher: {add: () => {}, on: () => {}}, ws: {on: () => {}, send: (payload: object) => sent.push(payload)}, config: {logger: {error: console.error}}}
  const configure = checkInOverlay(dir).configureServer as (server: ViteDevServer) => void
  configure(server as unknown as ViteDevServer)
  await expect.poll(() => sent.length, {timeout: 30_000}).toBe(1)
  // Astro escapes whatever lacks its mark.
  expect(sent[0]).toMatchObject({__isEnhancedAstroErrorPayload: true, type: 'error', err: {message: expect.stringContaining('“&lt;Foo&gt;”没有成对'), stack: expect.stringContaining('“<Foo>”没有成对')}})
})
