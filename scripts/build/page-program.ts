import type {RouteData} from 'astro'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {runChild} from './child.ts'
import {filesOf, readSums, SUMS} from '../sums.ts'
import {sha256} from '../sha256.ts'

/**
 * Sees to it that Astro's program for the pages lies in `folder`. It is made by `astro build`, which draws nothing itself then, in a process
 * beside this one, and kept: while the code stays the same, neither Vite nor Astro's build need be started. A program that is damaged, or
 * is of other code, is made again.
 *
 * @param code stamp of all that it is made of
 * @param building a folder inside the project that nobody else uses
 */
export async function makeProgram({folder, code, building, signal}: {folder: string; code: string; building: string; signal: AbortSignal}): Promise<void> {
  if (!(await isWhole(folder, code))) await runChild('生成网页程序', new URL('./program-job.ts', import.meta.url), [folder, code, building], signal)
}

/** Loads the program that lies in `folder`. Its pages are made of what has been given to them, see src/content.context.ts. */
export async function loadProgram(folder: string): Promise<PageProgram> {
  const server = join(folder, SERVER)
  const {app} = (await import(pathToFileURL(join(server, readdirSync(server).find((name) => ENTRY.test(name))!)).href)) as {app: ProgramApp}
  const {StaticPaths} = await import('astro/runtime/prerender/static-paths.js')
  settle(app)
  const {site, base} = app.manifest
  return {
    files: join(folder, FILES),
    paths: () => new StaticPaths(app as never).getAll() as Promise<StaticPath[]>,
    draw: async ({route, pathname}) => {
      // The slash at the end of a file's address is only there to be matched with the routes.
      const address = `${base.replace(/\/$/u, '')}${route.type === 'endpoint' ? `/${pathname.replace(/^\/+/u, '')}` : addressOf({route, pathname})}`
      const response = await app.render(new Request(new URL(address, site)), {routeData: route})
      // Astro answers the page for what is not there as a host would.
      if (response.status !== 200 && !(response.status === 404 && route.route === '/404')) throw new Error(`${address} 没有生成网页（状态 ${response.status}）。`)
      return Buffer.from(await response.arrayBuffer())
    },
  }
}

/** One page or file of the site that the program draws. */
export interface StaticPath {
  pathname: string
  route: RouteData
  cacheKey?: string | undefined
}

/** What Astro makes of the code: a program that tells which pages there are and draws them, and the files that come with any page. */
export interface PageProgram {
  paths(): Promise<StaticPath[]>
  /** the page's bytes; throws where the page does */
  draw(path: StaticPath): Promise<Buffer>
  /** styles, scripts and the files of `public`: a folder laid out like the site */
  files: string
}

/** Address of a path below the site's base. */
export function addressOf({pathname, route}: Pick<StaticPath, 'pathname' | 'route'>): string {
  const bare = pathname.replace(/^\/+|\/+$/gu, '')
  return route.type === 'endpoint' ? `/${bare}` : bare === '' ? '/' : `/${bare}/`
}

// What lies in a program's folder: its modules, the files that come with any page, and the stamp of the code.
export const SERVER = 'server'
export const FILES = 'files'
export const CODE = 'code'
const ENTRY = /^prerender-entry\..*\.mjs$/u

/** What Astro's entry for pages that are drawn at build time has of its app. */
interface ProgramApp {
  manifest: {site: string; base: string; routes: {routeData: RouteData; styles: object[]}[]}
  setInternals(internals: object): void
  setOptions(options: object): void
  render(request: Request, options: {routeData: RouteData}): Promise<Response>
}

/** The app asks Astro's build for the styles of a route, which its own manifest knows as well. A route missing from the manifest is an error, not a page without styles. */
function settle(app: ProgramApp): void {
  const pages = new Map(app.manifest.routes.map(({routeData: {route, component}, styles}) => [`${route}&${component}`, {styles: styles.map((sheet, order) => ({depth: 0, order, sheet}))}]))
  const get = (key: string) => pages.get(key) ?? fail(`Astro 的程序里没有 ${key} 的样式。`)
  app.setInternals({pagesByKeys: {get}})
  app.setOptions({settings: {scripts: []}, logger: {options: {destination: {write: ({message}: {message: string}) => (process.stderr.write(`${message}\n`), true)}}}})
}

function fail(message: string): never {
  throw new Error(message)
}

/** Whether a program of this code lies there, each file as it was made. */
export async function isWhole(folder: string, code: string): Promise<boolean> {
  try {
    if (readFileSync(join(folder, CODE), 'utf8') !== code) return false
    const sums = readSums(readFileSync(join(folder, SUMS), 'utf8'))
    const names = (await filesOf(folder)).filter((name) => name !== SUMS)
    return typeof sums !== 'number' && names.length === sums.size && names.every((name) => sums.get(name) === sha256(readFileSync(join(folder, name))))
  } catch {
    return false
  }
}
