import type {VFileMessage} from 'vfile-message'
import {creditsOf, findArticleBylines} from './recognizers/credits.ts'
import type {Annotation, ArticleSegment, Authority, Facts, PageKnown, Program} from './types.ts'

export interface PageFacts {
  articles: {segment: ArticleSegment; annotations: Annotation[]; facts: Facts}[]
  proposed: Program[]
  messages: VFileMessage[]
}

/** Reads the facts of a page's articles together: what one of them states may date or place its neighbours. */
export function readFacts(segments: ArticleSegment[], known: PageKnown, _authority: Authority): PageFacts {
  const articles = segments.map((segment) => ({
    segment,
    annotations: [],
    facts: {...EMPTY, ...(known.date && {date: known.date}), ...creditsOf(findArticleBylines(segment))},
  }))
  return {articles, proposed: [], messages: []}
}

const EMPTY: Facts = {districts: [], streets: [], communities: [], programs: [], events: [], reporters: [], correspondents: [], photographers: [], people: []}
