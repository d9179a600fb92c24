import {parse} from 'yaml'
import type {Program} from '../../src/press/authority/types.ts'
import {slugKey} from '../../src/press/text/slug.ts'
import {readPlainYaml} from '../../src/press/yaml/reader.ts'
import {yamlOf} from '../../src/press/yaml/text.ts'
import type {Folder} from '../files.ts'
import {rawFiles} from './raw-pages.ts'

/**
 * Writes proposed.yaml: entries that are there stay, rejected ones too; new programs are added, and to `seen` of waiting ones the places
 * of this run. Places in raw pages that are gone leave it, and with its last place an entry that waits.
 *
 * @returns new ones that were not added, because only marks tell their names from another's: where they were met is to be read again with the list
 */
export async function writeProposed(out: Folder, content: Folder, {proposed, waiting}: Proposals): Promise<Program[]> {
  const text = (await out.text(PROPOSED)) ?? (await content.text(PROPOSED))
  const listed = text === undefined ? [] : (((readPlainYaml(text) ?? parse(text, {schema: 'core'})) as Program[] | null) ?? [])
  // What is written elsewhere may tell of pages that lie nowhere in the content.
  const raw = out.root === content.root ? new Set((await rawFiles(content)).map((file) => `content/${file}`)) : undefined
  const known = raw ? listed.map((program) => withoutGone(program, raw)) : listed
  const merged = new Map(known.map((program) => [program.name, program]))
  const names = new Map(known.map(({name}) => [slugKey(name), name]))
  const alike: Program[] = []
  const met = [...waiting].filter(([name]) => merged.has(name))
  for (const [name, program] of [...met, ...proposed]) {
    const slug = slugKey(name)
    if (names.has(slug) && names.get(slug) !== name) {
      alike.push(program)
      continue
    }
    names.set(slug, name)
    const earlier = merged.get(name)
    merged.set(name, {...(earlier ?? program), seen: [...new Set([...(earlier?.seen ?? []), ...(program.seen ?? [])])].sort()})
  }
  if (merged.size === 0 && text === undefined) return alike
  const told = new Set(listed.flatMap(({name, seen = []}) => (seen.length > 0 ? [name] : [])))
  const sorted = [...merged.values()].filter(({name, proposed: waits, seen = []}) => seen.length > 0 || !waits || !told.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1))
  // One by one: a name that needs the full writer does not send the others there.
  await out.write(PROPOSED, HEAD + (sorted.length > 0 ? sorted.map((program) => yamlOf([program])).join('') : yamlOf([])))
  return alike
}

function withoutGone({seen = [], ...program}: Program, raw: ReadonlySet<string>): Program {
  const left = seen.filter((place) => raw.has(place.replace(/:\d+$/u, '')))
  return left.length > 0 ? {...program, seen: left} : program
}

/** By name: programs that are new to the lists, and those of the lists that wait for an editor. */
export interface Proposals {
  proposed: ReadonlyMap<string, Program>
  waiting: ReadonlyMap<string, Program>
}

export const PROPOSED = 'authority/proposed.yaml'

const HEAD = `# 规则从版面中提出、尚待编者确认的工作与活动；seen 是见到它的文件和行。
# 认可的，移到 programs.yaml（npm run rename -- confirm 名称）；不是工作的，把 proposed: true 改成 rejected: true（npm run rename -- reject 名称），再收录，就不再提出。
`
