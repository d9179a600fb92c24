import {fold} from './fold.ts'
import {findBylines} from './recognizers/bylines.ts'

/** Longer texts are articles, whoever took their pictures. */
const LONGEST_CAPTION = 300

/**
 * Text that ends in a photographer's name, and in no writer's: a caption.
 *
 * @example isPhotoCredit('老人在社区打太极拳。本报记者 张三 摄') // true
 */
export function isPhotoCredit(text: string, plain = fold(text)): boolean {
  if (plain.length > LONGEST_CAPTION) return false
  const tail = findBylines(text, plain).find((byline) => byline.rule === 'tail' || byline.rule === 'tail-brackets')
  if (!tail || tail.credits.photographers.length === 0) return false
  const credit = plain.slice(tail.start, tail.end)
  return !credit.includes('文') && /(?:摄影?|图|供图)[)\s]*$|^[(]?(?:摄影|图|供图)/u.test(credit)
}
