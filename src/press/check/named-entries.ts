import {slugKey, slugOf} from '../text/slug.ts'
import type {Program} from '../authority/types.ts'
import {near} from './near.ts'
import {problem, type Problem} from './problem.ts'
import {spotOf, type YamlText} from './yaml-places.ts'

/** A list as it was read. */
export interface Read<Data> {
  yaml: YamlText
  data: Data
}

/** Names must be unique, and so must the addresses made of them. */
export function checkNames({yaml}: Read<unknown>, entries: readonly {name: string}[], problems: Problem[], taken = new Map<string, {name: string; place: string}>()): void {
  entries.forEach(({name}, index) => {
    const spot = spotOf(yaml, [index, 'name'])
    const slug = slugKey(name)
    const other = taken.get(slug)
    if (other?.name === name) problems.push(problem('duplicate-name', yaml.file, spot, {name, other: other.place}))
    else if (other) problems.push(problem('duplicate-slug', yaml.file, spot, {name, other: other.name, address: slugOf(name)}))
    else taken.set(slug, {name, place: `${yaml.file} 第 ${spot.line} 行`})
  })
}

/** Programs of both lists share their names, other names and addresses; no way up from one leads back to it. Names that wait for an editor are told of. */
export function checkPrograms(lists: readonly [known: Read<Program[]> | undefined, proposed: Read<Program[]> | undefined], problems: Problem[]): void {
  const waiting = lists[1]?.data.filter(({rejected}) => !rejected) ?? []
  if (waiting.length > 0) {
    const examples = waiting.slice(0, 3).map(({name}) => name)
    problems.push(problem('proposed-program', lists[1]!.yaml.file, {line: 1, column: 1}, {count: waiting.length, examples}))
  }
  const slugs = new Map<string, {name: string; place: string}>()
  const names = new Map<string, Program>()
  const aliases = new Map<string, string>()
  for (const list of lists) {
    if (!list) continue
    checkNames(list, list.data, problems, slugs)
    for (const program of list.data) if (!names.has(program.name)) names.set(program.name, program)
  }
  for (const list of lists) {
    list?.data.forEach(({name, aliases: others, broader}, index) => {
      others.forEach((alias, at) => {
        const owner = aliases.get(alias) ?? (names.has(alias) && alias !== name ? alias : undefined)
        if (owner !== undefined && owner !== name) {
          problems.push(problem('duplicate-alias', list.yaml.file, spotOf(list.yaml, [index, 'aliases', at]), {alias, owner: name, other: owner}))
        }
        aliases.set(alias, name)
      })
      if (broader === undefined) return
      const spot = spotOf(list.yaml, [index, 'broader'])
      if (!names.has(broader)) {
        problems.push(problem('unknown-parent', list.yaml.file, spot, {field: 'broader', name: broader, nearest: near(broader, names.keys())}))
      } else {
        const loop = loopFrom(name, names)
        if (loop) problems.push(problem('parent-loop', list.yaml.file, spot, {names: loop}))
      }
    })
  }
}

function loopFrom(start: string, names: Map<string, Program>): string[] | undefined {
  const way = [start]
  for (let at = names.get(start)?.broader; at !== undefined; at = names.get(at)?.broader) {
    way.push(at)
    if (at === start) return way
    if (way.length > names.size + 1) return undefined
  }
  return undefined
}
