import type {Place} from '../../src/press/authority/types.ts'

/** Rows of the collected lists, as they stand in content/authority/gazetteer/. */
export interface District {
  code: string
  name: string
}

/** One town-level unit; `first` and `last` are the yearly lists that hold the name under this code. */
export interface TownRow {
  code: string
  name: string
  first: number
  last: number
}

export interface VillageRow {
  /** code of its town */
  town: string
  name: string
  first: number
  last: number
}

export interface Overlay {
  zones: {
    name: string
    aliases: string[]
    since: string
    code: string | null
    members: {code: string; name: string; since: string | null}[]
  }[]
  /** dated changes; `from` and `to` are names as the notice has them */
  events: {date: string; district: string; from: string; to: string; source: string}[]
}

/** A place or something of one that no list has; of a place that a list has only what is to be added or put right. */
export type Addition = Partial<Place> & {name: string; source: string}
