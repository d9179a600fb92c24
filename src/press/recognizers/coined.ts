import {isCalled} from './ordinary.ts'
import {INNER_HEADS} from './program-heads.ts'
import {speaksAgainst} from './coined-against.ts'
import {CLASS_OF_PERSONS, NAMES_PEOPLE, SIGNS, type Occurrence} from './coined-signs.ts'
import type {Quotation} from './quotation.ts'

/** One passage of an article with its phrases in quotation marks. */
export interface QuotedPassage {
  headline: boolean
  folded: string
  quotations: readonly Quotation[]
}

export interface CoinedName {
  occurrences: Occurrence[]
  /** what spoke for it, in Chinese */
  signs: string[]
}

/**
 * Names that an article coins, whatever their last character: a phrase in quotation marks that comes back in the headline and the text,
 * or that is founded, counted or set to work in the text. Irony, nicknames, speech and honours speak against it; a phrase of the headline
 * alone is never one.
 *
 * @example findCoined(passages of 村民点单“乡村夜大”上门 / 办起“乡村夜大”…“乡村夜大”已开课18场)[0].signs // ['标题和正文都有', '“办起”的宾语', '有计数']
 */
export function findCoined(passages: readonly QuotedPassage[]): CoinedName[] {
  const phrases = new Map<string, Occurrence[]>()
  const others = new Set<string>()
  for (const [passage, {headline, folded, quotations}] of passages.entries()) {
    for (const quotation of quotations) {
      const {inner, ordinary, open, close} = quotation
      if (inner.length < SHORTEST || inner.length > LONGEST || !PHRASE.test(inner)) continue
      if (others.has(inner) || ordinary || (NAMES_PEOPLE.test(inner) && isCalled(folded, open))) {
        others.add(inner)
        continue
      }
      const occurrence = {passage, quotation, headline, before: folded.slice(Math.max(0, open - 16), open), after: folded.slice(close, close + 18)}
      const known = phrases.get(inner)
      if (known) known.push(occurrence)
      else phrases.set(inner, [occurrence])
    }
  }
  const names = [...phrases].flatMap(([inner, occurrences]) => {
    const signs = others.has(inner) ? undefined : weigh(inner, occurrences)
    return signs ? [{inner, occurrences, signs}] : []
  })
  // 走访日 of the headline is the 民情走访日 of the text.
  const longer = new Set(names.flatMap(({inner}) => (NAMES_PEOPLE.test(inner) ? [] : partsOf(inner))))
  return names.filter(({inner}) => !longer.has(inner))
}

const SHORTEST = 2
const LONGEST = 12
// “9·21”矿难: a day is called so, and what happened on it.
const PHRASE = /^(?!.*[的了着过吗呢吧]$)(?!\d{1,2}·\d{1,2}$)[\p{Script=Han}\d+·]+$/u

function weigh(inner: string, occurrences: readonly Occurrence[]): string[] | undefined {
  if (occurrences.some(speaksAgainst)) return undefined
  if (occurrences.every(({headline}) => headline)) return undefined
  const repeated = occurrences.length > 1
  if (!repeated && NAMES_PEOPLE.test(inner)) return undefined
  const found = SIGNS.filter(({test}) => test(occurrences, inner))
  // 36位“空巢老人”: persons are counted and used to all sorts of things without being anybody's work.
  if (CLASS_OF_PERSONS.test(inner) && !found.some(({rule}) => rule === 'founded')) return undefined
  const isInstitution = INNER_HEADS.test(inner)
  const isMade = isInstitution || found.some(({made}) => made)
  // A short word comes back as often as it likes (“小喇叭”): only that somebody made it shows a name.
  if (!isMade && (inner.length < 4 || NAMES_PEOPLE.test(inner))) return undefined
  const sum = found.reduce((total, {weight}) => total + weight, isInstitution ? 1 : 0)
  return sum >= (repeated ? ENOUGH : ENOUGH_ONCE) ? found.map(({why}) => why) : undefined
}

/** The sum that makes a name of a phrase that comes back, and of one that stands once. */
const ENOUGH = 2.5
const ENOUGH_ONCE = 2

/** Every shorter run of a phrase's characters; phrases are at most `LONGEST` long. */
function partsOf(phrase: string): string[] {
  const parts: string[] = []
  for (let start = 0; start < phrase.length; start++) {
    for (let end = start + SHORTEST; end <= phrase.length; end++) if (end - start < phrase.length) parts.push(phrase.slice(start, end))
  }
  return parts
}
