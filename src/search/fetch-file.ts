import type {ReadFile} from './door.ts'

/** Reads files of the index from the site. What is not there or cannot be reached is an error that says which file. */
export function fetchFile(root: URL): ReadFile {
  const outside = globalThis.fetch
  return async (path) => {
    const url = new URL(path, root)
    // Every file but the manifest is named by its content, so what the browser holds of it stays good.
    const response = await outside(url, path === 'search.json' ? {cache: 'no-cache'} : {}).catch((error: unknown) => {
      throw new Error(`读不到索引文件 ${path}：${error instanceof Error ? error.message : error}`)
    })
    if (!response.ok) throw new Error(`读不到索引文件 ${path}(${response.status})`)
    return new Uint8Array(await response.arrayBuffer())
  }
}
