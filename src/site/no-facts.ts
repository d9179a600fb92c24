import type {Facts} from '../press/types.ts'

/** The facts of an article that states none: an empty list of each kind. */
export const NO_FACTS: Readonly<Omit<Facts, 'date' | 'dateBasis'>> = {
  districts: [],
  streets: [],
  communities: [],
  programs: [],
  events: [],
  reporters: [],
  correspondents: [],
  photographers: [],
  people: [],
}
