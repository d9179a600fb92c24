import type {AstroIntegration, AstroPrerenderer} from 'astro'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {given} from '../src/content.given.ts'
import {PageFrames} from './page-frames.ts'
import type {PageStore} from './page-store.ts'

/**
 * Keeps rendered pages from build to build. Static paths that have a `cacheKey` are rendered and written here; where the key is
 * that of the last build, the page comes from the store and is not rendered. All other paths are Astro's.
 * With `keyedOnly` the other paths are left out and nothing is written: the pages are wanted in the store only.
 * Astro's own incremental build keeps a file for each page and trusts it; here a page that was damaged is rendered again.
 */
export function pageCache(store: PageStore, progress: Progress = () => {}, {keyedOnly = false} = {}): AstroIntegration & {counted: PageCount} {
  const counted: PageCount = {rendered: 0, kept: 0}
  let site = {outDir: '', origin: '', base: ''}
  const frames = new PageFrames()
  const draw = (inner: AstroPrerenderer, path: StaticPath): Promise<Buffer> => {
    const address = addressOf(path)
    const whole = () => render(inner, path, `${site.base}${address}`, site.origin)
    const parts = given()?.fills?.get(address)
    return parts ? frames.page(path.route.component, parts(), whole) : whole()
  }
  return {
    name: 'jiezhi:page-cache',
    counted,
    hooks: {
      'astro:config:done': ({config}) => {
        site = {outDir: fileURLToPath(config.outDir), origin: config.site!, base: config.base.replace(/\/$/u, '')}
      },
      'astro:build:start': ({setPrerenderer}) => setPrerenderer((inner) => ({
        ...inner,
        name: 'jiezhi:page-cache',
        getStaticPaths: async () => {
          const paths = await inner.getStaticPaths()
          const mine = keyedPaths(paths)
          const write = writer()
          let done = 0
          for (const path of mine) {
            const file = fileOf(path)
            const kept = store.take(file, path.cacheKey)
            const body = kept ?? await draw(inner, path)
            if (!kept) store.put(file, path.cacheKey, body)
            counted[kept ? 'kept' : 'rendered']++
            if (!keyedOnly) write(join(site.outDir, file), body)
            progress(++done, keyedOnly ? mine.size : paths.length)
          }
          store.close()
          return keyedOnly ? [] : paths.filter((path) => !mine.has(path as KeyedPath))
        },
      })),
    },
  }
}

export interface PageCount {
  rendered: number
  kept: number
}

type Progress = (done: number, of: number) => void
type StaticPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number] & {cacheKey?: string}
type KeyedPath = StaticPath & {cacheKey: string}

/** Paths that two routes claim are left to Astro, which refuses them. */
function keyedPaths(paths: readonly StaticPath[]): Set<KeyedPath> {
  const claims = new Map<string, number>()
  for (const path of paths) claims.set(bare(path), (claims.get(bare(path)) ?? 0) + 1)
  return new Set(paths.filter((path): path is KeyedPath => path.cacheKey !== undefined && claims.get(bare(path)) === 1))
}

async function render(inner: AstroPrerenderer, {route}: StaticPath, address: string, origin: string): Promise<Buffer> {
  const rendered = await inner.render(new Request(new URL(address, origin)), {routeData: route})
  const response = rendered instanceof Response ? rendered : rendered.response
  if (response.status !== 200) throw new Error(`${address} 没有生成网页（状态 ${response.status}）。`)
  return Buffer.from(await response.arrayBuffer())
}

/** Writes files; each folder is made once, however many pages lie in it. */
function writer(): (path: string, body: Uint8Array) => void {
  const folders = new Set<string>()
  return (path, body) => {
    const folder = dirname(path)
    if (!folders.has(folder)) mkdirSync(folder, {recursive: !folders.has(dirname(folder))})
    folders.add(folder).add(dirname(folder))
    writeFileSync(path, body)
  }
}

function bare({pathname}: StaticPath): string {
  return pathname.replace(/^\/+|\/+$/gu, '')
}

function addressOf(path: StaticPath): string {
  return path.route.type === 'endpoint' ? `/${bare(path)}` : `/${bare(path)}/`
}

function fileOf(path: StaticPath): string {
  return path.route.type === 'endpoint' ? bare(path) : `${bare(path)}/index.html`
}
