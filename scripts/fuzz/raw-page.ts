import fc from 'fast-check'
import {HOSTILE} from './hostile.ts'

const hostile = fc.constantFrom(...HOSTILE.map(([, text]) => text))
const printed = fc.constantFrom(
  '中原区', '圃田乡', '6月20日', '本报讯', '(记者 王红旗)', '(记者 王红旗 通讯员 李', '文/图', '违法建筑治理', '二〇一一年', '。', ',', '办事处', '。”', '●', ' ', '\u3000\u3000',
)
/** A few words of a newspaper with hostile strings among them. */
export const words = fc
  .array(fc.oneof({weight: 2, arbitrary: hostile}, {weight: 3, arbitrary: printed}, fc.string({unit: 'grapheme', maxLength: 6})), {minLength: 1, maxLength: 7})
  .map((parts) => parts.join(''))
const line = fc.oneof(
  {weight: 4, arbitrary: words},
  {weight: 2, arbitrary: fc.constant('')},
  hostile,
  fc.constantFrom(
    '中原区', '拆除违法建筑近三万平方米', '本报讯(记者 梁月琳 通讯员 王红旗)6月20日,圃田乡', '2011年3月1日 星期二 责编 李某', '本报记者 赵文静', '区街短波', 'A05',
  ),
)

/** Raw pages: lines as a newspaper prints them, mixed with lines and words that try to be something else. */
export const rawPage = fc.array(line, {maxLength: 24}).chain((lines) => fc.constantFrom('\n', '\r\n', '\r', '\v', '\u2028').map((end) => lines.join(end)))

/** A page as it might be printed around one hostile string: in kicker, headline, byline, text and caption. */
export function pageAround(text: string): string {
  return [
    '区街动态', '', `圃田乡${text}`, '', `拆除${text}近三万平方米`, '',
    `本报讯(记者 梁月琳 ${text} 通讯员 王红旗)6月20日,圃田乡${text}拆除违法建筑三万平方米。`, '', text, '',
    `${text}。乡长张三丰说,这项工作${text}`, '', '还要继续做下去。', '', `${text}`, '', `图为${text}现场 赵六 摄`,
  ].join('\n')
}
