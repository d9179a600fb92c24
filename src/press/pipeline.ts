import type {VFileMessage} from 'vfile-message'
import {sha256} from '#sha256'
import {decodeLines, type Encoding} from './lines.ts'
import {knownFromHead} from './html/head.ts'
import {knownFromFurniture, knownFromName, mergeKnown} from './page-known.ts'
import {marksAsRead, repairInPrint, withPrintedMarks} from './page-marks.ts'
import {inheritCredit, pageCreditOf, type PageCredit} from './page-credits.ts'
import {repairParagraphs} from './paragraphs.ts'
import {segmentPage} from './segments.ts'
import {readFacts} from './page-facts.ts'
import {draftOf, type ArticleDraft} from './draft.ts'
import type {IssueDate} from './dates/issue-date.ts'
import type {Authority, Program} from './authority/types.ts'
import type {Annotation, ArticleSegment, Facts, FurnitureSegment, Line, PageKnown, Repair} from './types.ts'

export interface PageSource {
  /** name of the raw file, without a folder */
  name: string
  bytes: Uint8Array
  /** what is known beforehand, from options and from the page's record */
  known: PageKnown
  authority: Authority
}

export interface ConvertedArticle extends ArticleDraft {
  segment: ArticleSegment
  annotations: Annotation[]
  facts: Facts
}

export interface ConvertedPage {
  known: PageKnown
  digest: string
  encoding: Encoding
  /** when the page was printed, with every clue that was asked */
  issue: IssueDate | undefined
  lines: Line[]
  articles: ConvertedArticle[]
  furniture: FurnitureSegment[]
  repairs: Repair[]
  /** programs that a rule found and the authority does not know */
  proposed: Program[]
  messages: VFileMessage[]
}

/**
 * The whole way of one page: bytes in, articles with their facts out. Each step is one function from data to data; nothing is
 * read from or written to anywhere. The same bytes, facts and authority always give the same articles.
 *
 * Steps: decode → read the page's own marks → segment → know the page → repair paragraphs → find, resolve and sum up the facts → credit the page's writers →
 * words as printed → draft.
 */
export function convertPage({name, bytes, known: given, authority}: PageSource): ConvertedPage {
  const {text, lines, encoding, messages: undecodable} = decodeLines(bytes)
  const seen = marksAsRead(lines)
  const segments = segmentPage(seen)
  const furniture = segments.filter((segment) => segment.type === 'furniture')
  const known = mergeKnown(given, knownFromName(name), knownFromFurniture(furniture, seen), knownFromHead(text))
  const repaired = segments.filter((segment) => segment.type === 'article').map(repairParagraphs)
  const {issue, articles: read, proposed, messages: doubts} = readFacts(repaired.map(({segment}) => segment), known, authority)
  const credit = pageCreditOf(furniture, seen, repaired.length)
  const articles = read.map((article) => credited(article, credit)).map((article) => {
    const printed = withPrintedMarks(article, seen, lines)
    return {...printed, ...draftOf(printed, name, article.segment)}
  })
  return {
    known,
    issue,
    digest: sha256(bytes),
    encoding,
    lines,
    articles,
    furniture,
    repairs: repaired.flatMap(({repairs}) => repairs).map((repair) => repairInPrint(repair, seen, lines)),
    proposed,
    messages: [...undecodable, ...repaired.flatMap(({messages}) => messages), ...doubts],
  }
}

function credited<Article extends {segment: ArticleSegment; facts: Facts}>(article: Article, credit: PageCredit | undefined): Article {
  const inherited = inheritCredit(article.facts, credit)
  return inherited ? {...article, facts: inherited.facts, segment: {...article.segment, reasons: [...article.segment.reasons, inherited.reason]}} : article
}
