import {basename, resolve} from 'node:path'
import {pageIdOf} from '../../src/press/slug.ts'
import {Folder} from '../files.ts'
import type {RawPage} from './present.ts'

const RAW_ENDINGS = ['.txt', '.html', '.htm']

/** The raw pages asked for: by name inside the content folder, or by a path to any file. */
export async function findPages(content: Folder, asked: string[]): Promise<{found: RawPage[]; missing: string[]}> {
  const all = (await content.list('raw', RAW_ENDINGS)).filter((name) => name.split('/').length === 2)
  const inside = (file: string): RawPage => ({name: basename(file), folder: content.root, file})
  if (asked.length === 0) return {found: all.map(inside), missing: []}
  // Of two files with one stem the first is meant.
  const named = new Map([...all.map((file) => [basename(file), file] as const), ...all.map((file) => [pageIdOf(file), file] as const)].reverse())
  const found: RawPage[] = []
  const missing: string[] = []
  for (const name of asked) {
    const own = named.get(basename(name))
    const outside = new Folder(resolve(name, '..'))
    if (own && !name.includes('/')) found.push(inside(own))
    else if (await outside.bytes(basename(name))) found.push({name: basename(name), folder: outside.root, file: basename(name)})
    else if (own) found.push(inside(own))
    else missing.push(name)
  }
  return {found, missing}
}
