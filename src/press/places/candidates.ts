import {readEdtf} from '../calendar/edtf.ts'
import type {IssueDate} from '../dates/issue-date.ts'
import type {Place} from '../authority/types.ts'
import {isWithin} from './chains.ts'
import type {PlaceContext} from './context.ts'
import {bareName} from '../authority/name-parts.ts'

/** Districts and zones that bound what an ambiguous name may mean. */
export interface Surroundings {
  article: ReadonlySet<string>
  page: ReadonlySet<string>
  /** all that the page's articles name, or of which they name a town that has no namesake */
  told: ReadonlySet<string>
  issue: IssueDate | undefined
}

export interface Choice {
  place?: Place
  /** what decided, or what remains open */
  why: string
}

/** Which of the bearers of a name is meant: by date, by the district right before it, by the districts of the article, of the page. */
export function choosePlace(context: PlaceContext, around: Surroundings): Choice {
  const all = ofKindSaid(context)
  const alive = all.filter((place) => existsAt(place, around.issue))
  const candidates = ofTheDay(alive.length > 0 ? alive : all, context.words, around.issue)
  for (const {why, isMeant} of isUnlistedUnit(context) ? STEPS.slice(0, 1) : STEPS) {
    const fitting = candidates.filter((place) => isMeant(place, context, around))
    if (fitting.length === 1) return {place: fitting[0]!, why}
    // 侯寨社区 of two towns that follow each other: the district is sure, the town is not.
  }
  if (context.value.form === 'unlisted') return {why: '名录中没有这样的写法，文中也没有它所属的区县'}
  if (candidates.length > 1) return {why: `同名的有${candidates.map(({name, district, zone}) => (name.includes('/') ? name : `${zone ?? district ?? ''}${name}`)).join('、')}，无从分辨`}
  const [only] = candidates as [Place]
  if (only.type === 'community' && around.article.size > 0 && !isIn(only, around.article)) return {why: `名录中的${only.name}不在文中所说的区县`}
  if (only.type === 'community' && around.article.size === 0 && context.words.length < 4) return {why: '文中没有区县，同名的村可能很多'}
  return {place: only, why: alive.length > 0 ? '名录中只此一处' : '名录中只此一处，年代不尽相合'}
}

/** 新城镇, 文化街道 may be other words: a wording that no list has and that is no office's counts directly behind its district alone. */
function isUnlistedUnit({value: {form}, words}: PlaceContext): boolean {
  return form === 'unlisted' && !/办(?:事处)?$/u.test(words)
}

/** 甲河、乙山两镇: of a town that became a street office the town is meant. */
function ofKindSaid({value: {form, places}, after}: PlaceContext): readonly Place[] {
  const kind = form === 'bare' ? KIND_BEHIND.exec(after)?.[1] : undefined
  const fitting = kind === undefined ? [] : places.filter(({name}) => name.endsWith(kind))
  return fitting.length > 0 ? fitting : places
}

const KIND_BEHIND = /^(?:[、和及与]\p{Script=Han}{2,6}){0,12}等?[两二三四五六七八九十]{1,2}个?(街道|镇|乡(?![村亲镇]))(?!长|书记|街)/u

const STEPS: {why: string; isMeant: (place: Place, context: PlaceContext, around: Surroundings) => boolean}[] = [
  {why: '前面写明所属', isMeant: (place, {previous}) => previous !== undefined && isWithin(place, previous)},
  {why: '与文中区县相合', isMeant: (place, _, {article}) => isIn(place, article)},
  {why: '与本版区县相合', isMeant: (place, _, {page}) => isIn(place, page)},
  // The others of its name lie where nothing else on the page does; villages bear common names, and most pages tell of many districts.
  {why: '本版说到的区县里只此一处', isMeant: (place, _, {told}) => place.type === 'town' && isIn(place, told)},
]

function isIn({district, zone, town}: Place, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false
  return (district !== undefined && names.has(district)) || (zone !== undefined && names.has(zone)) || (town !== undefined && names.has(town))
}

/**
 * Of a place and what it became under a name that both are called by, the later one once it had begun. Where the day may lie before that as well,
 * the place of which it is the official name: 北关街道办事处 is that of 北关街道 before that of 北关街街道.
 */
function ofTheDay(candidates: readonly Place[], text: string, issue: IssueDate | undefined): readonly Place[] {
  if (candidates.length < 2) return candidates
  const hasBegun = ({from}: Place) => !from || !issue || from <= issue.end
  const [gone, notYet] = [new Set<string>(), new Set<string>()]
  const isOpen = ({from}: Place) => from !== undefined && (!issue || issue.start < from)
  for (const {name, became} of candidates) {
    for (const later of became ? candidates.filter((other) => became.includes(other.name)) : []) {
      if (hasBegun(later) && !(isOpen(later) && text.startsWith(bareName(name)))) gone.add(name)
      else notYet.add(later.name)
    }
  }
  return candidates.filter(({name}) => !gone.has(name) && !notYet.has(name))
}

// Notices are late and papers keep an old name for a while.
const YEARS_OF_GRACE = 2

function existsAt({from, to}: Place, issue: IssueDate | undefined): boolean {
  const made = from ? readEdtf(from)?.start : undefined
  const gone = to ? readEdtf(to)?.end : undefined
  if (!issue) return !gone || gone >= '2000-01-01'
  const year = (day: string, shift: number) => String(Number(day.slice(0, 4)) + shift).padStart(4, '0')
  if (gone && gone.slice(0, 4) < year(issue.start, -YEARS_OF_GRACE)) return false
  return !made || made.slice(0, 4) <= year(issue.end, YEARS_OF_GRACE)
}

/** District or zone of a town at the issue date: papers count a zone's town with the zone. */
export function areaOf({district, zone, zoneFrom}: Place, issue: IssueDate | undefined): string | undefined {
  const since = zoneFrom ? readEdtf(zoneFrom)?.start : undefined
  const isZoned = zone !== undefined && (!since || !issue || since <= issue.end)
  return isZoned || !district ? zone : district
}
