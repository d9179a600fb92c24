import type {Citation} from './citation.ts'


/**
 * One BibTeX entry that both BibTeX and biblatex read: `@article` with `entrysubtype = {newspaper}`. Names stand in braces, so
 * that no program cuts 王红旗 into given and family name. An uncertain date gives `year` and `month` only as far as they are certain,
 * and `date` in EDTF as it is, which biblatex reads before TeX does; an interval that is open at one end stands in the note, since not all readers know it.
 *
 * @example writeBibtex(citation) // '@article{003-L57,\n  author = {{梁月琳} and {王红旗}},\n …}\n'
 */
export function writeBibtex(citation: Citation): string {
  const {authors, title, subtitle, newspaper, published, page, section, url, note} = citation
  const open = published.edtf?.includes('..')
  const [year, month, day] = (published.certain ?? '').split('-')
  const fields: [name: string, value: string | undefined][] = [
    ['author', authors.length > 0 ? authors.map((name) => `{${escapeTex(name)}}`).join(' and ') : undefined],
    ['title', `{${escapeTex(title)}}`],
    ['subtitle', subtitle && `{${escapeTex(subtitle)}}`],
    ['journal', newspaper && `{${escapeTex(newspaper)}}`],
    ['date', open ? undefined : published.edtf],
    ['year', year],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['pages', page && escapeTex(page)],
    ['series', section && escapeTex(section)],
    ['url', url.replace(/[{}\\%]/gu, (character) => (character === '%' ? '\\%' : encodeURIComponent(character)))],
    ['note', escapeTex(open ? `${note}；见报日期EDTF ${published.edtf}` : note)],
    ['langid', 'chinese'],
    ['entrysubtype', 'newspaper'],
  ]
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`)
  return `@article{${citation.id.replace(/[^\p{L}\p{N}_:.-]/gu, '-')},\n${lines.join('\n')}\n}\n`
}

/** TeX's ten special characters; braces are written as words in balanced braces, for BibTeX counts them even after a backslash. */
const TEX: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '"': '{\\textquotedbl}',
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^"]/gu, (character) => TEX[character]!).replace(/(?<!\\)[%&#$_]/gu, '\\$&')
}
