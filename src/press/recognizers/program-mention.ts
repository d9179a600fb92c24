/** What a name of a program is read into. */
import type {Program} from '../authority/types.ts'

/** A program of the authority file, or a name that the paper's wording proposes. */
export interface ProgramExpression {
  /** entries that bear the name; empty for a proposed one */
  programs: Program[]
  /** name as printed, for a proposed program */
  proposed?: string
  /** what kind of thing the head noun says it is */
  kind?: string
  /** what spoke for a coined name, in Chinese */
  signs?: string[]
  /** the longer name in quotation marks that a known one is part of: meant when no program of the known name ran at the time */
  whole?: ProgramMention
}

/** Characters `start` to `end` of a text that name a program, and the rule that recognized them. */
export interface ProgramMention {
  rule: string
  start: number
  end: number
  value: ProgramExpression
}
