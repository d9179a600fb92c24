import {unpackSigned} from './pack.ts'
import {pagefindMeta, type Toc} from './toc.ts'

/**
 * The one place that runs Pagefind. It must run where there is no document (a worker), because on a page in Chinese its script
 * would cut the words again. Pagefind asks for its files by `fetch` and is content when one is missing: then it finds less and
 * says nothing. So this scope's `fetch` is answered here: every file through `read`, which throws, and unpacked here, where damage is an error; the list of languages and the
 * tables of contents from what is known, the program once for all bundles.
 *
 * @param script address of pagefind.js, in the folder that also holds the bundles
 */
export async function openDoor(script: URL, read: ReadFile): Promise<Door> {
  const root = new URL('.', script)
  const failures = new Map<string, unknown>()
  const tocs = new Map<string, Toc>()
  let program: Promise<Uint8Array<ArrayBuffer>> | undefined
  const loadProgram = () => {
    program ??= read(PROGRAM).then(unpackSigned)
    program.catch(() => (program = undefined))
    return program
  }
  const outside = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, root)
    if (!url.href.startsWith(root.href)) return outside(input, init)
    const [folder, ...rest] = url.pathname.slice(root.pathname.length).split('/') as [string, ...string[]]
    const file = rest.join('/')
    if (file === 'pagefind-entry.json') return Response.json(ENTRY)
    if (file === META) return new Response(pagefindMeta(tocs.get(folder)!, VERSION))
    try {
      if (file === PROGRAM) return new Response(await loadProgram())
      return new Response(await unpackSigned(await read(`${folder}/${file}`)))
    } catch (error) {
      failures.set(folder, error)
      throw error
    }
  }
  const pagefind = (await import(/* @vite-ignore */ script.href)) as {createInstance(options: object): Instance}
  const instances = new Map<string, Promise<Instance>>()

  const open = async (folder: string): Promise<Instance> => {
    const instance = pagefind.createInstance({basePath: new URL(`${folder}/`, root).href, noWorker: true})
    // Pagefind does not wait for its program when it begins; whoever wants the bundle ready does.
    await Promise.all([instance.init(), loadProgram()])
    return instance
  }
  return {
    async search(folder, toc, words, phrase) {
      tocs.set(folder, toc)
      const instance = instances.get(folder) ?? open(folder)
      instances.set(folder, instance)
      try {
        const ready = await instance
        const {results} = words.length > 0 ? await ready.search(phrase ? `"${words.join(' ')}"` : words.join(' ')) : {results: []}
        if (failures.has(folder)) throw failures.get(folder)
        return results.map(({id, words}) => ({number: parseInt(id, 36), words}))
      } catch (error) {
        // What it could not load it holds for loaded: start anew next time.
        instances.delete(folder)
        const cause = failures.get(folder) ?? error
        failures.delete(folder)
        throw cause
      }
    },
  }
}

/** Reads a file of the index, `i-…/index/1f.pf_index`, or throws. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>

export interface Door {
  /** Articles of the bundle in `folder` that hold all of the words, or, as a phrase, the words one after the other; no words: none, but the bundle is made ready. */
  search(folder: string, toc: Toc, words: string[], phrase: boolean): Promise<Found[]>
}

export interface Found {
  number: number
  /** places of the words, ascending; of a phrase only the first place */
  words: number[]
}

interface Instance {
  init(): Promise<void>
  search(term: string): Promise<{results: {id: string; words: number[]}[]}>
}

const VERSION = '1.5.2'
const PROGRAM = 'wasm.unknown.pagefind'
const META = 'pagefind.und.pf_meta'
const ENTRY = {version: VERSION, languages: {und: {hash: 'und', wasm: null, page_count: 1}}, include_characters: []}
