import {pinyin} from 'pinyin-pro'
import {compare} from '../press/text/compare.ts'
import type {Catalog} from './catalog.ts'
import {leavesOf, type Leaf} from './leaves.ts'
import type {ArticleRecord} from './records.ts'
import {routes} from './routes.ts'

/** A name, with every article in which it stands, each once, and as what: the offices as printed, or 记者, 通讯员, 摄影. */
export interface NameEntry {
  name: string
  /** first letter of the name's pinyin, `#` for names in other scripts */
  initial: string
  /** newest article first */
  articles: {article: ArticleRecord; as: string}[]
}

/** Names in the order of their pinyin, on leaves, with the address of each. */
export interface NameIndex {
  leaves: Leaf<NameEntry>[]
  initials: {initial: string; route: string}[]
  /** undefined for a name that is not in the index */
  routeOf(name: string): string | undefined
}

/**
 * Index of the people whose office the paper prints. A name is a name: whether two articles mean the same person is not decided.
 * Articles that ask not to be found by search engines bring no names.
 */
export function peopleIndex(catalog: Catalog): NameIndex {
  return indexOf(routes.people(), catalog, (article) => article.people.map(({name, post}) => ({name, as: post})))
}

/** Index of those who made the articles: reporters, correspondents and photographers. */
export function bylineIndex(catalog: Catalog): NameIndex {
  return indexOf(routes.bylines(), catalog, (article) => [
    ...article.reporters.map((name) => ({name, as: '记者'})),
    ...article.correspondents.map((name) => ({name, as: '通讯员'})),
    ...article.photographers.map((name) => ({name, as: '摄影'})),
  ])
}

/**
 * Id of a name's entry on its page. No two names have one, as addresses may: what is no letter and no number is written by its code.
 *
 * @example nameAnchor('阿·布') // 'n-阿_b7_布'
 */
export function nameAnchor(name: string): string {
  return `n-${name.replace(/[^\p{L}\p{N}\p{M}-]/gu, (letter) => `_${letter.codePointAt(0)!.toString(16)}_`)}`
}

function indexOf(list: string, catalog: Catalog, namesOf: (article: ArticleRecord) => {name: string; as: string}[]): NameIndex {
  const entries = new Map<string, Map<ArticleRecord, Set<string>>>()
  for (const article of catalog.newest) {
    if (article.noindex) continue
    for (const {name, as} of namesOf(article)) {
      const articles = entries.get(name) ?? new Map<ArticleRecord, Set<string>>()
      const all = articles.get(article) ?? new Set()
      if (as !== '') all.add(as)
      entries.set(name, articles.set(article, all))
    }
  }
  const sorted = [...entries]
    .map(([name, articles]) => ({name, articles: [...articles].map(([article, all]) => ({article, as: [...all].join('、')})), key: pinyinOf(name)}))
    .sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name))
  const leaves = leavesOf(sorted.map(({name, articles, key}): NameEntry => ({name, initial: initialOf(key), articles})), NAMES_ON_A_LEAF)
  const places = new Map(leaves.flatMap(({number, items}) => items.map(({name}) => [name, `${routes.leaf(list, number)}#${nameAnchor(name)}`] as const)))
  const initials = new Map<string, string>()
  for (const {number, items} of leaves) {
    for (const {initial} of items) if (!initials.has(initial)) initials.set(initial, `${routes.leaf(list, number)}#initial-${initial === '#' ? 'other' : initial}`)
  }
  return {leaves, initials: [...initials].map(([initial, route]) => ({initial, route})), routeOf: (name) => places.get(name)}
}

// With up to ten articles each a leaf stays below 100 KB.
const NAMES_ON_A_LEAF = 40

/** Pinyin with tones as digits, surnames read as surnames (单 shan, 仇 qiu); other scripts sort after `z`. */
function pinyinOf(name: string): string {
  const letters = pinyin(name, {surname: 'head', toneType: 'num', type: 'array'}).join(' ').toLowerCase()
  return /^[a-z]/u.test(letters) && /^\p{Script=Han}/u.test(name) ? letters : `~${name}`
}

function initialOf(key: string): string {
  return key.startsWith('~') ? '#' : key[0]!.toUpperCase()
}
