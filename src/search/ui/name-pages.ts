import {routes} from '../../site/routes.ts'
import type {NameEntry} from '../names.ts'
import {plainName} from '../plain-name.ts'
import {element} from './dom.ts'

/**
 * Links to the pages of the places and programs that are called just what was asked, by their own or another name.
 *
 * @example namePages('棉纺路街道', entries, '/') // <p class="name-pages"><a href="/streets/棉纺路街道/">棉纺路街道的页面</a></p>
 */
export function namePages(q: string, entries: readonly NameEntry[], base: string): HTMLElement | undefined {
  const called = entriesCalled(q, entries)
  if (called.length === 0) return undefined
  const links = called.map(({facet, name}) => element('a', {href: base + routes[facet](name).slice(1)}, `${facet === 'program' ? name : name.replace('/', '')}的页面`))
  return element('p', {class: 'name-pages'}, ...links.flatMap((link, index) => (index > 0 ? ['、', link] : [link])))
}

/** Lists to look through when nothing was found. */
export function nameLists(base: string): HTMLElement {
  const link = (name: string, route: string) => element('a', {href: base + route.slice(1)}, name)
  return element('p', {class: 'name-pages'}, '也可以从名录找：', link('街道、乡镇', routes.streets()), '、', link('区县', routes.districts()))
}

/** Names that are just what was typed; the district before a town's name may be left out. */
export function entriesCalled(q: string, entries: readonly NameEntry[]): NameEntry[] {
  const typed = q.normalize('NFKC').trim()
  return entries.filter((entry) => [entry.name, plainName(entry), entry.name.replace('/', ''), ...entry.also].includes(typed))
}

/**
 * Words that a comma joins, as a query of its own; nothing where none does, or where quotation marks hold them together.
 *
 * @example splitQuery('拆迁,大学路') // '拆迁 大学路'
 */
export function splitQuery(q: string): string | undefined {
  if (/["“”「」]/u.test(q)) return undefined
  const words = q.split(/[，,、；;]+/u).map((word) => word.trim()).filter(Boolean)
  return words.length > 1 ? words.join(' ') : undefined
}
