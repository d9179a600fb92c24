import {putAside, resolved} from './annotation.ts'
import type {CompiledAuthority} from './authority/compiled.ts'
import {dateEvidence, type ReadArticle} from './dates/evidence.ts'
import {inferIssueDate, type IssueDate} from './dates/issue-date.ts'
import {resolveDates} from './dates/resolution.ts'
import {placesOfPage, resolvePlaces} from './places/resolution.ts'
import {withPageNames} from './programs/page-names.ts'
import {resolvePrograms} from './programs/resolution.ts'
import type {PersonExpression} from './recognizers/people.ts'
import type {PeriodExpression} from './recognizers/periods.ts'
import type {Annotation, Mention, PageKnown} from './types.ts'

export interface ResolvedPage {
  issue: IssueDate | undefined
  /** for each article, in printed order of the mentions */
  annotations: Annotation[][]
}

/**
 * Judges the mentions of one page together: the strongest evidence of any article dates all, and the districts of its neighbours
 * tell which of several places of one name is meant. Every mention gets one annotation, resolved or put aside, with its reason;
 * a town may get a second one for its district.
 */
export function resolveMentions(articles: readonly ReadArticle[], known: PageKnown, compiled: CompiledAuthority): ResolvedPage {
  const dates = dateEvidence(articles)
  const scene = placesOfPage(articles, known, compiled)
  const issue = inferIssueDate({articles, dates, foreign: scene.foreign, known, archive: compiled.authority.years})
  const places = resolvePlaces(scene, issue, compiled)
  const datesOf = Map.groupBy(dates, ({article}) => article)
  const annotations = withPageNames(articles).map((article, index) =>
    [
      ...resolveDates(datesOf.get(index) ?? [], issue),
      ...places[index]!,
      ...resolvePrograms(article, issue, compiled),
      ...resolveOthers(article.mentions),
    ].sort((a, b) => a.mention.passage - b.mention.passage || a.mention.start - b.mention.start),
  )
  return {issue, annotations}
}

function resolveOthers(mentions: readonly Mention[]): Annotation[] {
  const annotations: Annotation[] = []
  for (const mention of mentions) {
    if (mention.kind === 'person') {
      const {names, post} = mention.value as PersonExpression
      annotations.push(resolved(mention, names.join('、'), mention.rule, `职务“${post}”之后的姓名`))
    } else if (mention.kind === 'period') {
      const {period, year} = mention.value as PeriodExpression
      annotations.push(putAside(mention, mention.rule, `${year === undefined ? `${period.active}的说法` : `按序数在${year}年`}，只用来推断见报日期`))
    }
  }
  return annotations
}
