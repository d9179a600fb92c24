import type {Place} from '../../src/press/authority/types.ts'

/** A town as the yearly lists name it, with the first and last year in which they do. */
export interface Town extends Place {
  codes: Set<string>
  first: number
  last: number
}
