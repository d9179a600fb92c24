import type {PageNotes} from './page.ts'
import {problem, type Problem, type Spot} from './problem.ts'
import {spotOf, type YamlText} from './yaml-places.ts'

/** Old addresses must each lead to one place and never back to themselves. */
export function checkRedirects(yaml: YamlText, redirects: readonly {from: string; to: string}[]): Problem[] {
  const found: Problem[] = []
  const next = new Map<string, string>()
  redirects.forEach(({from, to}, index) => {
    if (next.has(from)) found.push(problem('redirect-repeated', yaml.file, spotOf(yaml, [index, 'from']), {from}))
    else next.set(from, to)
  })
  redirects.forEach(({from}, index) => {
    let at = next.get(from)
    for (let steps = 0; at !== undefined && at !== from && steps <= redirects.length; steps++) at = next.get(at)
    if (at === from) found.push(problem('redirect-loop', yaml.file, spotOf(yaml, [index, 'to']), {from}))
  })
  return found
}

/** A row of redirects.yaml, and where its addresses stand there. */
export interface Redirect {
  from: string
  to: string
  spots: {from: Spot; to: Spot}
}

/** The rows with their places, for what is told only when all pages are known. */
export function redirectsIn(yaml: YamlText, redirects: readonly {from: string; to: string}[]): Redirect[] {
  return redirects.map(({from, to}, index) => ({from, to, spots: {from: spotOf(yaml, [index, 'from']), to: spotOf(yaml, [index, 'to'])}}))
}

/**
 * At an old address no page may stand, or the build finds two for it; where it leads to there must be one, or another old address.
 *
 * @param isLive whether a page of the archive stands at an address
 */
export function checkRedirectEnds(redirects: readonly Redirect[], isLive: (address: string) => boolean): Problem[] {
  const isOld = oldAddresses(redirects)
  return redirects.flatMap(({from, to, spots}) => [
    ...(isLive(from) ? [problem('redirect-live', FILE, spots.from, {from})] : []),
    ...(isLive(to) || isOld(to) ? [] : [problem('redirect-dead', FILE, spots.to, {to})]),
  ])
}

/** Links within articles' words lead to pages of the site, or to old addresses of such. */
export function checkLinks(pages: readonly {notes: Pick<PageNotes, 'links'>}[], redirects: readonly Redirect[], isLive: (address: string) => boolean): Problem[] {
  const isOld = oldAddresses(redirects)
  return pages.flatMap(({notes: {links = []}}) => links.flatMap(({file, address, line, column}) => {
    const path = decoded(address.replace(/[?#].*$/su, ''))
    return isLive(path) || isOld(path) ? [] : [problem('link-dead', file, {line, column}, {address})]
  }))
}

/** Whether an address is one that leads on, with or without the slash at its end. */
function oldAddresses(redirects: readonly Redirect[]): (address: string) => boolean {
  const bare = (address: string) => address.replace(/\/+$/u, '')
  const old = new Set(redirects.map(({from}) => bare(from)))
  return (address) => old.has(bare(address))
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

const FILE = 'content/redirects.yaml'
