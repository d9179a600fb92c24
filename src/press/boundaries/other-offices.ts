import type {Block, Evidence} from './evidence.ts'
import {opensItem} from '../rows/line-order.ts'

/**
 * What the offices that a page's texts name say of its blocks. An article on the work of one street office or town names no other;
 * where a headline begins with another one, or the text below it turns to another one, another article begins. A survey of a
 * district names its offices in its sections one after the other: where the article above has no office of its own nothing is said.
 *
 * @param opens true when a block begins an article by its own signs
 */
export function weighOffices(blocks: readonly Block[], opens: (block: Block) => boolean): Map<Block, Evidence[]> {
  const weights = new Map<Block, Evidence[]>()
  let opening: Block | undefined
  let article: Named | undefined
  for (const block of blocks) {
    if (opening === undefined || opens(block)) {
      // What an article's first block names is asked when another one stands below it.
      ;[opening, article] = [block, undefined]
      continue
    }
    article ??= namedIn(opening)
    const above = article
    const named = namedIn(block)
    const sign = SIGNS.find(({test}) => test(above, named))
    if (sign) {
      weights.set(block, [{rule: sign.rule, why: sign.why, weight: sign.weight}])
      article = named
    } else for (const office of named.all) above.all.add(office)
  }
  return weights
}

interface Named {
  /** opens as a news item does; a feature without such an opening goes from office to office under its subheads */
  item: boolean
  /** the office that the headline begins with */
  first: string | undefined
  /** the office that the headline names, or the first sentence right at its beginning */
  own: string | undefined
  /** the first office that the text names near its beginning */
  lead: string | undefined
  all: Set<string>
}

const SIGNS: (Evidence & {test: (above: Named, here: Named) => boolean})[] = [
  {
    rule: 'other-office-first',
    why: '标题以另一个街道或乡镇开头，上文说的不是它',
    weight: 4.5,
    test: (above, {first, all}) => first !== undefined && above.own !== undefined && !above.all.has(first) && !all.has(above.own),
  },
  {
    rule: 'other-office-below',
    why: '上文以电头开头，只说一个街道或乡镇的事，下面说的是另一个',
    weight: 3.5,
    test: (above, {lead, all}) => above.item && lead !== undefined && above.own !== undefined && above.all.size === 1 && !above.all.has(lead) && !all.has(above.own),
  },
]

function namedIn({displayed, body}: Block): Named {
  const titles = displayed.flatMap(({plain}) => officesIn(plain).map((named) => ({...named, plain})))
  const all = new Set([...titles, ...body.flatMap(({plain}) => officesIn(plain))].map(({office}) => office))
  const [inTitle] = titles
  const [inText] = officesIn(body[0]?.plain.slice(0, NEAR) ?? '')
  const first = titles.find(({at, office, plain}) => plain.search(/\p{Script=Han}/u) + LONGEST_NAME >= at + office.length)
  return {item: opensItem(body[0]), first: first?.office, own: inTitle?.office ?? inText?.office, lead: inText?.office ?? inTitle?.office, all}
}

/** Where a text's beginning ends. */
const NEAR = 60
/** Its district, its own name and what it is: `某某区某某路街道`. */
const LONGEST_NAME = 11

const OFFICE_WORD = /街道|办事处|镇|乡/u
/** The last two letters of an office's name with what it is; `某某路办事处` and `某某路街道` are one. */
const OFFICE = /(?<name>\p{Script=Han}{2})(?<kind>街道办事处|街道办|街道|办事处|镇(?![静定痛压守邪])|乡(?![村镇亲土愁情音间下]))/gu

interface NamedOffice {
  office: string
  at: number
}

function officesIn(plain: string): NamedOffice[] {
  if (!OFFICE_WORD.test(plain)) return []
  return [...plain.matchAll(OFFICE)].flatMap((found) => {
    const {name, kind} = found.groups!
    const town = kind === '镇' || kind === '乡'
    return (town ? NO_TOWN : NO_STREET).test(name!) ? [] : [{office: `${name}${town ? kind : '街道'}`, at: found.index}]
  })
}

/** Words before 街道 that count or point to offices and name none. */
const NO_STREET = /[各该个本全些条座名的在和与及到为等每由市区县是了着对向级跨沿批工驻地归请让被把将从比跟]$|主干|背街|商业|历史|文化|所在|辖区|相关|有关|部分|城市|智慧|示范|先进|老旧|美丽|平安/u
/** 产业立镇, 旅游兴乡: a slogan. */
const NO_TOWN = /[一两几多着了城乡集小古重全本该各市县区村名老家故下返个的在和与及到为等每大特新外同回离还]$|历史|文化|示范|特色|美丽|卫生|先进|文明|[立强治靓]$|[业游技教化态质法才商]兴$/u
