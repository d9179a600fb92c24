import {buildContext, loadSite, pageKey, type Site} from '../content.ts'
import type {DataFile} from '../site/data-file.ts'
import {exportFiles, type KeepBatch} from '../site/exports.ts'

/** The data files of the archive, made once for each state of the site. */
export async function loadData(): Promise<DataFile[]> {
  const site = await loadSite()
  const known = made.get(site) ?? exportFiles({...site, keep, hashing: buildContext()?.hashing})
  made.set(site, known)
  return known
}

/** Of a batch of articles the build keeps what was written, as it keeps their pages. */
const keep: KeepBatch = (name, articles, make) => {
  const key = pageKey(name, articles)
  const kept = buildContext()?.kept
  return key !== undefined && kept ? kept(`data/${name}`, key, make) : make()
}

const made = new WeakMap<Site, DataFile[]>()
