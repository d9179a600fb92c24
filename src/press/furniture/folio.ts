import {fold} from '../text/fold.ts'
import {isDay} from '../calendar/edtf.ts'
import {PAPER_OR_COLUMN, SHORT_PAPER} from '../wording/paper-names.ts'
import {looksLikeName} from '../wording/surnames.ts'
import {requiredBy} from '../text/required.ts'
import {withoutPinyin} from './section-names.ts'
import type {PageKnown} from '../types.ts'

/** What a folio line says: the line at a page's head or foot with day, page and desk, in any order. */
export interface Folio {
  paper?: string
  day?: string
  /** a month without its day, which tells that the line is no headline */
  month?: boolean
  label?: string
  section?: string
  /** words that are neither of these */
  others: number
  /** offices of the desk, and names after them */
  staff: number
  names: number
  /** names that begin with a common surname */
  surnames: number
}

/**
 * Reads a folio line: day, weekday, page label, section, and the desk's names, each after its office, with or without a colon.
 * An office need not be known when it stands before a colon and a name. Answers undefined when the line says more than that.
 *
 * @param plain folded text
 * @example readFolio('a06 街巷 责编 甲某 质检:乙某 2017年3月9日 星期四') // {day: '2017-03-09', label: 'A06', section: '街巷', others: 1, staff: 1, names: 2, surnames: 2}
 */
export function readFolio(plain: string): Folio | undefined {
  const folio = readParts(plain)
  return folio && ENOUGH.some((test) => test(folio)) ? folio : undefined
}

/** True for a line of nothing but the desk: offices and at least one name. */
export function isDesk(plain: string): boolean {
  const folio = readParts(plain)
  return folio !== undefined && folio.staff > 0 && folio.names > 0 && folio.surnames > 0
}

function readParts(plain: string): Folio | undefined {
  if (SENTENCE.test(plain) || !(FOLIO_SIGN.test(plain) || (plain.includes('报') && PAPER_AND_PAGE.test(plain))) || WRITERS.test(plain)) return undefined
  const folio: Folio = {others: 0, staff: 0, names: 0, surnames: 0}
  const others: string[] = []
  let named = 0
  for (const part of withoutPinyin(plain).replace(SPREAD, '').replace(SET_OFF, '').split(PARTED)) {
    let rest = part.replace(/^[:\-—]+|[:\-—]+$/gu, '')
    while (rest !== '') {
      const found = PARTS.map(({form, read}) => ({match: form.exec(rest), read})).find(({match}) => match !== null)
      if (found) {
        named = found.read(folio, found.match!) ?? 0
        rest = rest.slice(found.match![0].length).replace(/^[:\-—]+/u, '')
      } else if (named > 0 && /^(?!.*[了的着]$)[\p{Script=Han}·]{1,4}$/u.test(rest)) {
        named--
        folio.names++
        if (looksLikeName(rest)) folio.surnames++
        rest = ''
      } else {
        others.push(rest)
        named = 0
        rest = ''
      }
    }
  }
  if (others.length > MOST_OTHERS || others.some((word) => word.length > 10)) return undefined
  if (others.length > 0) folio.section = others[0]!
  folio.others = others.length
  return folio
}

/** A page's code with its section's name, or alone: `A07 区街新闻`, `社区 B12`. A code before a word of counting is none: `B12路`. */
export function readPageCode(plain: string): {label: string; section?: string} | undefined {
  const bare = withoutPinyin(plain)
  const found = CODE_FIRST.exec(bare) ?? CODE_LAST.exec(bare)
  if (!found) return undefined
  const {label, section} = found.groups!
  return {label: label!.toUpperCase(), ...(section && {section})}
}

/** `第06版`, `A07版`; a part of the paper may have its own number before the page's: `AII·07版`. Source of a form for folded text. */
export const PAGE_NUMBER = String.raw`第?\s?(?:[a-z]{0,2}|[a-z]?[iⅰ-ⅻ]{1,3}\s?[·.\-]\s?)\d{1,3}\s?版`

/** `版面:第11版`: what a web page says before the number. Source of a form for folded text. */
export const PAGE_WORD = String.raw`(?:版[面次]\s?:\s?)?`

const CODE_FIRST = /^(?<label>[a-z]{1,2}\d\d)(?:(?:[\s:|·\-—]+|(?=\p{Script=Han}{2,4}闻$))(?![路号次楼座栋幢线组期级型类岁名])(?<section>\p{Script=Han}{2,6}(?:[·/]\p{Script=Han}{2,6})?))?$/u
const CODE_LAST = /^(?<section>\p{Script=Han}{2,6}(?:[·/]\p{Script=Han}{2,6})?)[\s:|·\-—]+(?<label>[a-z]{1,2}\d\d)$/u

/** Characters of which every such code holds one. */
export const CODE_MARKS = requiredBy(CODE_FIRST, CODE_LAST)

/** What a folio line tells of its page. */
export function knownFromFolio(text: string): PageKnown {
  const coded = readPageCode(text)
  if (coded) return coded.section !== undefined && PAPER_ALONE.test(coded.section) ? {label: coded.label, paper: coded.section} : coded
  const {paper, day, label, section} = readFolio(fold(text).trim()) ?? {}
  return {...(paper && {paper}), ...(day && {date: day}), ...(label && {label}), ...(label && section && {section})}
}

