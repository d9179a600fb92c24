import {basename, join, resolve} from 'node:path'
import {RULES} from '../../src/press/check/rules.ts'
import {MANUAL} from '../../src/press/check/manual.ts'
import {pageIdOf} from '../../src/press/text/slug.ts'
import {Folder} from '../files.ts'
import {isContentName, unexpectedInRaw} from '../read/content-tree.ts'
import type {Complaint} from '../report.ts'
import type {RawPage} from './present.ts'

const RAW_ENDINGS = ['.txt', '.html', '.htm']

/** The raw pages asked for, each once: by name inside the content folder, or by a path to any file. */
export async function findPages(content: Folder, asked: string[]): Promise<FoundPages> {
  const all = await rawFiles(content)
  const inside = (file: string): RawPage => ({name: basename(file), folder: content.root, file})
  if (asked.length === 0) return {found: withNamesakes(all.map(inside), []), missing: []}
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
  const once = new Map(found.map((page) => [pathOf(page), page]))
  return {found: withNamesakes([...once.values()], all.map(inside)), missing}
}

/** All raw pages of a content folder, as `raw/…`. */
export async function rawFiles(content: Folder): Promise<string[]> {
  return (await content.list('raw', RAW_ENDINGS)).filter((name) => name.split('/').length === 2)
}

export interface FoundPages {
  found: RawPage[]
  /** what was asked for and is not there */
  missing: string[]
}

/** Why a page cannot be ingested under the name that it has. */
export function nameComplaint({name, namesake}: RawPage): Complaint | undefined {
  const file = `content/raw/${name}`
  if (!isContentName(name)) return {file, reason: RULES['file-name'].text({name}), id: 'file-name'}
  if (pageIdOf(name) === MANUAL) return {file, reason: RULES['raw-manual'].text({}), id: 'raw-manual'}
  return namesake === undefined ? undefined : {file, reason: RULES['raw-namesake'].text({file, other: namesake}), id: 'raw-namesake'}
}

/** What lies among the raw pages of a content folder and is passed over: documents of other kinds, folders. */
export function passedOver(content: Folder): Complaint[] {
  return unexpectedInRaw(content.root).map(({file, ...told}) => ({file, reason: RULES['file-unexpected'].text({name: basename(file), ...told}), id: 'file-unexpected'}))
}

/** Pages that bear another's id, in small letters or large, of the run or of the content folder; a file from elsewhere may be a copy of one that lies there. */
function withNamesakes(found: RawPage[], inside: readonly RawPage[]): RawPage[] {
  const keyOf = ({name}: RawPage) => pageIdOf(name).toLowerCase()
  const run = Map.groupBy(found, keyOf)
  const there = Map.groupBy(inside, keyOf)
  return found.map((page) => {
    const key = keyOf(page)
    const other = run.get(key)!.find((own) => own !== page) ?? there.get(key)?.find(({name}) => name !== page.name)
    return other ? {...page, namesake: other.folder === page.folder ? `content/raw/${other.name}` : pathOf(other)} : page
  })
}

function pathOf({folder, file}: RawPage): string {
  return join(folder, file)
}
