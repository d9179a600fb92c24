import {articleSchema, pageSchema} from '../schema.ts'
import {readFrontmatter, type Frontmatter} from '../check/frontmatter.ts'
import {readYaml} from '../check/yaml.ts'
import {numbersIn} from '../line-ranges.ts'
import {RECORD} from './bases.ts'
import type {LineRange} from '../types.ts'

/** The files that account for a page's lines: its articles by name, and its record. */
export interface AccountFiles {
  articles: ReadonlyMap<string, string>
  record: string | undefined
}

/**
 * Who would lose a line of a page, or share it: the names of the files that claim, before or after, the first line that one file
 * claims as they stand and none or several would claim afterwards. What the rules make of the page says which lines are printed.
 *
 * @example disputed({before, after, rules}) // ['L003', 'L005'] when L005 would take a line that stays in L003, too; [] when all is well
 */
export function disputed({before, after, rules}: Record<'before' | 'after' | 'rules', AccountFiles>): string[] {
  const [stand, would, printed] = [claimsOf(before), claimsOf(after), claimsOf(rules)]
  const last = Math.max(0, ...printed.flatMap(({lines}) => lines.map(([, end]) => end)))
  const [holders, next] = [holdersOf(stand, last), holdersOf(would, last)]
  for (const number of holdersOf(printed, last).keys()) {
    if (holders.get(number)?.length === 1 && next.get(number)?.length !== 1) return [...new Set([...holders.get(number)!, ...(next.get(number) ?? [])])]
  }
  return []
}

/** The lines of an article as its head states them. */
export function linesIn({yaml}: Frontmatter): readonly LineRange[] {
  const parsed = articleSchema.shape.source.safeParse((yaml?.data as {source?: unknown} | undefined)?.source)
  return parsed.success ? (parsed.data?.lines ?? []) : []
}

interface Claim {
  name: string
  lines: readonly LineRange[]
}

function claimsOf({articles, record}: AccountFiles): Claim[] {
  return [...[...articles].map(([name, text]) => ({name, lines: linesIn(readFrontmatter(text, ''))})), {name: RECORD, lines: furnitureIn(record)}]
}

function furnitureIn(record: string | undefined): readonly LineRange[] {
  if (record === undefined) return []
  const parsed = pageSchema.shape.furniture.safeParse((readYaml(record, '').data as {furniture?: unknown} | null)?.furniture)
  return parsed.success ? parsed.data.map(({lines}) => lines) : []
}

/** By line, who claims it. */
function holdersOf(claims: readonly Claim[], last: number): Map<number, string[]> {
  const holders = new Map<number, string[]>()
  for (const {name, lines} of claims) for (const number of numbersIn(lines, last)) holders.set(number, [...(holders.get(number) ?? []), name])
  return holders
}
