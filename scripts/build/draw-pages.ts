import {buildContext, type KnownFile} from '../../src/content.context.ts'
import {drawInPool} from './render-pool.ts'
import type {RenderWorker, PageTask} from './render-worker.ts'
import {PageFrames} from './page-frames.ts'
import {addressOf, type PageProgram, type StaticPath} from './page-program.ts'
import type {PageStore} from './page-store.ts'
import type {SiteTree} from './site-tree.ts'

/**
 * Draws the site's pages into the tree. A page that has a `cacheKey` is kept from build to build: where the key is that of the last
 * build, the page stays where it lies or comes from the store, and is not drawn. Without a tree the keyed pages are drawn into the store,
 * and nothing else.
 */
export async function drawPages({program, store, tree: begun, startWorkers = () => [], progress = () => {}}: Drawing): Promise<PageCount> {
  const paths = [...(await pathsByFile(program))].filter(([, {cacheKey}]) => begun !== undefined || cacheKey !== undefined)
  const tree = await begun
  tree?.leave(new Set(paths.map(([file]) => file)))
  const wanted: WantedPage[] = []
  for (const [file, path] of paths) if (!keep(file, path.cacheKey, store, tree)) wanted.push({file, path, key: path.cacheKey, former: tree?.digestOf(file)})
  const [keyed, others] = [wanted.filter(({key}) => key !== undefined), wanted.filter(({key}) => key === undefined)]
  const workers = startWorkers(keyed.length)
  let done = paths.length - wanted.length
  const told = () => progress(++done, paths.length)
  const frames = new PageFrames()
  const draw = async ({file, path, key}: WantedPage) => {
    const known = buildContext()?.files?.get(addressOf(path))
    if (known && tree) placeFile(file, known, tree)
    else {
      const body = await drawPage(path, program, frames)
      const digest = key === undefined ? undefined : store.put(file, key, body)
      tree?.write(file, body, digest)
    }
    told()
  }
  for (const page of others) await draw(page)
  await drawInPool({pages: keyed, workers, draw, take: ({file, key}, drawn) => {
    store.adopt(file, key!, drawn)
    tree?.adopt(file, drawn.digest)
    told()
  }})
  store.close()
  return {rendered: keyed.length, kept: paths.length - wanted.length}
}

export interface Drawing {
  program: PageProgram
  store: PageStore
  tree?: Promise<SiteTree>
  /** calls processes that draw keyed pages into the tree beside this one, as many as are worth it for so many pages */
  startWorkers?: (pages: number) => RenderWorker[]
  progress?: (done: number, of: number) => void
}

interface WantedPage extends PageTask {
  path: StaticPath
  key: string | undefined
}

/** Of the pages that have a key. */
export interface PageCount {
  rendered: number
  kept: number
}

/** Every path by the file that it becomes; two pages with one address are a mistake in the content or the code, never a matter of order. */
export async function pathsByFile(program: PageProgram): Promise<Map<string, StaticPath>> {
  const paths = new Map<string, StaticPath>()
  for (const path of await program.paths()) {
    const file = fileOf(path)
    const other = paths.get(file)
    if (other) throw new Error(`${file} 有两个来源：${other.route.component} 与 ${path.route.component}；请改掉其中一个的名称。`)
    paths.set(file, path)
  }
  return paths
}

/** Keeps a page of the last build, if its key is the same. */
function keep(file: string, key: string | undefined, store: PageStore, tree: SiteTree | undefined): boolean {
  const digest = key === undefined ? undefined : store.digestOf(file, key)
  if (key === undefined || digest === undefined) return false
  if (tree?.keep(file, digest) && store.keepOn(file, key)) return true
  const body = store.take(file, key)
  if (body) tree?.write(file, body, digest)
  return body !== undefined
}

function placeFile(file: string, {sha256, body}: KnownFile, tree: SiteTree): void {
  if (!tree.keep(file, sha256)) tree.write(file, body(), sha256)
}

/** Draws one page. */
export function drawPage(path: StaticPath, program: PageProgram, frames: PageFrames): Promise<Buffer> {
  const parts = buildContext()?.fills?.get(addressOf(path))
  const whole = () => program.draw(path)
  return parts ? frames.page(path.route.component, parts(), whole) : whole()
}

function fileOf(path: StaticPath): string {
  const address = addressOf(path).slice(1)
  if (path.route.type === 'endpoint') return address
  return address === '404/' ? '404.html' : `${address}index.html`
}
