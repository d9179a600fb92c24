import type {Catalog} from './catalog.ts'
import {silentPrograms} from './place-names.ts'
import {routes} from './routes.ts'

/**
 * Every former address of a page, by its present one: those that were renamed, and those of a program in a district where either
 * was. An address renamed to a program that nothing reports leads nowhere and is left out.
 *
 * @param redirects former address → present one, as editors keep them, without a slash at the former's end
 * @example formerAddresses(catalog, {'/programs/旧名': '/programs/新名/'}).get('/programs/新名/二七区/') // ['/programs/旧名/二七区/']
 */
export function formerAddresses(catalog: Catalog, redirects: Readonly<Record<string, string>>): ReadonlyMap<string, string[]> {
  const former = new Map<string, string[]>()
  const gone = new Set(silentPrograms(catalog).map(routes.program))
  for (const [from, to] of Object.entries(redirects)) if (!gone.has(to)) former.set(to, [...(former.get(to) ?? []), `${from}/`])
  const own = new Map(former)
  const called = (route: string) => [route, ...(own.get(route) ?? [])]
  for (const [program, articles] of catalog.byProgram) {
    for (const district of new Set(articles.flatMap(catalog.districtsOf))) {
      const pair = routes.programIn(program, district)
      const addresses = called(routes.program(program)).flatMap((list) => called(routes.district(district)).map((route) => list + route.slice(routes.districts().length)))
      const others = addresses.filter((address) => address !== pair)
      if (others.length > 0) former.set(pair, [...(former.get(pair) ?? []), ...others])
    }
  }
  return former
}
