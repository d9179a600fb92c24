import {ORNAMENT, ornamentEnd} from '../text/ornaments.ts'
import {readBareNames} from '../recognizers/names.ts'
import {looksLikeName} from '../wording/surnames.ts'
import type {Row} from '../rows/row.ts'

/** A line's columns. */
export type Cells = readonly string[]

/**
 * A short line's columns, when it may be one of a table: set apart by blanks, or a figure, a day, a number or a label apart from the rest.
 *
 * @example cellsOf(row of '供水 110') // ['供水', '110']
 */
export function cellsOf({plain}: Row): Cells | undefined {
  if (/[。;!?]|[,、:]$/u.test(plain)) return undefined
  if (/[“”]/u.test(plain)) return (BULLETED.exec(plain) ?? DATED.exec(plain))?.slice(1)
  const honours = HONOURS.exec(plain)
  if (honours && readBareNames(honours[2]!)) return honours.slice(1)
  const parts = plain.replace(SPREAD, '').split(/[\s|│·]+/u).filter((part) => part !== '')
  if (parts.length > 2 || (parts.length === 2 && !plain.includes(','))) return parts
  return FORMS_OF_TWO.map((form) => form.exec(plain)?.slice(1)).find((cells) => cells !== undefined)
}

/** What people are honoured for, and their names: `孝老爱亲模范:甲某某 乙某`. */
const HONOURS = /^(\p{Script=Han}{2,12}:)\s?([\p{Script=Han}\s、]{2,32})$/u

/** The spaces in 甲 某. */
const SPREAD = /(?<=(?:^|\s)\p{Script=Han})\s+(?=\p{Script=Han}(?:\s|$))/gu

/** An event of a chronicle or of the days to come: `1958年 全村进水,倒房9间`, `3月8日至10日 水车节`, `3月9日(周日) “老井”故事会`. */
const DATED = /^((?:(?:19|20)\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:(?:至|[-—~])(?:\d{1,2}月)?\d{1,2}日)?(?:[(]?(?:周|星期)[一二三四五六日天][)]?)?(?:[上下]午|晚)?)\s+([^。]{2,40})$/u
/** An item of a list, its mark before it: `●改造老院12个,惠及3000户`. */
const BULLETED = new RegExp(`^(${ORNAMENT})\\s?([^。]{4,56})$`, 'u')

/** What a list's row is of, and what belongs to it: `甲街道:一社区 二社区`, `二等奖(购物券2元):尾号12`. */
const LABELLED = /^(\p{Script=Han}{2,10}(?:[(][^()]{1,20}[)])?:)\s?([^。!?“”]{1,60})$/u
/** An item of a list that is no sentence: `1.保洁员5名,月薪2600元`. */
const NUMBERED = /^(\d{1,2}[.、)])(?!\d)\s?([^:]{2,56})$/u

/** Lines without blanks between their columns: `供水110`, `1.甲街道`, `地点:一楼`. */
const FORMS_OF_TWO = [DATED, /^([\p{Script=Han}()]{2,12}):?(\d[\d×*\-]{4,}|\d[\d.]*[分%元户人名])$/u, /^(\d{1,2})[.、)](?!\d)([^,:]{2,16})$/u, LABELLED, NUMBERED, BULLETED]

/** The line as a label and all that stands behind it, be it a figure or not; no cells where it has none. */
export function cellsByLabel({plain}: Row): Cells {
  return LABELLED.exec(plain)?.slice(1) ?? []
}

/** The label of a list's row, and whether it is a unit's name, with which headlines begin, too. */
export function labelOf({plain}: Row): {ofUnit: boolean} | undefined {
  const label = LABELLED.exec(plain)?.[1]
  return label === undefined ? undefined : {ofUnit: UNIT_LABEL.test(label)}
}

/** The number of a list's item. */
export function numberOf({plain}: Row): number | undefined {
  const number = NUMBERED.exec(plain)?.[1]
  return number === undefined ? undefined : Number.parseInt(number, 10)
}

/** A label and what it says: `地点:一楼`, `培训:9期,560人`; a unit and a colon head news sooner, and so do clauses without a figure. */
export function isLabelled([label, value]: Cells): boolean {
  return label !== undefined && value !== undefined && label.endsWith(':') && label.length <= LONGEST_LABEL && value.length <= LONGEST_VALUE && (!value.includes(',') || /\d/u.test(value)) && !UNIT_LABEL.test(label)
}

const LONGEST_LABEL = 7
const LONGEST_VALUE = 30

/** Headlines that begin with the unit of which they tell. */
const UNIT_LABEL = /(?:[区县市乡镇局]|街道|办事处|社区|管委会):$/u

/** A person and what he or she is: `甲某某 某某路街道保洁员`. */
export function isPerson(cells: Cells): boolean {
  return cells.length === 2 && looksLikeName(cells[0]!) && PERSON.test(cells[1]!)
}

const PERSON = /^[\p{Script=Han}\d“”()]{2,24}(?:居民|村民|市民|职工|工人|农民|学生|战士|干部|老人|业主|[员师生医工长兵])$/u

/** The mark before a list's item. @example markOf(row of '●改造老院12个') // '●' */
export function markOf({plain}: Row): string | undefined {
  return ornamentEnd(plain) > 0 ? plain[0] : undefined
}

/** A number with its unit, a day, an hour, a telephone number, masked or not, a rank; a page's label is none. */
export function isFigure(cell: string): boolean {
  return FIGURE.test(cell)
}

const FIGURE = /^(?:\p{Script=Han}{0,2}\d[\d.,]*\p{Script=Han}{0,3}|(?=.*\d)[\d×*.,:\-~—%/+年月日时点分号至元人个名户件万亿岁℃()上下午早晚周星期一二三四五六]+|第?[一二三四五六七八九十]{1,2}名?|(?:周|星期)[一二三四五六日天](?:[上下]午)?|面议|若干)$/u
