import type {Archive} from './site/records.ts'

/**
 * The archive that the build has read and checked before it starts Astro in the same process. Pages take it from here: through the
 * content layer, which serializes its store and reads it back, ten thousand articles would be read, checked and held once more.
 */
export function givenArchive(): Archive | undefined {
  return place[KEY]
}

/** Hands the archive over; `undefined` takes it back. */
export function giveArchive(archive: Archive | undefined): void {
  place[KEY] = archive
}

// The bundled pages have a copy of this module of their own, so what is shared stands on what both have in common.
const KEY = Symbol.for('jiezhi.archive')
const place = globalThis as unknown as Record<symbol, Archive | undefined>
