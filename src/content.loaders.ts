import type {Loader, LoaderContext} from 'astro/loaders'
import {contentDir, Folder} from '../scripts/files.ts'
import {rulesDigest} from '../scripts/read/rules-digest.ts'
import {buildContext} from './content.context.ts'
import {readOutlines} from './content.info.ts'
import {articleSources, pageSources, readBasics, type Source} from './content.read.ts'

/** Articles: MDX read as data. A file that has not changed since the last build is not read again. */
export const articleLoader = sourceLoader('jiezhi-articles', articleSources, ['articles'])

/** Raw pages with their records. */
export const pageLoader = sourceLoader('jiezhi-pages', pageSources, ['raw', 'pages'])

/** Places, communities included, by name. */
export const placeLoader = basicsLoader('jiezhi-places', ({authority}) => authority.places.map((place) => [place.name, {...place}]))

/** Programs by name; a confirmed one hides a proposed one of the same name. */
export const programLoader = basicsLoader('jiezhi-programs', ({authority}) =>
  [...authority.programs].reverse().map((program) => [program.name, {...program}]))

/** The one entry `site`. */
export const siteLoader = basicsLoader('jiezhi-site', ({info}) => [['site', {...info}]])

/** The one entry `names`: persons' names that are not to be shown. Astro warns of a collection without entries. */
export const withheldLoader = basicsLoader('jiezhi-withheld', ({withheld}) => [['names', {names: withheld}]])

/** Outlines of the city's districts for the map, one entry a file; a city without such a file has no map. */
export const outlineLoader = loaderOf('jiezhi-outlines', ['authority'], async (folder, {store}) => {
  const outlines = await readOutlines(folder)
  store.clear()
  for (const [id, data] of outlines) store.set({id, data: {...data}})
})

function sourceLoader<Part extends object>(name: string, list: (folder: Folder) => Promise<Source<Part>[]>, watched: string[]): Loader {
  return loaderOf(name, watched, async (folder, {store, parseData}) => {
    const sources = await list(folder)
    const present = new Set(sources.map(({id}) => id))
    for (const id of store.keys()) if (!present.has(id)) store.delete(id)
    // Nothing that was read by older code is kept.
    const version = rulesDigest([]).slice(0, 12)
    const failures: string[] = []
    for (const source of sources) {
      const digest = `${version}-${source.digest}`
      if (store.get(source.id)?.digest === digest) continue
      try {
        const data = await parseData({id: source.id, data: source.read() as Record<string, unknown>})
        store.set({id: source.id, data, digest})
      } catch (error) {
        failures.push((error as Error).message)
      }
    }
    if (failures.length > 0) throw new Error(failures.join('\n'))
  })
}

type Basics = Awaited<ReturnType<typeof readBasics>>

function basicsLoader(name: string, entries: (basics: Basics) => [id: string, data: Record<string, unknown>][]): Loader {
  return loaderOf(name, ['authority', 'site.yaml', 'withdrawn.yaml'], async (folder, {store}) => {
    const basics = await readBasics(folder)
    store.clear()
    for (const [id, data] of entries(basics)) store.set({id, data: {...data}})
  })
}

function loaderOf(name: string, watched: string[], load: (folder: Folder, context: LoaderContext) => Promise<void>): Loader {
  return {
    name,
    load: async (context) => {
      // What the build has read already, pages do not take from the store.
      if (buildContext()) return context.store.clear()
      const folder = new Folder(contentDir())
      await load(folder, context)
      context.watcher?.add(watched.map((part) => folder.path(part)))
      const again = async (path: string) => {
        if (watched.some((part) => path.startsWith(folder.path(part)))) await load(folder, context).catch((error: Error) => context.logger.error(error.message))
      }
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, again)
    },
  }
}
