import type {Place} from '../authority/types.ts'
import type {CompiledAuthority} from '../authority/compiled.ts'
import type {ReadArticle} from '../dates/evidence.ts'
import type {Mention, PageKnown} from '../types.ts'
import {isCounty} from '../authority/place-kinds.ts'

/**
 * The district whose pages these are: papers have supplements for districts (东湖时报, 西岭播报, 柳河·综合), named in the page's label. Every
 * city has a 高新区周刊, so a paper of that name tells nothing.
 *
 * @example editionOf({section: '东湖时报 关注'}, compiled)?.name // '东湖区'
 */
export function editionOf({section, paper}: PageKnown, {areas, regionNames}: CompiledAuthority): Place | undefined {
  const isOf = (title: string | undefined, name: string, pages: RegExp) => title?.startsWith(name) === true && pages.test(title.slice(name.length))
  return areas.find(({type, name, aliases}) =>
    [name, ...aliases].flatMap(shorter).some((short) => (regionNames.includes(short) ? isOf(section, short, SUPPLEMENT) : isOf(section, short, PAGES) || (type === 'district' && isOf(paper, short, SUPPLEMENT)))),
  )
}

/** 高新区 → 高新, as in 高新播报 */
function shorter(name: string): string[] {
  const short = name.replace(/区$/u, '')
  return short === name || short.length < 2 ? [name] : [name, short]
}

/** 中原新闻 may be a region's and 中原时报 a region's paper, but pages that another paper calls 中原时报 are the district's. */
const SUPPLEMENT = /^(?:时报|播报|周刊|周报|专刊|快报|时讯|[·•・])/u
const PAGES = new RegExp(`${SUPPLEMENT.source}|^(?:新闻|综合|要闻|城事|$|\\s)`, 'u')

/** The first words by which an article on a district's pages tells that its story is there: 我区, 辖区, 社区. */
export function ownWords(article: ReadArticle, place: Place): Mention | undefined {
  return firstWords(article, isCounty(place) ? OF_COUNTY : OF_DISTRICT, place)
}

/**
 * The first words by which an article names a bureau or the committee of a district that it does not name itself: 区教育局. A county's 市教育局
 * may be the city's.
 */
export function ownOrgan(article: ReadArticle, place: Place): Mention | undefined {
  return place.type === 'district' && !isCounty(place) ? firstWords(article, ORGAN, place) : undefined
}

function firstWords({segment, folded}: ReadArticle, form: RegExp, place: Place): Mention | undefined {
  for (const [passage, text] of folded.entries()) {
    const found = segment.passages[passage]!.role === 'byline' ? null : form.exec(text)
    if (!found) continue
    const [start, end] = [found.index, found.index + found[0].length]
    return {kind: 'place', rule: 'own-words', passage, start, end, text: segment.passages[passage]!.text.slice(start, end), value: {places: [place], form: 'bare'}}
  }
  return undefined
}

const OF_DISTRICT = /[我本全该](?:新?区)(?![域别分间])|(?<![\p{Script=Han}])区(?:委|政府|长|\p{Script=Han}{1,4}局)|辖区|街道|社区/u
const OF_COUNTY = /[我全该][市县](?![场民])|(?<![\p{Script=Han}])[市县](?:委|政府|长|\p{Script=Han}{1,4}局)|辖区|街道|社区|乡镇|\p{Script=Han}村/u
/** Not behind the city's: 市、区教育局, 各县(区)教育局. */
const ORGAN = /(?<![\p{Script=Han}、(/])区(?:委|政府|\p{Script=Han}{1,6}局)(?![部面])/u
