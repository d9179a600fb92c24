import type {Archive, ArticleRecord, PageRecord} from './site/records.ts'

/** What the build has made ready before it starts Astro in the same process. */
export interface Given {
  /**
   * The archive as it was read and checked. Through the content layer, which writes its store and reads it back, ten thousand
   * articles would be read, checked and held once more.
   */
  archive: Archive
  /** digest of the files of one page's folder, by the page's id; articles without a page lie in the folder `manual` */
  stampOf(folder: string): string | undefined
  digest(text: string): string
}

/** What the build gives, or nothing: `astro dev` and a plain `astro build` read the content themselves. */
export function given(): Given | undefined {
  return place[KEY]
}

/** Hands over to the pages; `undefined` takes it back. */
export function give(things: Given | undefined): void {
  place[KEY] = things
}

/**
 * Key under which the build keeps a page that is made of these records and words, the authority files, the site's settings and the code
 * alone: `cacheKey` of its static path. Whatever else the page shows must be named too. Undefined where no pages are kept.
 *
 * @example pageKey('上街区', 2, ...articles)
 */
export function pageKey(...parts: (ArticleRecord | PageRecord | string | number | undefined)[]): string | undefined {
  const things = given()
  if (!things) return undefined
  const words: string[] = []
  for (const part of parts) {
    if (typeof part !== 'object') {
      words.push(String(part))
      continue
    }
    const stamp = things.stampOf('lines' in part ? part.id : (part.page ?? 'manual'))
    if (stamp === undefined) return undefined
    words.push(part.id, stamp)
  }
  return things.digest(JSON.stringify(words))
}

// The bundled pages have a copy of this module of their own, so what is shared stands on what both have in common.
const KEY = Symbol.for('jiezhi.given')
const place = globalThis as unknown as Record<symbol, Given | undefined>
