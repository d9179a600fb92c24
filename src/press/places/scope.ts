import type {PlaceContext} from './context.ts'
import {isElsewhere} from './aside.ts'

/** Which of a page's articles tell of another city: there even a full name (西大街街道) is a namesake. */
export function foreignArticles(articles: readonly PlaceContext[][], isLocalPaper: boolean): boolean[] {
  const signs = articles.map((contexts) => ({local: contexts.some(isLocal), foreign: isLedElsewhere(contexts)}))
  const pageIsForeign = !isLocalPaper && signs.some(({foreign}) => foreign) && !signs.some(({local}) => local)
  return signs.map(({local, foreign}) => pageIsForeign || (foreign && !local))
}

/** A district's own name; 高新区 or a street's name stands in many cities. */
function isLocal({value, mention, previous}: PlaceContext): boolean {
  if (value.form === 'bare' || (previous && isElsewhere(previous))) return false
  return value.places.some(({type, name}) => type === 'district' || (type === 'zone' && mention.text === name))
}

/** Another city or county, written with its unit, in the headline, or twice in the text. */
function isLedElsewhere(contexts: readonly PlaceContext[]): boolean {
  const named = contexts.filter((context) => isElsewhere(context) && /[市区县]$/u.test(context.mention.text))
  return named.some(({headline}) => headline) || named.length >= 2
}
