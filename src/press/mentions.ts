import {fold} from './fold.ts'
import type {CompiledAuthority} from './compiled.ts'
import {findDates} from './recognizers/dates.ts'
import {findPeople} from './recognizers/people.ts'
import {readPeriods} from './recognizers/periods.ts'
import {readPlaces} from './recognizers/places.ts'
import {findPrograms} from './recognizers/programs.ts'
import type {ArticleSegment, Mention, Passage} from './types.ts'

/**
 * Everything in an article's words that looks like a date, a place, a program, a person with a post, or a term of a period:
 * no judgement yet. In bylines only terms of a period are sought (a paper changes how it calls its reporters); names there are read by others.
 *
 * @example findMentions(segment, compiled).map(({rule, text}) => [rule, text]) // [['month-day', '6月24日'], ['district-full', '中原区'], …]
 */
export function findMentions(article: ArticleSegment, compiled: CompiledAuthority): Mention[] {
  return article.passages.flatMap((passage, index) => {
    const mentions = findInPassage(passage, index, compiled)
    return passage.role === 'byline' ? mentions.filter(({kind}) => kind === 'period') : mentions
  })
}

function findInPassage({text}: Passage, passage: number, compiled: CompiledAuthority): Mention[] {
  const folded = fold(text)
  const hits = compiled.terms.find(text, folded)
  const place = (kind: Mention['kind']) => (found: {rule: string; start: number; end: number; value: unknown}): Mention => ({
    kind,
    rule: found.rule,
    passage,
    start: found.start,
    end: found.end,
    text: text.slice(found.start, found.end),
    value: found.value,
  })
  return [
    ...findDates(folded).map(place('date')),
    ...readPlaces(folded, hits).map(place('place')),
    ...findPrograms(text, folded, hits).map(place('program')),
    ...findPeople(folded).map(place('person')),
    ...readPeriods(folded, hits).map(place('period')),
  ]
}
