import {fold} from '../fold.ts'
import type {Mention} from '../types.ts'

/**
 * A name of the past that is told of: 豫龙镇撤镇设街道, 原侯寨乡, 当时的侯寨公社. It is no place of the article and dates nothing.
 *
 * @param text the passage that holds the mention
 */
export function isToldAsFormer(text: string, {start, end}: Pick<Mention, 'start' | 'end'>): boolean {
  return isFormer(fold(text.slice(Math.max(0, start - 6), start)), fold(text.slice(end, end + 12)))
}

/** The same, of the folded words around a name. */
export function isFormer(before: string, after: string): boolean {
  return BEFORE.test(before) || AFTER.test(after)
}

// Not the last character of 中原 or 太原.
const BEFORE = /(?:(?<![中太草平高])原(?:来的?|为|属|是|名)?|前身(?:是|为)?|旧称|旧名|时称|当时的|那时的|曾(?:属|叫|名|称))$/u
const AFTER = /^,?(?:(?:整建制|正式)?(?:撤[镇乡村县并销]|改(?:设|制|名|称|为|建)|更名|并入|一分为|拆分)|人民公社|公社)/u
