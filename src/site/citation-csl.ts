import type {Citation, Published} from './citation.ts'


/**
 * A CSL-JSON array of one `article-newspaper`, the exchange form of citation styles. Names are `literal`: their parts are
 * not told apart in the paper. An interval has two `date-parts`; what is not exactly known is `circa`.
 */
export function writeCsl(citation: Citation): string {
  const {id, authors, title, subtitle, newspaper, published, page, section, url, note} = citation
  const item = {
    id,
    type: 'article-newspaper',
    title: subtitle ? `${title}: ${subtitle}` : title,
    ...(authors.length > 0 && {author: authors.map((literal) => ({literal}))}),
    ...(newspaper && {'container-title': newspaper}),
    ...(published.edtf && {issued: issuedOf(published)}),
    ...(page && {page}),
    ...(section && {section}),
    URL: url,
    language: 'zh-CN',
    note,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

function issuedOf({edtf, start, end, certain, uncertain}: Published): object {
  const parts = (date: string) => date.split('-').map(Number)
  if (!uncertain) return {'date-parts': [parts(certain!)]}
  // A month or a year as a whole is one date of fewer parts, not an interval of days.
  if (certain && /^\d{4}(?:-\d\d)?[~?%]?$/u.test(edtf!)) return {'date-parts': [parts(certain)], circa: true}
  if (start === '0001-01-01' || end === '9999-12-31') return {literal: edtf}
  return {'date-parts': start === end ? [parts(start!)] : [parts(start!), parts(end!)], circa: true}
}
