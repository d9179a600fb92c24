import {unpackSigned} from './pack.ts'
import {openPieces} from './pieces.ts'
import type {ReadFile} from './read-file.ts'
import {pagefindMeta, type Toc} from './toc.ts'

/**
 * The one place that runs Pagefind. It must run where there is no document (a worker), because on a page in Chinese its script
 * would cut the words again. Pagefind asks for its files by `fetch` and is content when one is missing: then it finds less and
 * says nothing. So this scope's `fetch` is answered here: the program, once for all bundles, and each chunk through `read`, which throws,
 * and unpacked here, where damage is an error; the list of languages and the tables of contents from what is known.
 *
 * @param script address of pagefind.js, in the folder that also holds the bundles
 */
export async function openDoor(script: URL, read: ReadFile): Promise<Door> {
  const root = new URL('.', script)
  const failures = new Map<string, unknown>()
  const contents = new Map<string, {toc: Toc; chunk: (number: number) => Promise<Uint8Array<ArrayBuffer>>}>()
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
    if (file === META) return new Response(pagefindMeta(contents.get(folder)!.toc, VERSION))
    try {
      if (file === PROGRAM) return new Response(await loadProgram())
      const chunk = /^index\/([0-9a-z]+)\.pf_index$/u.exec(file)
      if (!chunk) throw new Error(`检索程序要了不认识的文件 ${file}。`)
      return new Response(await unpackSigned(await contents.get(folder)!.chunk(parseInt(chunk[1]!, 36))))
    } catch (error) {
      failures.set(folder, error)
      throw error
    }
  }
  const pagefind = (await import(/* @vite-ignore */ script.href)) as {createInstance(options: object): Instance}
  const instances = new Map<string, Promise<Instance>>()

  const open = async (folder: string): Promise<Instance> => {
    const instance = pagefind.createInstance({basePath: new URL(`${folder}/`, root).href, noWorker: true})
    await Promise.all([instance.init(), loadProgram()])
    return instance
  }
  // All bundles share one program: were two to begin with it, each would load its own over that of the other. Pagefind does not wait for
  // its program when it begins; whoever asks for its filters does.
  let begun: Promise<unknown> | undefined
  const openNext = (folder: string): Promise<Instance> => {
    const instance = begun ? begun.then(() => open(folder)) : open(folder)
    begun ??= instance.then((first) => first.filters())
    begun.catch(() => (begun = undefined))
    return instance
  }
  return {
    async search(folder, toc, words, phrase) {
      if (contents.get(folder)?.toc !== toc) contents.set(folder, {toc, chunk: openPieces(folder, toc.index, read)})
      const instance = instances.get(folder) ?? openNext(folder)
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

export interface Door {
  /** Articles of the bundle in `folder` that hold all of the words, or, as a phrase, the words one after the other; no words: none, but the bundle is made ready. */
  search(folder: string, toc: Toc, words: string[], phrase: boolean): Promise<FoundArticle[]>
}

export interface FoundArticle {
  number: number
  /** places of the words, ascending; of a phrase only the first place */
  words: number[]
}

interface Instance {
  init(): Promise<void>
  filters(): Promise<unknown>
  search(term: string): Promise<{results: {id: string; words: number[]}[]}>
}

const VERSION = '1.5.2'
const PROGRAM = 'wasm.unknown.pagefind'
const META = 'pagefind.und.pf_meta'
const ENTRY = {version: VERSION, languages: {und: {hash: 'und', wasm: null, page_count: 1}}, include_characters: []}
