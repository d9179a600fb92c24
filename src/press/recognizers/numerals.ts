/** Characters of a number up to 99 as dates print it, after folding: `24`, `十五`, `廿四`, `初一` without its 初. */
export const NUMBER = String.raw`(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})`

/** Characters of a year: `2020`, `二〇二〇`, `一九九八`; those of old lives and houses, too: `1892`. */
export const YEAR = String.raw`(?:(?:1[89]|20)\d\d|(?:一[八九]|二[〇零])[〇零一二三四五六七八九]{2})`

const DIGITS = '〇一二三四五六七八九'

/** Value of a NUMBER or YEAR; NaN for what is no number (`十十`). */
export function readNumber(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text)
  const plain = text.replaceAll('零', '〇').replace(/廿/u, '二十').replace(/卅/u, '三十')
  if (/^[〇一二三四五六七八九]{4}$/u.test(plain)) return Number([...plain].map((digit) => DIGITS.indexOf(digit)).join(''))
  const match = /^([二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(plain)
  if (!match || plain === '') return Number.NaN
  const [, tens, ten, ones] = match as unknown as [string, string, string, string]
  if (ten === '' && tens !== '' && ones !== '') return Number.NaN
  const high = ten === '' ? 0 : tens === '' ? 1 : DIGITS.indexOf(tens)
  return high * 10 + (ones !== '' ? DIGITS.indexOf(ones) : ten === '' && tens !== '' ? DIGITS.indexOf(tens) : 0)
}
