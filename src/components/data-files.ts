import {loadSite, type Site} from '../content.ts'
import type {DataFile} from '../site/data-file.ts'
import {exportFiles} from '../site/exports.ts'

/** The data files of the archive, made once for each state of the site. */
export async function loadData(): Promise<DataFile[]> {
  const site = await loadSite()
  const known = made.get(site) ?? exportFiles(site)
  made.set(site, known)
  return known
}

const made = new WeakMap<Site, DataFile[]>()
