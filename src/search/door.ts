import {readLabel, type BundleEntry} from './stored.ts'

/**
 * The one place that runs Pagefind. It must run where there is no document (a worker), because on a page in Chinese its script
 * would cut the words again. Pagefind asks for its files by `fetch` and is content when one is missing: then it finds less and
 * says nothing. So this scope's `fetch` is answered here: every file through `read`, which throws; the list of languages from
 * the manifest, the program once for all bundles.
 *
 * @param script address of pagefind.js, in the folder that also holds the bundles
 */
export async function openDoor(script: URL, read: ReadFile): Promise<Door> {
  const root = new URL('.', script)
  const failures = new Map<string, unknown>()
  let program: Promise<Uint8Array<ArrayBuffer>> | undefined
  const outside = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, root)
    if (!url.href.startsWith(root.href)) return outside(input, init)
    const [folder, ...rest] = url.pathname.slice(root.pathname.length).split('/')
    const file = rest.join('/')
    if (file === 'pagefind-entry.json') return Response.json(ENTRY)
    try {
      if (file === PROGRAM) return new Response(await (program ??= read(PROGRAM)))
      return new Response(await read(`${folder}/${file}`))
    } catch (error) {
      if (file === PROGRAM) program = undefined
      failures.set(folder!, error)
      throw error
    }
  }
  const pagefind = (await import(/* @vite-ignore */ script.href)) as {createInstance(options: object): Instance}
  const instances = new Map<string, Promise<Instance>>()

  const open = async (folder: string): Promise<Instance> => {
    const instance = pagefind.createInstance({basePath: new URL(`${folder}/`, root).href, noWorker: true})
    await instance.init()
    return instance
  }
  return {
    async search({index}, words, phrase) {
      const instance = instances.get(index) ?? open(index)
      instances.set(index, instance)
      const term = phrase ? `"${words.join(' ')}"` : words.join(' ')
      try {
        const {results} = await (await instance).search(term)
        if (failures.has(index)) throw failures.get(index)
        return results.map(({id, words}) => ({...readLabel(id), words}))
      } catch (error) {
        // What it could not load it holds for loaded: start anew next time.
        instances.delete(index)
        const cause = failures.get(index) ?? error
        failures.delete(index)
        throw cause
      }
    },
  }
}

/** Reads a file of the index, `i-…/index/1f.pf_index`, or throws. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>

export interface Door {
  /** Articles of the bundle that hold all of the words, or, as a phrase, the words one after the other. */
  search(bundle: BundleEntry, words: string[], phrase: boolean): Promise<Found[]>
}

export interface Found {
  shard: number
  slot: number
  /** number of words that stand for the headline; words before it are in the headline */
  head: number
  /** places of the words, ascending; of a phrase only the first place */
  words: number[]
}

interface Instance {
  init(): Promise<void>
  search(term: string): Promise<{results: {id: string; words: number[]}[]}>
}

const PROGRAM = 'wasm.unknown.pagefind'
const ENTRY = {version: '1.5.2', languages: {und: {hash: 'und', wasm: null, page_count: 1}}, include_characters: []}
