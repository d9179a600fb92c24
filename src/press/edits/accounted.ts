import {articleSchema, pageSchema} from '../schema.ts'
import {readFrontmatter} from '../check/frontmatter.ts'
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
 * Who would lose a line of a page, or share it: the names of the files that claim the first line that one file claims as they stand and
 * none or several would claim afterwards. What the rules make of the page says which lines are printed. Without a record nobody knows
 * how they stood, since another scan may have come; then each is to be in one file.
 *
 * @example disputed({before, after, rules}) // ['L003', 'L005'] when L005 would take a line that stays in L003, too; [] when all is well
 */
export function disputed({before, after, rules}: Record<'before' | 'after' | 'rules', AccountFiles>): string[] {
  const printed = claimsOf(rules)
  const last = Math.max(0, ...printed.flatMap(({lines}) => lines.map(([, end]) => end)))
  const [stand, would] = [before, after].map((files) => holdersOf(claimsOf(files), last)) as [Holders, Holders]
  for (const [number, names] of holdersOf(printed, last)) {
    const [now, next] = [stand.get(number) ?? [], would.get(number) ?? []]
    if ((now.length === 1 || before.record === undefined) && next.length !== 1) return [...new Set([...now, ...next, ...names])]
  }
  return []
}

/** The lines of an article as its head states them. */
export function linesIn(article: string): readonly LineRange[] {
  const parsed = articleSchema.shape.source.safeParse((readFrontmatter(article, '').yaml?.data as {source?: unknown} | undefined)?.source)
  return parsed.success ? (parsed.data?.lines ?? []) : []
}

interface Claim {
  name: string
  lines: readonly LineRange[]
}

function claimsOf({articles, record}: AccountFiles): Claim[] {
  return [...[...articles].map(([name, text]) => ({name, lines: linesIn(text)})), {name: RECORD, lines: furnitureIn(record)}]
}

function furnitureIn(record: string | undefined): readonly LineRange[] {
  if (record === undefined) return []
  const parsed = pageSchema.shape.furniture.safeParse((readYaml(record, '').data as {furniture?: unknown} | null)?.furniture)
  return parsed.success ? parsed.data.map(({lines}) => lines) : []
}

/** By line, who claims it. */
type Holders = Map<number, string[]>

function holdersOf(claims: readonly Claim[], last: number): Holders {
  const holders: Holders = new Map()
  for (const {name, lines} of claims) for (const number of numbersIn(lines, last)) holders.set(number, [...(holders.get(number) ?? []), name])
  return holders
}
