/** Why a name is not a place that the article is about: a road, an address, somebody's home, a neighbour. */
import type {CompiledAuthority} from '../authority/compiled.ts'
import {isBareNameSafe, isNamedAfter} from './bare-names.ts'
import {chainEnd, chainStart} from './chains.ts'
import type {PlaceContext} from './context.ts'
import {followsOtherCity, followsUnknownDistrict} from './elsewhere.ts'
import {isFormer} from '../recognizers/former-names.ts'
import {isAnyCitysZone, isArea, isCounty} from '../authority/place-kinds.ts'
import {isInsideLongerName} from './longer-names.ts'

export interface AsideRow {
  rule: string
  why: string
  /** @param meant mentions that the article as a whole shows to be its places, though the words beside them do not */
  applies: (context: PlaceContext, compiled: CompiledAuthority, meant: ReadonlySet<PlaceContext>) => boolean
}

/** Why a name is not a place that the article is about; the first row that fits decides. */
export const ASIDE: AsideRow[] = [
  {
    rule: 'home-town',
    why: '说的是某人的来处、籍贯或住处',
    applies: (context, _, meant) => (isOrigin(context) || NATIVE.test(context.after)) && !meant.has(context),
  },
  {rule: 'asker', why: '是来信人的落款', applies: (context) => chainStart(context).before.endsWith('(') && SIGNS.test(chainEnd(context).after)},
  {rule: 'other-city', why: '前面是外地的地名', applies: followsOtherCity},
  {rule: 'unknown-district', why: '前面的区县不在本市名录中', applies: followsUnknownDistrict},
  {rule: 'zones-at-large', why: '泛指各地的开发区', applies: isZoneAtLarge},
  {rule: 'inside-longer-name', why: '是更长的名称的一部分', applies: isInsideLongerName},
  {rule: 'gone-to', why: '只是说有人去那里', applies: isGoneTo},
  {rule: 'bought-from', why: '只是说东西从那里来', applies: (context) => !context.headline && /从$/u.test(chainStart(context).before) && BOUGHT.test(chainEnd(context).after)},
  {rule: 'spoke', why: '只是说有人在会上发言', applies: ({headline, lead, value, after}) => !headline && !lead && value.places.some(isArea) && SPOKE.test(after)},
  {rule: 'neighbour', why: '说的是方位、邻界', applies: (context) => BORDERS_BEFORE.test(chainStart(context).before) || (BORDERS_AFTER.test(chainEnd(context).after) && !isAtBorder(context))},
  {rule: 'told-as-former', why: '说的是从前的名称', applies: ({before, after}) => isFormer(before, after)},
  {rule: 'road-side', why: '说的是道路两旁', applies: ({words, after}) => /[路街]街道$/u.test(words) && /^(?:两[旁侧边]|沿线)/u.test(after)},
  {rule: 'named-after', why: '是以地名命名的机构、场所或道路', applies: (context) => context.value.form === 'bare' && isNamedAfter(context)},
  {
    rule: 'bare-name',
    why: '没有“街道”“区”等字样，也可能是道路或泛称',
    applies: (context, _, meant) => context.value.form === 'bare' && !isBareNameSafe(context) && !(meant.has(context) && isCounty(context.value.places[0]!)),
  },
]

/** Whether somebody comes from a place, or lives there: 来自柳河市城关镇, 她的家在柳河市. */
export function isOrigin(context: PlaceContext): boolean {
  return ORIGIN.test(chainStart(context).before)
}

/** 国家级高新区, 各高新区: those of any city, but for 江州国家高新区. */
function isZoneAtLarge({value, words, before}: PlaceContext, {authority}: CompiledAuthority): boolean {
  const [place] = value.places
  return place !== undefined && isAnyCitysZone(place, words) && AT_LARGE.test(before) && !before.replace(/国家级?$/u, '').endsWith(authority.city.replace(/市$/u, ''))
}

const AT_LARGE = /(?:国家级?|省级|全国|全省|各地?|多个|所有|\d[个家])$/u

const BORDERS_BEFORE = /(?:毗邻|紧邻|紧挨|紧挨着|紧靠|相邻的|邻近|接壤|交界的|东临|西临|南临|北临|东邻|西邻|南邻|北邻|东接|西接|南接|北接|东靠|西靠|南靠|北靠|东连|西连|南连|北连|毗连|(?<![向往朝])[东西南北](?:到|至|抵))(?:着)?$/u
const BORDERS_AFTER = /^(?:接壤|交界|相邻|毗邻|为邻|搭界|以[东西南北])/u
const ORIGIN = /(?:来自|家住|(?<![大专国商农画作行厂买卖居公独各百管玩店学业术法藏])家在|老家(?:在|是)?|祖籍|籍贯(?:是)?|出生(?:在|于)|毕业于|嫁到|户籍(?:在|地)?|原籍|路过|途经|远在)(?:[\p{Script=Han}]{2,3}省)?$|来自(?:\p{Script=Han}{2,5}[、和]){1,5}$/u
const NATIVE = /^(?:籍|人(?=[,。、;)]|$)|的(?:农民工|客商|务工人员|打工者)(?!夜校|学校|子女|子弟|之家|公寓|食堂|超市|驿站|工会))/u
/** (柳河市石门镇 王某某) below a letter or a question */
const SIGNS = /^(?:\s|\s?(?:读者|市民|村民|居民|网友)\s?)\p{Script=Han}{1,3}[^镇乡区县市村庄路街道里院店园场]\)/u

/** 在石门镇、清河镇交界处: where two meet is the place of both. */
function isAtBorder(context: PlaceContext): boolean {
  return /[、和]$/u.test(chainStart(context).before) && /^交界(?:处|地带|地段|的)/u.test(chainEnd(context).after)
}

/** Further down in an article somebody goes to a district, or works in it: 明天再到东湖区去, 我在西岭区上班. */
function isGoneTo({value, headline, lead, next, before, after}: PlaceContext): boolean {
  return !headline && !lead && !next && value.places.some(isArea) && /[到去赴往在](?:\p{Script=Han}{2,3}市?)?$/u.test(before) && GONE.test(after)
}

const BOUGHT = /^(?:的?\p{Script=Han}{0,6}?)?(?:买|购|采购|批发|进货|收购|贩|调)(?:的|来|回|进|过来)/u

/** 会上,东湖区、西岭区就整改作了表态发言 */
const SPOKE = /^(?:[、和]\p{Script=Han}{2,8}?){0,6}?(?:就|围绕|针对)?[^。;,、]{0,16}作了?[^。;,、]{0,8}(?:发言|汇报|经验介绍|表态)/u

const GONE = /^(?:去(?=[,。!?;”]|$)|去?(?:取经|打工|务工|上班|出差|旅游|游玩|串门|走亲戚))/u
