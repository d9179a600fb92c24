import {readEdtf} from '../calendar/edtf.ts'
import {placeOf} from '../passages.ts'
import {bareName, townStem} from '../authority/name-parts.ts'
import type {PlaceExpression} from '../recognizers/places.ts'
import {isFormer} from '../recognizers/former-names.ts'
import type {Clue, CluePage} from './clue.ts'
import {narrowestFirst} from './term-clues.ts'
import {cited} from './wording.ts'

/**
 * Towns while they bore their name. The beginning is sure: a page is not older than the youngest town that it names. The end is not:
 * papers keep an old name for a while, and a former name is often told of (原X镇, X镇撤镇设街道) and says nothing then.
 */
export function placeClues({articles, foreign}: CluePage, end: 'from' | 'to'): Clue[] {
  const found: Clue[] = []
  const named = new Set<string>()
  if (end === 'to') for (const {mentions} of articles) for (const {kind, value} of mentions) if (kind === 'place') for (const {name} of (value as PlaceExpression).places) named.add(name)
  for (const [index, {segment, folded, mentions}] of articles.entries()) {
    if (foreign[index]) continue
    for (const mention of mentions) {
      if (mention.kind !== 'place') continue
      const {places, form} = mention.value as PlaceExpression
      const [place] = places
      if (!place || places.length > 1 || form === 'bare' || form === 'unlisted' || place.type === 'community' || place.type === 'zone') continue
      const bound = place[end]
      const day = bound === undefined ? undefined : readEdtf(bound)
      if (!day) continue
      const passage = segment.passages[mention.passage]!
      const words = () => cited(mention.text, placeOf(passage, mention.start).line)
      if (end === 'from') {
        if (form === 'office' && (place.formerly ?? []).some((name) => townStem(bareName(name)) === townStem(bareName(place.name)))) continue
        // A bare year is that of the yearly list in which the name comes up first, and lists are late.
        const since = day.precision === 'year' ? {first: yearOf(day.start) - YEARS_OF_LATE_LISTS} : {first: yearOf(day.start), notBefore: day.start}
        found.push({rule: 'town-since', ...since, why: `${words()}${place.from}才有（${bareName(place.name)}）${day.precision === 'year' ? `，放宽到${since.first}年` : ''}`})
      } else {
        const text = folded[mention.passage]!
        // A name that merely left the yearly lists may be a slip of theirs.
        if (day.precision === 'year' && !place.became) continue
        if (isFormer(text.slice(Math.max(0, mention.start - 6), mention.start), text.slice(mention.end, mention.end + 12)) || (place.became ?? []).some((other) => named.has(other))) continue
        found.push({rule: 'town-until', last: yearOf(day.end) + YEARS_OF_GRACE, why: `${words()}到${place.to}为止（${bareName(place.name)}），放宽到${yearOf(day.end) + YEARS_OF_GRACE}年`})
      }
    }
  }
  return narrowestFirst(found)
}

const YEARS_OF_GRACE = 3
const YEARS_OF_LATE_LISTS = 2

/**
 * A change of a place's name that the gazetteer dates by month, told of as of this or last year: 去年7月,豫龙镇撤镇设街道 is
 * written in the year after.
 */
export function renamingClues({articles, dates, foreign}: CluePage): Clue[] {
  const told = dates.filter(({value, article}) => value.yearOffset !== undefined && value.month !== undefined && !foreign[article])
  if (told.length === 0) return []
  return told.flatMap(({article, mention, value, line}) => {
    const {yearOffset, month} = value as {yearOffset: number; month: number}
    const near = articles[article]!.mentions.filter(({kind, passage, start}) => kind === 'place' && passage === mention.passage && start >= mention.end && start < mention.end + NEAR)
    const changed = near.flatMap((place) => (place.value as PlaceExpression).places).find(({to}) => to !== undefined && Number(to.split('-')[1]) === month)
    if (!changed) return []
    const year = Number(changed.to!.slice(0, 4)) - yearOffset
    return [{rule: 'renaming', first: year, last: year, why: `${cited(mention.text, line)}${bareName(changed.name)}改名，事在${changed.to}`}]
  })
}

const NEAR = 6

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
