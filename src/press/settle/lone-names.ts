import {isUnitName} from '../wording/headline-forms.ts'
import {signatureOf} from '../recognizers/bylines.ts'
import {readBareNames} from '../recognizers/names.ts'
import type {Row, RowChange} from '../rows/row.ts'

/** One name and nothing else on the line, of one who wrote what stands below; undefined for another line. */
export function signedBy(row: Row): RowChange | undefined {
  const names = row.plain.length > 5 || ORDINARY.test(row.plain) || isUnitName(row.plain) ? undefined : readBareNames(row.text)
  return names?.length === 1 ? {shape: 'byline', bylines: [signatureOf(names, 0, row.text.length)]} : undefined
}

/** Names alone behind the ornament that papers set before those who sign (`□方大山 石兰`); undefined for another line. */
export function signedWithOrnament(row: Row): RowChange | undefined {
  const name = ORNAMENTED.exec(row.plain)?.[1]
  const names = name === undefined || ORDINARY.test(name) || isUnitName(name) ? undefined : readBareNames(row.text.slice(1))
  return names && {shape: 'byline', bylines: [signatureOf(names, 0, row.text.length)]}
}

/** Other ornaments stand before units and items. */
const ORNAMENTED = /^[□◎]\s?([^\s□◎].{1,30})$/u

/** Who wrote what stands below: one name alone on the line below a headline. */
export function readAuthor(rows: readonly Row[], at: number): readonly RowChange[] {
  const signed = signedUnderTitle(rows, at)
  return signed ? [signed] : []
}

/** One name alone below a headline whose bearer the text tells of: nobody writes so of himself, it is the one in the picture. */
export function readPictured(rows: readonly Row[], at: number): readonly RowChange[] {
  if (!signedUnderTitle(rows, at)) return []
  const {plain} = rows[at]!
  const end = rows.findIndex(({shape}, i) => i > at && shape !== 'body')
  const below = rows.slice(at + 1, end < 0 ? rows.length : end)
  return below[0]!.plain.startsWith(plain) || below.filter((row) => row.plain.includes(plain)).length > 1 ? [{shape: 'caption'}] : []
}

/** One name alone between a headline and its text, taken for who wrote the text. */
function signedUnderTitle(rows: readonly Row[], at: number): RowChange | undefined {
  const [above, row, below] = [rows[at - 1], rows[at]!, rows[at + 1]]
  return row.shape === 'display' && above?.shape === 'display' && below?.shape === 'body' && !below.dateline ? signedBy(row) : undefined
}

/** A short line that heads a text and only looks like a name: `长知识`. @param plain folded text */
export function isOrdinary(plain: string): boolean {
  return ORDINARY.test(plain)
}

/** Words of headlines that begin with what is also a surname. */
const ORDINARY = /^(?:文明|安全|平安|方便|温馨|高兴|和谐|成果|成效|时间|时代|全面|全力|明白|金秋|常态|喜庆|幸福|万象|雷锋|安心|舒心|舒适|经验|管理|马上|常年|周末|周边|连心|连连|万家|千家|安居|乐业|温暖|关爱|关注|党建|项目|公开|公益|易行|乐享|花开|向好|向上|上门|路灯|路况|水清|山青|家门|国策|民生|方案|计划|长(?:知识|见识|本[事领]|记性))/u
