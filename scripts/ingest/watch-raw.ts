import {mkdirSync, watch} from 'node:fs'
import {join} from 'node:path'

// Editors write a file in several steps; the last one counts.
const PAUSE = 500

/**
 * Calls when raw pages of a content folder were put in, changed or taken away. The folder for them is made where there is none yet: git keeps
 * no empty one. Answers the function that ends it.
 *
 * @example const end = watchRaw('content', ingest)
 */
export function watchRaw(content: string, changed: () => void): () => void {
  const raw = join(content, 'raw')
  mkdirSync(raw, {recursive: true})
  let waiting: NodeJS.Timeout | undefined
  const watcher = watch(raw, () => {
    clearTimeout(waiting)
    waiting = setTimeout(changed, PAUSE)
  })
  return () => {
    clearTimeout(waiting)
    watcher.close()
  }
}
