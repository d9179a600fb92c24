import {isTownInFull, type PlaceContext} from './context.ts'
import {isOrigin} from './aside.ts'
import {isElsewhere, isOfProvince} from './elsewhere.ts'
import type {PaperOrigin} from './paper.ts'

/**
 * Which of a page's articles tell of another city: there even a full name (西大街街道) is a namesake. In another city's paper that is every
 * article that does not name a district of this one.
 */
export function foreignArticles(articles: readonly PlaceContext[][], paper: PaperOrigin | undefined): boolean[] {
  const signs = articles.map((contexts) => {
    const told = toldFromElsewhere(contexts)
    return {local: contexts.some(isLocal), surely: contexts.some((context, at) => isLocal(context) && !told[at]), foreign: isLedElsewhere(contexts)}
  })
  const nowhereLocal = !signs.some(({surely}) => surely)
  const pageIsForeign = paper === 'other' || (paper !== 'own' && nowhereLocal && (signs.some(({foreign}) => foreign) || (paper === 'open' && !namesCity(articles))))
  return signs.map(({local, surely, foreign}, index) => {
    const contexts = articles[index]!
    if (local) return !surely && pageIsForeign && contexts.some((context) => isElsewhere(context) && !isOfProvince(context)) && signs.some((other, at) => at !== index && other.foreign)
    return pageIsForeign || (foreign && !contexts.some(isHeadingTown)) || isOnlyHeadedElsewhere(contexts)
  })
}

/** Another city in the headline, with or without its unit, and none of this city's towns: its communities bear common names. */
function isOnlyHeadedElsewhere(contexts: readonly PlaceContext[]): boolean {
  return contexts.some((context) => context.headline && isElsewhere(context) && !isOfProvince(context)) && contexts.every(({value}) => value.city !== true && value.places.every(({type}) => type === 'community'))
}

/** A district's own name; 高新区 or a street's name stands in many cities. */
function isLocal({value, words, previous}: PlaceContext): boolean {
  if (value.form === 'bare' || (previous && isElsewhere(previous) && !isOfProvince(previous))) return false
  return value.places.some(({type, name}) => type === 'district' || (type === 'zone' && words === name))
}

/**
 * Which places are told of as another city's paper does, which writes the city before its district: 江州东湖区 further down in an article, or
 * behind another city's county, and what is listed after it; or where people from there come to see that city (江州市东湖区考察团来洛).
 */
function toldFromElsewhere(contexts: readonly PlaceContext[]): boolean[] {
  const told: boolean[] = []
  let namesElsewhere = false
  for (const [at, context] of contexts.entries()) {
    const {headline, lead, previous, mention} = context
    const last = contexts[at - 1]?.mention
    const isListed = last?.passage === mention.passage && last.end + 1 === mention.start
    const behindCity = previous?.value.city === true
    told.push((behindCity && GUESTS_COME.test(context.after)) || (!headline && (behindCity ? !lead || namesElsewhere : isListed && told[at - 1]!)))
    namesElsewhere ||= isNamedElsewhere(context)
  }
  return told
}

/** 党政考察团一行18人来洛, as the paper of that city prints it */
const GUESTS_COME = /^[^。;,、]{0,8}(?:考察|代表|参观|观摩|学习|访问|调研|交流)[团组队](?:一行)?(?:[\d一二三四五六七八九十]{1,3}[多余]?人)?(?:来|莅|抵|到访)/u

/** A town of this city in the headline, as a paper heads its own town's news: whoever comes there from elsewhere is its guest. */
function isHeadingTown(context: PlaceContext): boolean {
  return context.headline && !context.previous && isTownInFull(context)
}

/** Another city or county, written with its unit, in the headline, or twice in the text; where somebody comes from does not count. */
function isLedElsewhere(contexts: readonly PlaceContext[]): boolean {
  const named = contexts.filter((context) => isNamedElsewhere(context) && !isOrigin(context))
  return named.some(({headline}) => headline) || named.length >= 2
}

function isNamedElsewhere(context: PlaceContext): boolean {
  return isElsewhere(context) && /[市区县]$/u.test(context.words)
}

// One or two of a city's towns have namesakes; so many together are its own.
const OWN_TOWNS = 3

/** The page names the city, or so many of its towns that these are hardly another city's. */
function namesCity(articles: readonly PlaceContext[][]): boolean {
  const towns = new Set<string>()
  for (const context of articles.flat()) {
    if (context.value.city) return true
    if (isTownInFull(context)) towns.add(context.words)
  }
  return towns.size >= OWN_TOWNS
}
