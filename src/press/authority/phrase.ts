import {bareWords} from '../text/bare-words.ts'
import {fold} from '../text/fold.ts'

/** Key of the phrase in quotation marks that a coined name begins with, or of the whole name. @example phraseOf('“拉家常”工作机制') // '拉家常' */
export function phraseOf(name: string): string {
  return bareWords(/^“([^”]+)”/u.exec(fold(name))?.[1] ?? fold(name))
}
