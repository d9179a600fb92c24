import {VFileMessage} from 'vfile-message'
import {resolveMentions} from './annotations.ts'
import type {Authority, Program} from './authority/types.ts'
import {compileAuthority, type CompiledAuthority} from './authority/compiled.ts'
import type {IssueDate} from './dates/issue-date.ts'
import {proposedPrograms, summarizeFacts} from './facts.ts'
import {asPrinted, withoutFigureSpaces} from './figure-spaces.ts'
import {findMentions} from './mentions.ts'
import {placeOf} from './passages.ts'
import {bylineMentions, creditsOf, findArticleBylines} from './recognizers/credits.ts'
import type {Annotation, ArticleSegment, Facts, PageKnown} from './types.ts'

export interface PageFacts {
  issue: IssueDate | undefined
  articles: {segment: ArticleSegment; annotations: Annotation[]; facts: Facts}[]
  proposed: Program[]
  messages: VFileMessage[]
}

/**
 * Reads the facts of a page's articles together: what one of them states may date or place its neighbours. Names that several places bear
 * and nothing tells apart are reported, not guessed.
 */
export function readFacts(segments: ArticleSegment[], known: PageKnown, authority: Authority): PageFacts {
  const compiled = compiledOf(authority)
  const found = segments.map((segment) => findMentions(withoutFigureSpaces(segment), compiled))
  const {issue, annotations: read} = resolveMentions(found, known, compiled)
  const annotations = segments.map((segment, index) => asPrinted(read[index]!, segment, found[index]!.segment))
  const articles = segments.map((segment, index) => {
    const bylines = findArticleBylines(segment)
    const facts = summarizeFacts(segment, annotations[index]!, creditsOf(bylines), issue, compiled)
    return {segment, annotations: [...bylineAnnotations(bylines, segment), ...annotations[index]!], facts}
  })
  return {issue, articles, proposed: proposedPrograms(annotations.flat()), messages: articles.flatMap(doubtsOf)}
}

/** Bulk work converts thousands of pages with one authority, which is compiled once. */
const compiledAuthorities = new WeakMap<Authority, CompiledAuthority>()

function compiledOf(authority: Authority): CompiledAuthority {
  let compiled = compiledAuthorities.get(authority)
  if (!compiled) compiledAuthorities.set(authority, (compiled = compileAuthority(authority)))
  return compiled
}

function bylineAnnotations(bylines: ReturnType<typeof findArticleBylines>, segment: ArticleSegment): Annotation[] {
  return bylineMentions(bylines, segment.passages).map((mention) => {
    const {reporters, correspondents, photographers} = mention.value
    const names = [...new Set([...reporters, ...correspondents, ...photographers])].join('、')
    return {mention, value: names, certainty: 'stated', subject: true, reason: {rule: mention.rule, why: '署名'}}
  })
}

function doubtsOf({segment, annotations}: {segment: ArticleSegment; annotations: Annotation[]}): VFileMessage[] {
  return annotations.flatMap(({mention, reason}) => {
    if (reason.rule !== 'ambiguous-place' || (mention.value as {places: {type: string}[]}).places[0]?.type === 'community') return []
    const {line, column} = placeOf(segment.passages[mention.passage]!, mention.start)
    return [new VFileMessage(`“${mention.text}”${reason.why}；请在文章的 streets 中写明是哪一处`, {source: 'jiezhi', ruleId: 'place-ambiguous', place: {line, column: column + 1}})]
  })
}
