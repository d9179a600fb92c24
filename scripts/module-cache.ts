import {enableCompileCache, flushCompileCache} from 'node:module'
import {resolve} from 'node:path'

/**
 * Keeps what Node made of the modules that are read from now on, here and in processes begun from here: most of a short run is the reading of
 * its own program. To be called by each thread, before the import of what is large.
 */
export function keepModules(): void {
  const folder = resolve('.cache/modules')
  enableCompileCache(folder)
  process.env.NODE_COMPILE_CACHE = folder
}

/** Writes at once what has been kept, for a thread that is ended without being let say goodbye. */
export function flushModules(): void {
  flushCompileCache()
}
