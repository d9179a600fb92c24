import {isEdtf, lastDay} from '../calendar/edtf.ts'

/**
 * What is wrong with a day or month that no calendar has, or how the one that was meant is written; undefined when nobody can tell.
 *
 * @example dateSlip('2012年4月18日') // '应写成 "2012-04-18"'
 * @example dateSlip('2012-04-31') // '2012 年 4 月只有 30 天'
 * @example dateSlip('“2012-04-18”') // '应写成 "2012-04-18"，引号是半角的'
 */
export function dateSlip(text: string): string | undefined {
  const inside = /^[“”‘’＂](?<inside>.*)[“”‘’＂]$/u.exec(text.trim())?.groups?.inside
  if (inside === undefined) return bareSlip(text)
  const slip = isEdtf(inside) ? `应写成 "${inside}"` : bareSlip(inside)
  return slip?.startsWith('应写成') ? `${slip}，引号是半角的` : slip
}

function bareSlip(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim().replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3')
  const {year, month, day} = WRITTEN.exec(plain)?.groups ?? {}
  if (!year || !month) return undefined
  if (Number(month) < 1 || Number(month) > 12) return `没有 ${Number(month)} 月`
  const wanted = `${year}-${month.padStart(2, '0')}`
  if (!day) return `应写成 "${wanted}"`
  const days = Number(lastDay(wanted).slice(-2))
  if (Number(day) > days) return `${year} 年 ${Number(month)} 月只有 ${days} 天`
  return Number(day) < 1 ? `没有 ${Number(day)} 日` : `应写成 "${wanted}-${day.padStart(2, '0')}"`
}

const WRITTEN = /^(?<year>\d{4})\s*[-./年]\s*(?<month>\d{1,2})(?:\s*[-./月]\s*(?<day>\d{1,2})\s*日?|\s*月)?$/u
