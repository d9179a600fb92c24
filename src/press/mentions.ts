import {fold} from './text/fold.ts'
import type {CompiledAuthority} from './authority/compiled.ts'
import type {ReadArticle} from './dates/evidence.ts'
import {findCoined} from './recognizers/coined.ts'
import {findDates} from './recognizers/dates.ts'
import {findHeadlineNames} from './recognizers/headline-names.ts'
import {findPeople} from './recognizers/people.ts'
import {readPeriods} from './recognizers/periods.ts'
import {readPlaces} from './recognizers/places.ts'
import {PLACE_OF_WORK} from './recognizers/program-heads.ts'
import type {ProgramExpression} from './recognizers/program-mention.ts'
import {apartFrom, findPrograms, nameIn} from './recognizers/programs.ts'
import type {Quotation} from './recognizers/quotation.ts'
import {findQuotations} from './recognizers/quotations.ts'
import type {ArticleSegment, Mention, MentionKind, Role} from './types.ts'

/**
 * Everything in an article's words that looks like a date, a place, a program, a person with a post, or a term of a period:
 * no judgement yet. In bylines only terms of a period are sought (a paper changes how it calls its reporters); names there are read by others.
 *
 * @example findMentions(segment, compiled).mentions.map(({rule, text}) => [rule, text]) // [['month-day', '6月24日'], ['district-full', '中原区'], …]
 */
export function findMentions(segment: ArticleSegment, compiled: CompiledAuthority): ReadArticle {
  const read = segment.passages.map(({role, text}) => {
    const folded = fold(text)
    return {role, text, folded, quotations: role === 'byline' ? [] : findQuotations(folded)}
  })
  const found = read.map((passage, index) => findInPassage(passage, index, compiled))
  for (const [index, mentions] of found.entries()) if (HEADLINES.has(read[index]!.role)) found[index] = mentions.filter((mention) => !isHeadlineFigure(mention, read))
  const coined = Map.groupBy(coinedMentions(read), ({passage}) => passage)
  for (const [passage, mentions] of coined) found[passage]!.push(...apartFrom(found[passage]!.filter(({kind}) => kind === 'program'), mentions))
  return {segment, folded: read.map(({folded}) => folded), mentions: found.flat()}
}

interface ReadPassage {
  role: Role
  text: string
  folded: string
  quotations: Quotation[]
}

function findInPassage({role, text, folded, quotations}: ReadPassage, passage: number, compiled: CompiledAuthority): Mention[] {
  const hits = compiled.terms.find(text, folded)
  const mentions: Mention[] = []
  const take = (kind: MentionKind, found: readonly Omit<Mention, 'kind' | 'passage' | 'text'>[]) => {
    for (const {rule, start, end, value} of found) mentions.push({kind, rule, passage, start, end, text: text.slice(start, end), value})
  }
  if (role !== 'byline') {
    take('date', findDates(folded))
    take('place', readPlaces(folded, hits))
    take('program', findPrograms(text, folded, hits, quotations))
    take('person', findPeople(folded))
  }
  take('period', readPeriods(folded, hits))
  return mentions
}

/** How many characters behind a coined phrase belong to its name: “石榴树”议事亭. */
function placeOfWork(folded: string, close: number): number {
  return PLACE_OF_WORK.exec(folded.slice(close, close + 12))?.[0].length ?? 0
}

const HEADLINES: ReadonlySet<Role> = new Set(['kicker', 'title', 'subtitle'])

/** “故事书屋” in a headline alone, of which the text says nothing: words that papers borrow for all sorts of things. */
function isHeadlineFigure({rule, text}: Mention, passages: readonly ReadPassage[]): boolean {
  const inner = fold(text).slice(1, -1)
  return rule === 'quoted-institution' && BORROWED.test(inner) && !passages.some(({role, folded}) => !HEADLINES.has(role) && folded.includes(inner))
}

const BORROWED = /(?:管家|银行|日记|书屋|圈|家园|超市|门诊|诊所|模式|法庭|菜单|套餐)$/u

/** Names that the article as a whole shows to be coined, at every place where they stand in quotation marks. */
function coinedMentions(passages: readonly ReadPassage[]): Mention[] {
  const read = passages.map(({role, folded, quotations}) => ({headline: HEADLINES.has(role), folded, quotations}))
  const mention = (rule: string, passage: number, start: number, end: number, signs: string[]): Mention => {
    const text = passages[passage]!.text.slice(start, end)
    return {kind: 'program', rule, passage, start, end, text, value: {programs: [], proposed: nameIn(passages[passage]!.text, passages[passage]!.folded, start, end), signs} satisfies ProgramExpression}
  }
  return [
    ...findCoined(read).flatMap(({occurrences, signs}) => occurrences.map(({passage, quotation: {open, close}}) => mention('coined', passage, open, close + placeOfWork(passages[passage]!.folded, close), signs))),
    ...findHeadlineNames(read).map(({passage, start, end}) => mention('headline-and-text', passage, start, end, ['标题和正文都有'])),
  ]
}
