import {enableCompileCache} from 'node:module'
import {resolve} from 'node:path'

/**
 * Keeps what Node made of the modules that are read from now on: most of a short run is the reading of its own program. To be called
 * by each thread, before the import of what is large.
 */
export function keepModules(): void {
  enableCompileCache(resolve('.cache/modules'))
}
