import type {ArticleRecord} from './records.ts'

/** The facts of an article that states none: an empty list of each kind. */
export const NO_FACTS: Readonly<Pick<ArticleRecord, FactList>> = {
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

type FactList = 'districts' | 'streets' | 'communities' | 'programs' | 'events' | 'reporters' | 'correspondents' | 'photographers' | 'people'
