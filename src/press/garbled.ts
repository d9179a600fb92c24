import {VFileMessage} from 'vfile-message'
import type {Line} from './types.ts'

/**
 * Tells of letters that no typeface shows as they were printed, `raw-garbled` at the first: what was read in another encoding than it was
 * written in is full of them. And of marks that are still written as a web page's code writes them, `raw-entities` at the first. What a saved web page does
 * not show is not asked about.
 *
 * @param text what the lines were read from
 * @example garbledIn('甲\n\ufffd乙', splitLines('甲\n\ufffd乙'))[0].place // {line: 2, column: 1}
 */
export function garbledIn(text: string, lines: readonly Line[]): VFileMessage[] {
  return KINDS.flatMap(({ruleId, form, all, behind, reason}) => {
    if (!form.test(text)) return []
    const first = lines.find((line) => form.test(line.text))
    if (!first) return []
    const {index: at, 0: found} = form.exec(first.text)!
    const count = lines.reduce((sum, line) => sum + (line.text.match(all)?.length ?? 0), 0)
    const words = first.text.slice(Math.max(0, at - 6), at + found.length + behind).toWellFormed()
    const message = new VFileMessage(reason(count, words), {source: 'jiezhi', ruleId, place: {line: first.number, column: at + 1}})
    message.fatal = false
    return [message]
  })
}

/** U+FFFD, and what each typeface has of its own: in the first plane, and by the two halves of those beyond. */
const GARBLED = /[\ufffd\ue000-\uf8ff]|[\udb80-\udbff][\udc00-\udfff]/
/** The same as `GARBLED` tells, one by one. */
const LETTERS = /[\ufffd\p{Co}]/gu

/** A mark or a letter by its name or its number, as it is written in the code of web pages: `&ldquo;`, `&#8220;`. */
const ENTITY = /&(?:nbsp|e[nm]sp|thinsp|amp|lt|gt|quot|apos|[lr][sda]quo|[sb]dquo|middot|bull|[mn]dash|hellip|times|deg|permil|#\d{2,6}|#x[\da-f]{2,5});/i

/** What is told of, each with the form of one, that of all, how many letters behind it are shown, and in Chinese what is, what should be and what to do. */
const KINDS: readonly {ruleId: string; form: RegExp; all: RegExp; behind: number; reason: (count: number, words: string) => string}[] = [
  {
    ruleId: 'raw-garbled',
    form: GARBLED,
    all: LETTERS,
    behind: 7,
    reason: (count, words) => `有 ${count} 个读不出的字（如“${words}”）；多半是编码认错了，或文件早先就存坏了；满版都是的，请用原来的软件打开，另存为 UTF-8 再放入，只有个别符号的，在文章里照报纸改正。`,
  },
  {
    ruleId: 'raw-entities',
    form: ENTITY,
    all: new RegExp(ENTITY, 'gi'),
    behind: 0,
    reason: (count, words) => `有 ${count} 处标点或空格写成了网页代码（如“${words}”）；应是读者看到的标点，例如 &ldquo; 应是左引号；请在浏览器里打开原来的网页，把文字重新复制出来再放入，只有个别几处的，在文章里照报纸改正。`,
  },
]
