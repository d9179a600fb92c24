import {indentSlips, type YamlSlip} from './yaml-indent.ts'

/**
 * Finds the usual slips of those who write fields by hand: no space after the colon, a bracket or a quotation mark left open,
 * words behind a closing mark, a colon within the words, a full-width comma in braces, blanks before a line. Only asked of a text that cannot be read.
 *
 * @example slipsOf('kind:article\n')[0].detail // '冒号后面少了空格，应写作 kind: article'
 */
export function slipsOf(text: string): YamlSlip[] {
  return [...markSlips(text), ...indentSlips(text)].sort((a, b) => a.at - b.at)
}

function markSlips(text: string): YamlSlip[] {
  const slips: YamlSlip[] = []
  let open: {at: number; missing: string} | undefined
  let at = 0
  for (const row of text.split('\n')) {
    const {lead = '', key = '', space = '', value = ''} = FIELD.exec(row.trimEnd())?.groups ?? {}
    const begins = key !== '' || /^\s*- /u.test(row)
    if (open && begins) {
      slips.push({at: open.at, detail: `这一行少了收尾的${open.missing}`})
      open = undefined
    }
    const comma = /\{[^{}]*?(?=，\s*[A-Za-z]+\s*[:：])/u.exec(row)
    if (comma) slips.push({at: at + comma.index + comma[0].length, detail: '花括号里各项之间是全角逗号“，”，应为半角逗号'})
    const start = at + lead.length + key.length + 1 + space.length
    if (comma) open = undefined
    else if (key !== '' && space === '' && value !== '' && !value.startsWith('//')) slips.push({at: at + lead.length, detail: `冒号后面少了空格，应写作 ${key}: ${value.trimStart()}`})
    else if (key !== '') {
      const quoted = /^(["'])(?:(?!\1).)*\1(?<rest>.*)$/u.exec(value)
      const mark = /^["']/u.exec(value)?.[0]
      const {rest} = quoted?.groups ?? {}
      if (rest?.trim() && !rest.trimStart().startsWith('#')) slips.push({at: start, detail: `引号在中间就收了尾，后面还有字；整个内容用另一种引号括起，如 ${key}: ${inOtherQuotes(value)}`})
      else if (mark && !quoted) open = {at: start, missing: `引号 ${mark}`}
      else if (value.startsWith('[') && depth(value) > 0) open = {at: start, missing: '方括号 ]'}
      else if (!mark && !/^[[{#|>]/u.test(value) && /: |:$/u.test(value)) slips.push({at: start, detail: `内容里有冒号，整个内容要加引号，如 ${key}: ${inOtherQuotes(value)}`})
    } else if (open && /["'\]]\s*$/u.test(row)) open = undefined
    at += row.length + 1
  }
  if (open) slips.push({at: open.at, detail: `这一行少了收尾的${open.missing}`})
  return slips
}

const FIELD = /^(?<lead>\s*(?:- )?)(?<key>[A-Za-z]+):(?<space>[ \t]*)(?<value>.*)$/u

function depth(value: string): number {
  return (value.match(/\[/gu)?.length ?? 0) - (value.match(/\]/gu)?.length ?? 0)
}

/** Long words are shown by their beginning. */
function inOtherQuotes(value: string): string {
  const mark = value.includes("'") ? '"' : value.includes('"') ? "'" : '"'
  return `${mark}${value.length > 20 ? `${value.slice(0, 20)}…` : value}${mark}`
}

/** Errors that are often but the consequence of a slip above. */
export const SLIPS: ReadonlySet<string> = new Set(['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'BLOCK_IN_FLOW', 'MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY', 'UNEXPECTED_TOKEN', 'BAD_COLLECTION_TYPE'])

/** What the reader of YAML complains of, by its codes. */
export const SYNTAX: Record<string, string> = {
  ALIAS_PROPS: '引用不能带标记',
  BAD_ALIAS: '引用的写法不对，文字以 * 开头要加引号',
  BAD_COLLECTION_TYPE: '列表与字段混在一起',
  BAD_DIRECTIVE: '以 % 开头的行',
  BAD_DQ_ESCAPE: '双引号里反斜杠的写法不对',
  BAD_INDENT: '缩进不对',
  BAD_PROP_ORDER: '标记次序不对',
  BAD_SCALAR_START: '文字以特殊符号开头，要加引号',
  BLOCK_AS_IMPLICIT_KEY: '冒号用法不对，内容里有冒号加空格时要加引号',
  BLOCK_IN_FLOW: '方括号里不能换行分项',
  COMMENT_SPACE: '# 前要空一格',
  IMPOSSIBLE: '无法读懂',
  KEY_OVER_1024_CHARS: '字段名太长',
  MISSING_CHAR: '缺少引号、括号、冒号或逗号',
  MULTILINE_IMPLICIT_KEY: '字段名跨了行',
  MULTIPLE_ANCHORS: '多个锚点',
  MULTIPLE_DOCS: '多出一行 ---，请删去',
  MULTIPLE_TAGS: '多个标签',
  NON_STRING_KEY: '字段名不是文字',
  TAB_AS_INDENT: '用了制表符缩进，应用空格',
  TAG_RESOLVE_FAILED: '认不得的标签',
  UNEXPECTED_TOKEN: '多出了符号',
  BAD_COLLECTION: '列表写法不对',
}
