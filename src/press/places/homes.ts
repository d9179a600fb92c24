import type {PlaceContext} from './context.ts'
import {chainFrom} from './chains.ts'
import {isElsewhere, isOfProvince} from './elsewhere.ts'
import {isArea} from '../authority/place-kinds.ts'

/**
 * Mentions that tell where somebody lives and are the article's places all the same: the town's own police or court is at work in the
 * article (家住某某市石门镇的老人被骗，石门派出所的民警追回了钱). The city or district before the town belongs to them.
 *
 * @param contexts mentions of one article
 */
export function scenesAtHome(contexts: readonly PlaceContext[]): ReadonlySet<PlaceContext> {
  const scenes = new Set<PlaceContext>()
  for (const first of contexts) {
    if (first.previous || !LIVES.test(first.before)) continue
    const chain = chainFrom(first)
    if (chain.some((home) => isTown(home) && contexts.some((other) => ORGAN_AT_WORK.test(other.after) && isSameTown(home, other)))) for (const context of chain) scenes.add(context)
  }
  return scenes
}

/**
 * Mentions in the first paragraph that tell where somebody lives whom the article is about, or anywhere where the trouble that is told of is
 * right at that home (我家住石门镇,小区门口的路灯坏了): the article names no other district or town than those of the same district, and no
 * other city at its head.
 *
 * @param contexts mentions of one article
 * @param named those of them that are its places for other reasons
 */
export function homesOfSubject(contexts: readonly PlaceContext[], named: readonly PlaceContext[]): ReadonlySet<PlaceContext> {
  if (contexts.some((context) => (context.headline || context.lead) && isElsewhere(context) && !isOfProvince(context))) return new Set()
  const homes = contexts.filter((first) => !first.previous && LIVES.test(first.before)).map(chainFrom)
  const areas = [...homes.map((chain) => chain.find(({value}) => value.places.length > 0) ?? chain[0]!), ...named.filter(isAreaOrTown)].map(areasOf)
  const [first = new Set<string>(), ...others] = areas
  const shared = [...first].some((area) => others.every((other) => other.has(area)))
  return new Set(shared ? homes.filter((chain) => chain[0]!.lead || IN_TROUBLE.test(chain.at(-1)!.after)).flat() : [])
}

function isAreaOrTown({value}: PlaceContext): boolean {
  return value.places.some(({type}) => type !== 'community')
}

/** Districts and zones that a name may mean or lie in. */
function areasOf({value}: PlaceContext): ReadonlySet<string> {
  return new Set(value.places.flatMap((place) => (isArea(place) ? [place.name] : [place.district, place.zone].filter((area) => area !== undefined))))
}

const LIVES = /(?:家住|(?<!老)家在|(?:居|租|暂)?住在)$/u
/** Within the sentence or the next, what is at the home and what is wrong with it. */
const IN_TROUBLE = /^[^。!?]{0,24}(?:[,。:“]|反映|[来致]电|打来电话)\p{Script=Han}{0,6}?(?:(?<!别的|其他)小区|院[里内子]|楼[下上前后道顶梯里]|家?门[口前外]|巷[口里子]|胡同|村[口里]|屋后|附近|旁边)[^。,;]{0,14}?(?:坏了?|不亮|没亮|堵|漏|积水|污水|脏|臭|呛|吵|噪|扰民|乱[停扔堆倒]|没人[管修扫]|无人[管修扫]|停[水电气暖]|断了|塌|破损|坑|黑灯|堆[满着]|占[了道用]|被占|失修|丢失|难[走行停])/u
/** Behind a town's short name, and not as a mark in the landscape (石门派出所对面). */
const ORGAN_AT_WORK = /^(?:派出所|边防所|司法所|(?:人民)?法庭|消防(?:救援)?[队站]|巡防|综治)(?![附对旁门南北东西])/u

function isTown({value}: PlaceContext): boolean {
  return value.form !== 'bare' && value.places[0]?.type === 'town'
}

function isSameTown(home: PlaceContext, other: PlaceContext): boolean {
  return home !== other && other.value.places.some((place) => home.value.places.includes(place))
}
