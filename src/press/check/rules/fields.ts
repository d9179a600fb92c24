import {dateSlip} from '../date-slip.ts'
import {COMMENT, error, nearestText, shown, warning} from './row.ts'

/** What each field may hold: the schema's issues in the words of the manual. */
export const fieldRules = {
  'field-missing': error<{field: string; sentence: string; comment?: boolean; none?: string | undefined}>(
    ({field, sentence, comment = false, none}) => none === undefined
      ? `缺少字段“${field}”；${comment ? COMMENT : ''}它应为：${sentence}请补上。`
      : `文件里一条也没有；它应为：${sentence}真没有就写 ${none}；误删了的，请从历史版本恢复。`,
  ),
  'field-unknown': error<{field: string; nearest: string[]}>(
    ({field, nearest}) => `没有“${shown(field)}”这个字段；${nearestText(nearest, '可用的字段见编辑手册“字段”一节；')}请改名或删去。`,
  ),
  'field-type': error<{field: string; found: string; expected: string; sentence: string}>(
    ({field, found, expected, sentence}) => `字段“${field}”写成了${found}；应为${expected}：${sentence}请改写。`,
  ),
  'field-value': error<{field: string; value: string; allowed: string[]; sentence: string; nearest: string[]}>(
    ({field, value, allowed, sentence, nearest}) =>
      `字段“${field}”不能是“${shown(value)}”；可用 ${allowed.every((word) => sentence.includes(word)) ? sentence.replace(/^[^：a-z]*：|。$/gu, '') : allowed.join('、')}；${nearestText(nearest)}请选其中一个。`,
  ),
  'field-length': error<{field: string; limit: string}>(({field, limit}) => `字段“${field}”的长短不合；应${limit}；请改写。`),
  'control-character': error<{field: string}>(
    ({field}) => `字段“${field}”里有换行或看不见的控制字符；应为一行普通文字；请重新输入这一行。`,
  ),
  'person-name': error<{field: string; value: string}>(
    ({field, value}) => `字段“${field}”里的“${shown(value)}”不是人名的写法；人名只有字、字母、数字，中间可有间隔号、连字符、撇号、点和空格；请照原文只写人名。`,
  ),
  'date-format': error<{value: string}>(
    ({value}) =>
      `“${shown(value)}”不是日期；${dateSlip(value) ?? '应写成 EDTF，如 "2020-06-24"、"2011-03" 或区间 "2011-03-01/2011-03-04"，且日历上真有这一天'}；请改写，加引号。`,
  ),
  'date-conflict': warning<{date: string; page: string; file: string}>(
    ({date, page, file}) => `日期 ${date} 与版面的见报日期 ${page}（${file}）对不上；同一版面的文章同日见报；请改其中一处，或在 dateBasis 写明根据。`,
  ),
  'event-text': warning<{text: string; line: number; lines: string | undefined}>(({text, line, lines}) => lines === undefined
    ? `第 ${line} 行里没有“${shown(text)}”；events 的 text 照抄该行的日期写法；请改 line 或 text。`
    : `第 ${line} 行不在这篇文章里（source.lines 是 ${shown(lines)}）；events 只列本文写明的日期；请改 line，或删去这一条。`),
  'path-escape': error<{value: string}>(
    ({value}) => `路径“${shown(value)}”不在允许的文件夹里；原文写作 content/raw/文件名，地址以 / 开头；请改写。`,
  ),
  'lines-order': error<{value: string}>(
    ({value}) => `行号 ${shown(value)} 次序不对；每段先首行后末行，各段从小到大、互不重叠，如 [[57, 60], [63, 65]]；请改写。`,
  ),
  'digest-format': error<{value: string}>(
    ({value}) => `摘要“${shown(value)}”写法不对；它由程序写，是十六进制数字；请恢复原样，或删去这一项后运行 npm run ingest。`,
  ),
}
