import type {AstroIntegration, AstroPrerenderer} from 'astro'
import {given} from '../../src/content.given.ts'
import {PageFrames} from './page-frames.ts'
import type {PageStore} from './page-store.ts'
import type {SiteTree} from './site-tree.ts'

/**
 * Keeps rendered pages from build to build. Static paths that have a `cacheKey` are rendered here and written into the tree; where the
 * key is that of the last build, the page stays where it lies or comes from the store, and is not rendered. All other paths are Astro's.
 * Without a tree they are left out and nothing is written: the pages are wanted in the store only.
 * Astro's own incremental build keeps a file for each page and trusts it; here a page that was damaged is rendered again.
 */
export function pageCache(store: PageStore, progress: Progress = () => {}, tree?: SiteTree): AstroIntegration & {counted: PageCount} {
  const counted: PageCount = {rendered: 0, kept: 0}
  let site = {origin: '', base: ''}
  const frames = new PageFrames()
  const draw = (inner: AstroPrerenderer, path: StaticPath): Promise<Buffer> => {
    const address = addressOf(path)
    const whole = () => render(inner, path, `${site.base}${address}`, site.origin)
    const parts = given()?.fills?.get(address)
    return parts ? frames.page(path.route.component, parts(), whole) : whole()
  }
  const keep = (path: KeyedPath): boolean => {
    const file = fileOf(path)
    const there = tree?.read(file)
    if (there && store.confirm(file, path.cacheKey, there)) return true
    const kept = store.take(file, path.cacheKey)
    if (kept) tree?.write(file, kept)
    return kept !== undefined
  }
  const add = async (inner: AstroPrerenderer, path: KeyedPath): Promise<void> => {
    const body = await draw(inner, path)
    store.put(fileOf(path), path.cacheKey, body)
    tree?.write(fileOf(path), body)
  }
  return {
    name: 'jiezhi:page-cache',
    counted,
    hooks: {
      'astro:config:done': ({config}) => {
        site = {origin: config.site!, base: config.base.replace(/\/$/u, '')}
      },
      'astro:build:start': ({setPrerenderer}) => setPrerenderer((inner) => ({
        ...inner,
        name: 'jiezhi:page-cache',
        getStaticPaths: async () => {
          const paths = await inner.getStaticPaths()
          const mine = keyedPaths(paths)
          tree?.leave(new Set([...mine].map(fileOf)))
          let done = 0
          for (const path of mine) {
            const kept = keep(path)
            if (!kept) await add(inner, path)
            counted[kept ? 'kept' : 'rendered']++
            progress(++done, tree ? paths.length : mine.size)
          }
          store.close()
          return tree ? paths.filter((path) => !mine.has(path as KeyedPath)) : []
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

function bare({pathname}: StaticPath): string {
  return pathname.replace(/^\/+|\/+$/gu, '')
}

function addressOf(path: StaticPath): string {
  return path.route.type === 'endpoint' ? `/${bare(path)}` : `/${bare(path)}/`
}

function fileOf(path: StaticPath): string {
  return path.route.type === 'endpoint' ? bare(path) : `${bare(path)}/index.html`
}
