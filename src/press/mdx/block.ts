import type {Role} from '../types.ts'

/** One block of an article's words. */
export interface Block {
  role: Role
  /** visible words */
  text: string
  /** safe HTML: the inline content of a paragraph or heading; lists and quotations with their own element */
  html: string
  /** 1-based line in the file */
  line: number
}
