import {putAside, resolved} from '../annotation.ts'
import type {Place} from '../authority/types.ts'
import type {CompiledAuthority} from '../authority/compiled.ts'
import type {ReadArticle} from '../dates/evidence.ts'
import type {IssueDate} from '../dates/issue-date.ts'
import type {PlaceExpression} from '../recognizers/places.ts'
import type {Annotation, Mention, PageKnown} from '../types.ts'
import {ASIDE} from './aside.ts'
import {isHeadOfHeadline} from './bare-names.ts'
import {areaOf, choosePlace, type Surroundings} from './candidates.ts'
import {isTownInFull, placeContexts, type PlaceContext} from './context.ts'
import {countyComeBackTo} from './counties.ts'
import {editionOf, ownOrgan, ownWords} from './edition.ts'
import {isElsewhere} from './elsewhere.ts'
import {homesOfSubject, scenesAtHome} from './homes.ts'
import {impliedAreas} from './implied.ts'
import {isArea} from '../authority/place-kinds.ts'
import {onlyListed} from './lists.ts'
import {nameOf, NAMESAKE, namesakesIn, type Judged} from './namesakes.ts'
import {originOf} from './paper.ts'
import {foreignArticles} from './scope.ts'
import {subjectDistricts, type Named} from './subject.ts'

/** The mentions of places of a page's articles, and which of the articles tell of another city. */
export interface PlacesOfPage {
  articles: PlaceContext[][]
  foreign: boolean[]
  /** the district whose pages these are */
  edition: Place | undefined
  read: readonly ReadArticle[]
}

/** What can be said of a page's places before its date is known. */
export function placesOfPage(articles: readonly ReadArticle[], known: PageKnown, compiled: CompiledAuthority): PlacesOfPage {
  const read = articles.map(placeContexts)
  const origin = originOf(known.paper, compiled)
  const edition = origin === 'other' ? undefined : editionOf(known, compiled)
  const foreign = foreignArticles(read, edition?.type === 'district' ? 'own' : origin)
  return {articles: read, foreign, edition, read: articles}
}

/**
 * Turns the places of a page's articles into names of the gazetteer, or says why not. `subject` marks what an article is about; the district of
 * such a town is added as implied where the text does not name it.
 */
export function resolvePlaces({articles, foreign, edition, read}: PlacesOfPage, issue: IssueDate | undefined, compiled: CompiledAuthority): Annotation[][] {
  const judged = articles.map((contexts, index) => (foreign[index] ? [] : judgeMentions(contexts, compiled)))
  const districts = judged.map(statedAreas)
  const stated = new Set(districts.flatMap((names) => [...names]))
  const page = edition ? new Set([edition.name]) : stated.size === 1 ? stated : new Set<string>()
  // One article may name 中原区 beside another on 中原 as a region.
  const headed = edition || districts.filter((names) => names.size > 0).length > 1 ? page : new Set<string>()
  const areas = judged.map((article, index) => [...districts[index]!, ...areasOfTowns(article, issue)])
  const told = new Set(areas.flat())
  const only = stated.size === 1 && told.size === 1 && areas.filter((names) => names.length > 0).length > 1 ? compiled.places.get([...stated][0]!) : undefined
  return articles.map((contexts, index) => {
    if (foreign[index]) return contexts.map(({mention}) => putAside(mention, 'other-city-article', '这篇说的是外地，同名的地方不算'))
    const annotations = resolveArticle(judged[index]!, {article: districts[index]!, page, told, headed, issue})
    if (contexts.some(isElsewhere) || annotations.some(({value}) => value !== undefined && isArea(compiled.places.get(value)!))) return annotations
    const words = edition ? ownWords(read[index]!, edition) : only && ownOrgan(read[index]!, only)
    return words ? [...annotations, ofItsPage(words, edition !== undefined)] : annotations
  })
}

