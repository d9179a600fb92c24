import {compare} from '../press/text/compare.ts'
import type {Catalog, Companion} from './catalog.ts'
import {leafOf, leavesOf, type Leaf} from './leaves.ts'
import {programNames} from './place-names.ts'

/** The shelves of programs, cut into leaves of so many programs; a shelf that does not end on its leaf goes on upon the next. */
export function programLeaves(catalog: Catalog, size = SIZE): Leaf<ProgramShelf>[] {
  const entries = programShelves(catalog).flatMap(({heading, programs}) => programs.map((program) => ({heading, program})))
  const totals = programKinds(catalog, size)
  return leavesOf(entries, size).map((leaf) => ({
    ...leaf,
    items: [...Map.groupBy(leaf.items, ({heading}) => heading)].map(([heading, items]) => {
      const {total, leaf: begun} = totals.find((kind) => kind.heading === heading)!
      return {heading, total, goesOn: begun < leaf.number, programs: items.map(({program}) => program)}
    }),
  }))
}

/** All kinds with the number of their programs, and the leaf on which each begins. */
export function programKinds(catalog: Catalog, size = SIZE): ProgramKind[] {
  let before = 0
  return programShelves(catalog).map(({heading, programs: {length: total}}) => {
    const leaf = leafOf(before, size)
    before += total
    return {heading, total, leaf}
  })
}

export interface ProgramKind {
  heading: string
  total: number
  leaf: number
}

const SIZE = 300

/**
 * Programs by kind, those with most reports first; the proposed ones stand on a shelf of their own at the end, since nobody
 * has confirmed their names yet.
 */
function programShelves(catalog: Catalog): Pick<ProgramShelf, 'heading' | 'programs'>[] {
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
  /** programs of this kind, on all leaves */
  total: number
  /** it begins on a leaf before */
  goesOn: boolean
  programs: Companion[]
}

const PROPOSED = '待核定'