const FOLIO_SIGN = /编|校|版|星期|周[一二三四五六日]|审|\d{4}\s?[年.\-/]/u
const PAPER_AND_PAGE = /报[\s|·:\-—]*(?:[a-z]{1,2}\d\d|0\d)|(?:[a-z]\d\d|0\d)[\s|·:\-—\p{Script=Han}]{1,12}报/u
/** Characters of which every folio line holds one. */
export const FOLIO_MARKS = requiredBy(FOLIO_SIGN, PAPER_AND_PAGE)
const SENTENCE = /[。!?“”《》]/u
/** Who signs a text is no desk. */
const WRITERS = /记者|通讯员|实习生|采写|撰文|撰稿|摄影|供稿|文\/|\/文|\/图/u
const PARTED = /[\s|;,·•()【】[\]、]+|(?<!\d)\//u
/** The spaces in 甲 某 and 甲 某 某. */
const SPREAD = /(?<=(?:^|[\s:])\p{Script=Han})\s+(?=\p{Script=Han}(?:\s|$))/gu
/** The spaces in 2017 年 3 月 9 日. */
const SET_OFF = /(?<=\d)\s(?=[年月日])|(?<=[年月])\s(?=\d)/gu
/** The section's name and the paper's. */
const MOST_OTHERS = 2

/** Offices of the desk as papers call them. */
const STAFF =
  /^(?:本版|本期|今日|执行|值班|首席|责任|助理|见习|特约|美术|图片|文字|新闻|夜班|版面|视觉|电子|实习|总|副|主)*(?:编辑|责编|美编|图编|主编|总编辑?|编审|编委|编务|校对|校检|检校|质检|版式|排版|组版|拼版|制版|版面|设计|美术|视觉|制图|图表|审读|审校|审核|审签|签发|终审|初审|复审|[一二三]审|[一二三]读|[一二三]校|统筹|总监|主任|值班|监制|见报|付印)/u

const PAPER = new RegExp(`^(?:${PAPER_OR_COLUMN}(?![社告到道刊亭名送])|${SHORT_PAPER})`, 'u')

const PAPER_ALONE = new RegExp(`${PAPER.source}$`, 'u')

interface Part {
  form: RegExp
  /** how many bare names may follow */
  read: (folio: Folio, found: RegExpExecArray) => number | undefined | void
}

/** Parts of a folio line, tried in order at each place of it. */
const PARTS: Part[] = [
  {
    form: /^((?:19|20)\d\d)[年.\-/](\d{1,2})[月.\-/](\d{1,2})日?/u,
    read: (folio, [, year, month, day]) => {
      const whole = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
      if (isDay(whole)) folio.day ??= whole
    },
  },
  {form: /^(?:19|20)\d\d年\d{1,2}月$/u, read: (folio) => void (folio.month = true)},
  {form: PAPER, read: (folio, [paper]) => void (folio.paper ??= paper)},
  {form: /^(?:星期|周)[一二三四五六日天]/u, read: () => {}},
  {form: /^(?:农历|阴历)?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?)?(?:闰?[正一二三四五六七八九十冬腊]{1,2}月)?(?:初[一二三四五六七八九十]|[十廿三]?十?[一二三四五六七八九十])$/u, read: () => {}},
  {form: /^(?:总?第\d{1,6}期|第?\d{1,6}期|今日\d{1,3}版|本期\d{1,3}版|\d开\d{1,3}版)/u, read: () => {}},
  {form: /^第?[a-z]{0,2}\d{1,3}版|^[a-z]{1,2}\d{1,3}$|^0\d$/u, read: (folio, [label]) => void (folio.label ??= label.toUpperCase())},
  {form: /^(?:e-?mail|邮箱|电话|热线|新闻热线|投稿|qq)?:?[\w.-]+@[\w.-]+|^(?:电话|热线|新闻热线|传真):?[\d\-—]{7,}|^[\d\-—]{7,13}$|^(?:电话|热线|传真|邮箱)$/u, read: () => {}},
  {
    form: STAFF,
    read: (folio) => {
      folio.staff++
      return 2
    },
  },
  // An office that no list knows, with its name.
  {form: /^[\p{Script=Han}]{2,6}:[\p{Script=Han}·]{2,4}$/u, read: (folio) => void folio.names++},
]

/** What makes a folio: two offices with names, or one beside the day or the page, or day and page. */
const ENOUGH: ((folio: Folio) => boolean)[] = [
  ({staff, names}) => staff >= 1 && staff + names >= 4 && names >= 2,
  ({staff, names, day, label}) => staff >= 1 && names >= 1 && (day !== undefined || label !== undefined),
  ({day, month, label}) => (day !== undefined || month === true) && label !== undefined,
  ({paper, label, others, section = ''}) => paper !== undefined && label !== undefined && others <= 1 && section.length <= 6 && !/^[路号次楼座栋幢线组期级型类岁名]/u.test(section),
]