/** An article that names no district, on pages that are a district's or tell of that one alone. */
function ofItsPage(words: Mention, isEdition: boolean): Annotation {
  const [{name}] = (words.value as PlaceExpression).places as [Place]
  return resolved(words, name, 'district-of-pages', isEdition ? `这一版是${name}的版面` : `这一版说到的区县只有${name}`, {implied: true})
}

function judgeMentions(contexts: readonly PlaceContext[], compiled: CompiledAuthority): Judged[] {
  const judge = (meant: ReadonlySet<PlaceContext>) => contexts.map((context) => ({context, aside: reasonAside(context, meant, compiled)}))
  const scenes = scenesAtHome(contexts)
  const judged = judge(scenes)
  const named = judged.filter(({aside}) => !aside).map(({context}) => context)
  const meant = [...homesOfSubject(contexts, named), ...countyComeBackTo(judged.filter(({aside}) => aside?.[0] === 'bare-name').map(({context}) => context), named)]
  return meant.length === 0 ? judged : judge(new Set([...scenes, ...meant]))
}

/** Districts and zones that an article names outright. */
function statedAreas(judged: readonly Judged[]): Set<string> {
  const names = new Set<string>()
  for (const {context, aside} of judged) if (!aside) for (const place of context.value.places) if (isArea(place)) names.add(place.name)
  return names
}

/** Districts and zones of the towns without a namesake that an article names in full. */
function areasOfTowns(judged: readonly Judged[], issue: IssueDate | undefined): string[] {
  return judged.flatMap(({context, aside}) => {
    const {places} = context.value
    return !aside && places.length === 1 && isTownInFull(context) ? areaOf(places[0]!, issue) ?? [] : []
  })
}

interface Resolved extends Named {
  why: string
}

function resolveArticle(judged: readonly Judged[], around: Surroundings & {headed: ReadonlySet<string>}): Annotation[] {
  const annotations: Annotation[] = []
  const places: Resolved[] = []
  const namesakes = namesakesIn(judged)
  for (const {context, aside} of judged) {
    const bare = aside?.[0] === 'bare-name' && isHeadOfHeadline(context) && around.headed.has(nameOf(context))
    const reason = bare ? undefined : aside ?? (!context.previous && namesakes.has(nameOf(context)) ? NAMESAKE : undefined)
    if (reason) {
      annotations.push(putAside(context.mention, ...reason))
      continue
    }
    const {place, why} = choosePlace(context, around)
    if (place) places.push({context, place, why})
    else annotations.push(putAside(context.mention, 'ambiguous-place', why))
  }
  const towns = places.filter(({place}) => place.type === 'town')
  const subjects = subjectDistricts(places.filter(({place}) => isArea(place)), towns)
  const named = new Set(places.map(({place}) => place.name))
  const listed = onlyListed(towns)
  for (const item of places) {
    const {context, place, why} = item
    if (isFormerName(place, named)) {
      annotations.push(putAside(context.mention, 'former-name', `后来改为${place.became!.join('、')}，文中用的是今名`))
      continue
    }
    const aside = listed.has(item) ? '与别的乡镇、街道一并列举，只是提及' : !isArea(place) || subjects.names.has(place.name) ? undefined : subjects.why
    annotations.push(resolved(context.mention, place.name, `${place.type}-named`, aside ?? why, {subject: aside === undefined}))
  }
  return [...annotations, ...impliedAreas(places, listed, subjects.names, around.issue)]
}

/** A name given up before, told of beside what became of it. */
function isFormerName({became = []}: Place, named: ReadonlySet<string>): boolean {
  return became.some((name) => named.has(name))
}

function reasonAside(context: PlaceContext, meant: ReadonlySet<PlaceContext>, compiled: CompiledAuthority): Judged['aside'] {
  if (isElsewhere(context)) return ['elsewhere', `${context.value.elsewhere}不在本市`]
  if (context.value.places.length === 0) return ['whole-city', '说的是全市']
  const row = ASIDE.find(({applies}) => applies(context, compiled, meant))
  return row && [row.rule, row.why]
}
