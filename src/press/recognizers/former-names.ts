/**
 * A name of the past that is told of: 豫龙镇撤镇设街道, 原侯寨乡, 当时的侯寨公社. It is no place of the article and dates nothing.
 *
 * @param before folded words before the name
 * @param after folded words after it
 */
export function isFormer(before: string, after: string): boolean {
  return BEFORE.test(before) || AFTER.test(after)
}

// Not the last character of 中原 or 太原.
const BEFORE = /(?:(?<![中太草平高])原(?:来的?|为|属|是|名)?|前身(?:是|为)?|旧称|旧名|时称|当时的|那时的|曾(?:属|叫|名|称))$/u
const AFTER = /^,?(?:(?:整建制|正式)?(?:撤[镇乡村县并销]|改(?:设|制|名|称|为|建)|更名|并入|一分为|拆分)|人民公社|公社)/u
