import {compare} from '../press/text/compare.ts'
import type {Catalog, Companion} from './catalog.ts'
import {leavesOf, type Leaf} from './leaves.ts'
import {programNames} from './place-names.ts'

/** The shelves of programs, cut into leaves of so many programs; a shelf that does not end on its leaf goes on upon the next. */
export function programLeaves(catalog: Catalog, size = 300): Leaf<ProgramShelf>[] {
  const entries = programShelves(catalog).flatMap(({heading, programs}) => programs.map((program) => ({heading, program})))
  return leavesOf(entries, size).map((leaf) => ({
    ...leaf,
    items: [...Map.groupBy(leaf.items, ({heading}) => heading)].map(([heading, items]) => ({heading, programs: items.map(({program}) => program)})),
  }))
}

/**
 * Programs by kind, those with most reports first; the proposed ones stand on a shelf of their own at the end, since nobody
 * has confirmed their names yet.
 */
function programShelves(catalog: Catalog): ProgramShelf[] {
  const shelves = new Map<string, Companion[]>()
  for (const name of programNames(catalog)) {
    const program = catalog.programs.get(name)
    const heading = !program || program.proposed ? PROPOSED : program.kind
    const shelf = shelves.get(heading) ?? []
    shelf.push({name, count: catalog.byProgram.get(name)?.length ?? 0})
    shelves.set(heading, shelf)
  }
  return [...shelves]
    .map(([heading, programs]) => ({heading, programs: programs.sort((a, b) => b.count - a.count || compare(a.name, b.name))}))
    .sort((a, b) => Number(a.heading === PROPOSED) - Number(b.heading === PROPOSED) || b.programs.length - a.programs.length || compare(a.heading, b.heading))
}

export interface ProgramShelf {
  heading: string
  programs: Companion[]
}

const PROPOSED = '待核定'
