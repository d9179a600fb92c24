import {numbersIn} from '../press/line-ranges.ts'
import {dateEvidence, eventEvidence} from './evidence-dates.ts'
import {nameEvidence} from './evidence-names.ts'
import {placeEvidence, programEvidence} from './evidence-places.ts'
import {buildTermMatcher, type NamedTerm} from './fact-terms.ts'
import {printedText} from './printed.ts'
import type {Archive, PageRecord} from './records.ts'
import type {Found, Matcher} from '../press/text/terms.ts'
import type {Evidence, Reading, Scene} from './evidence-reading.ts'

/** By article id: the raw lines that state each of its facts. */
export interface EvidenceBook {
  get(id: string): Evidence[] | undefined
}

/**
 * Finds for every fact of every article the raw lines that state it. Facts come in the order of
 * the record's fields. Articles written by hand and withdrawn ones have no raw lines: all of their facts are `unstated`.
 *
 * @example findEvidence(archive).get('003-L57') // [{kind: 'street', value: '圃田乡', certainty: 'stated', spans: [{line: 57, start: 0, end: 3}]}, …]
 */
export function findEvidence({places, programs, ...records}: Pick<Archive, 'articles' | 'pages' | 'places' | 'programs'>): Map<string, Evidence[]> {
  return evidenceFinder({places, programs})(records)
}

/** The same for those who ask page by page: what is made of the authority files is made once. An article needs its own page only. */
export function evidenceFinder(authority: Pick<Archive, 'places' | 'programs'>): (records: Pick<Archive, 'articles' | 'pages'>) => Map<string, Evidence[]> {
  const matcher = buildTermMatcher(authority.places, authority.programs)
  const places = new Map(authority.places.map((place) => [place.name, place]))
  const programs = new Map(authority.programs.map((program) => [program.name, program]))
  return ({articles, pages: given}) => {
    const pages = new Map(given.map((page) => [page.id, page]))
    const wholePages = new Map<PageRecord, Reading>()
    return new Map(articles.map((article) => {
      const page = article.page === undefined ? undefined : pages.get(article.page)
      const reading = readLines(page ? numbersIn(article.source?.lines ?? [], page.lines.length) : [], page?.lines ?? [], matcher)
      const wholePage = (): Reading => {
        if (!page) return reading
        const known = wholePages.get(page) ?? readLines(page.lines.map((_, index) => index + 1), page.lines, matcher)
        wholePages.set(page, known)
        return known
      }
      return [article.id, evidenceOf({article, page, reading, wholePage, places, programs})]
    }))
  }
}

/** Short form for a list of lines: `第63行`, `第63、70行`, at most `limit` of them. */
export function lineWords(evidence: Pick<Evidence, 'spans'>, limit = 4): string {
  const lines = linesOf(evidence)
  if (lines.length === 0) return ''
  return `第${lines.slice(0, limit).join('、')}行${lines.length > limit ? '等' : ''}`
}

/** The raw lines of a piece of evidence, ascending, each once. */
export function linesOf({spans}: Pick<Evidence, 'spans'>): number[] {
  return [...new Set(spans.map(({line}) => line))].sort((a, b) => a - b)
}

function readLines(numbers: readonly number[], lines: readonly string[], matcher: Matcher<NamedTerm>): Reading {
  const printed = printedText(numbers, lines)
  let hits: Found<NamedTerm>[] | undefined
  return {
    numbers,
    lines,
    printed,
    // Most facts are found in the article itself: a whole page is seldom searched for names.
    get hits() {
      return (hits ??= matcher.find(printed.text, printed.text))
    },
  }
}

function evidenceOf(scene: Scene): Evidence[] {
  const {article} = scene
  return [
    ...(article.date === undefined ? [] : [dateEvidence(scene, article.date)]),
    ...article.events.map((event) => eventEvidence(scene, event)),
    ...article.districts.map((name) => placeEvidence(scene, 'district', name)),
    ...article.streets.map((name) => placeEvidence(scene, 'street', name)),
    ...article.communities.map((name) => placeEvidence(scene, 'community', name)),
    ...article.programs.map((name) => programEvidence(scene, name)),
    ...article.reporters.map((name) => nameEvidence(scene, 'reporter', name)),
    ...article.correspondents.map((name) => nameEvidence(scene, 'correspondent', name)),
    ...article.photographers.map((name) => nameEvidence(scene, 'photographer', name)),
    ...article.people.map(({name}) => nameEvidence(scene, 'person', name)),
  ]
}
