import type {ReadArticle} from '../dates/evidence.ts'
import type {PlaceExpression} from '../recognizers/places.ts'
import type {Mention, Role} from '../types.ts'

/** A mention of a place with what stands around it. Texts are folded. */
export interface PlaceContext {
  mention: Mention
  value: PlaceExpression
  /** the mention's own words */
  words: string
  role: Role
  headline: boolean
  /** in the first paragraph or a caption */
  lead: boolean
  before: string
  after: string
  /** the mention that ends where this one begins: 管城区|圃田乡 */
  previous: PlaceContext | undefined
  next: PlaceContext | undefined
}

const HEADLINES: ReadonlySet<Role> = new Set(['kicker', 'title', 'subtitle', 'office'])

/** Mentions of places of one article in printed order. A rubric over several articles is no word of theirs. */
export function placeContexts({segment, folded, mentions}: ReadArticle): PlaceContext[] {
  const lead = segment.passages.findIndex(({role}) => role === 'paragraph' || role === 'caption')
  const contexts: PlaceContext[] = []
  for (const mention of mentions) {
    const {role} = segment.passages[mention.passage]!
    if (mention.kind !== 'place' || role === 'section') continue
    const text = folded[mention.passage]!
    const last = contexts.at(-1)
    const previous = last && last.mention.passage === mention.passage && last.mention.end === mention.start ? last : undefined
    const context: PlaceContext = {
      mention,
      value: mention.value as PlaceExpression,
      words: text.slice(mention.start, mention.end),
      role,
      headline: HEADLINES.has(role),
      lead: mention.passage === lead || role === 'caption',
      before: text.slice(Math.max(0, mention.start - 12), mention.start),
      after: text.slice(mention.end, mention.end + 60),
      previous,
      next: undefined,
    }
    if (previous) previous.next = context
    contexts.push(context)
  }
  return contexts
}

/** A town by its whole name, or as papers name its office: 石门镇, 石门办事处. */
export function isTownInFull({value: {form, places}}: Pick<PlaceContext, 'value'>): boolean {
  return (form === 'full' || form === 'office') && places[0]?.type === 'town'
}
