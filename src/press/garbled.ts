import {VFileMessage} from 'vfile-message'
import type {Line} from './types.ts'

/**
 * Tells of letters that no typeface shows as they were printed, `raw-garbled` at the first: what was read in another encoding than it was
 * written in is full of them. Letters that a saved web page does not show are not asked about.
 *
 * @param text what the lines were read from
 * @example garbledIn('甲\n\ufffd乙', splitLines('甲\n\ufffd乙'))[0].place // {line: 2, column: 1}
 */
export function garbledIn(text: string, lines: readonly Line[]): VFileMessage[] {
  if (!GARBLED.test(text)) return []
  const first = lines.find((line) => GARBLED.test(line.text))
  if (!first) return []
  const at = first.text.search(GARBLED)
  const count = lines.reduce((sum, line) => sum + (line.text.match(LETTERS)?.length ?? 0), 0)
  const words = first.text.slice(Math.max(0, at - 6), at + 8).toWellFormed()
  const reason = `有 ${count} 个读不出的字（如“${words}”）；多半是编码认错了，或文件早先就存坏了；满版都是的，请用原来的软件打开，另存为 UTF-8 再放入，只有个别符号的，在文章里照报纸改正。`
  const message = new VFileMessage(reason, {source: 'jiezhi', ruleId: 'raw-garbled', place: {line: first.number, column: at + 1}})
  message.fatal = false
  return [message]
}

/** U+FFFD, and what each typeface has of its own: in the first plane, and by the two halves of those beyond. */
const GARBLED = /[\ufffd\ue000-\uf8ff]|[\udb80-\udbff][\udc00-\udfff]/
/** The same as `GARBLED` tells, one by one. */
const LETTERS = /[\ufffd\p{Co}]/gu
