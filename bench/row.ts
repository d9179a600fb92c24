import type {Cost} from './measure.ts'
import type {Weight} from './output.ts'

/** One measured command. `against` names the rows of the same run with whose time together it is compared. */
export interface Row {
  name: string
  what: string
  /** the sentence why this row cannot run here, or nothing */
  missing?(): string | undefined
  prepare?(context: BenchContext): Promise<void>
  /** before every single run, not measured */
  reset?(context: BenchContext): Promise<void>
  command(context: BenchContext): {command: readonly string[]; cwd?: string; env?: Record<string, string>}
  /** what the run made per second or weighs */
  after?(context: BenchContext, cost: Cost): {rate?: string; weight?: Weight}
  against?: readonly string[]
}

/** What rows work with: the generated content, a folder of their own, and how large the archive is. */
export interface BenchContext {
  content: string
  work: string
  /** how many raw pages the generated content has, and how many articles */
  pages: number
  articles: number
  /** characters of all raw pages */
  characters: number
  /** what the generator would write for one article more; for the row that measures a small change */
  oneMore: () => Promise<string>
}
