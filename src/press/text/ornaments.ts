/**
 * Signs that desks set before what is to catch the eye: a unit, an item, those who sign, their own imprint. Papers choose freely
 * among them, and change; so a rule asks whether there is one, hardly ever which. A class of a regular expression for folded text,
 * where the circle `○` has become the zero `〇`.
 */
export const ORNAMENT = '[■□◆◇▲△▼▽▶▷►★☆●〇◎◉※▪▫•]'

/**
 * Where the words behind an ornament begin; 0 where none stands first, or nothing behind it.
 *
 * @param plain folded text
 * @example ornamentEnd('◎ 记者 张三') // 2
 * @example ornamentEnd('〇八年春') // 0, a year
 */
export function ornamentEnd(plain: string): number {
  const first = plain.charCodeAt(0)
  // Nearly all texts begin with a Chinese character, of which one alone is an ornament.
  if (first < FIRST || (first > LAST && first !== ZERO)) return 0
  return OPENING.exec(plain)?.[0].length ?? 0
}

const FIRST = '•'.charCodeAt(0)
const LAST = '☆'.charCodeAt(0)
const ZERO = '〇'.charCodeAt(0)
const OPENING = new RegExp(`^(?!〇[〇零一二三四五六七八九十年])${ORNAMENT}\\s?(?=\\S)`, 'u')

/** The text without an ornament before it. @example wordsBehind('■相关新闻') // '相关新闻' */
export function wordsBehind(plain: string): string {
  return plain.slice(ornamentEnd(plain))
}
