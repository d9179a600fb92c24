import type {Row} from '../rows/row.ts'
import type {Reason} from '../types.ts'

/** The lines of a headline in its parts, each with its role; more lines than a headline has are text. */
export interface HeadParts {
  groups: Row[][]
  roles: HeadRole[]
  rest: Row[][]
  reason?: Reason
}

/** `caption`: the words to a picture that a saved page puts between the title and the text. */
export type HeadRole = 'kicker' | 'title' | 'subtitle' | 'caption'

/** More parts are text. */
export const MOST_GROUPS = 6
