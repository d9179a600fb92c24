import type {Citation} from './citation.ts'


/**
 * One RIS record of type NEWS. `DA` is `YYYY/MM/DD/` with empty parts where they are not certain; a date that is only an interval
 * is told in the note as well. Lines end in CR LF and values are one line each, as the format asks.
 *
 * @example writeRis(citation) // 'TY  - NEWS\r\nAU  - 梁月琳\r\n…ER  - \r\n'
 */
export function writeRis(citation: Citation): string {
  const {published} = citation
  const [year = '', month = '', day = ''] = (published.certain ?? '').split('-')
  const tags: [tag: string, value: string | undefined][] = [
    ['TY', 'NEWS'],
    ...citation.authors.map((name): [string, string] => ['AU', name]),
    ['TI', citation.title + (citation.subtitle ? `: ${citation.subtitle}` : '')],
    ['T2', citation.newspaper],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}/`],
    ['SP', citation.page],
    ['SE', citation.section],
    ['LA', 'zh-CN'],
    ['UR', citation.url],
    ['N1', published.uncertain && published.edtf ? `${citation.note}；见报日期EDTF ${published.edtf}` : citation.note],
    ['ID', citation.id],
  ]
  return `${tags.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`).join('\r\n')}\r\nER  - \r\n`
}
