import type {Citation, Published} from './citation.ts'


/**
 * A newspaper article by GB/T 7714—2015, 4.5.1.4 and the sample in A.6: 作者. 题名[N]. 报纸名, 年-月-日(版次).
 * - more than three authors: the first three and 等 (8.1.2); none: the element is left out, as numbered lists may (8.1.4);
 * - other title words after a colon (8.2);
 * - an estimated date in square brackets (8.4.3.2); no date: [出版日期不详], after the pattern of [出版地不详] (8.4.1.3).
 *
 * The printed paper is what is cited, so the mark is `[N]`. With `accessed`, the day on which a reader opened the archive, it is
 * `[N/OL]` with that day and the address (4.6): a page made in advance cannot know it.
 *
 * @example writeGbt7714(citation) // '丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).'
 */
export function writeGbt7714(citation: Citation, accessed?: string): string {
  const {authors, title, subtitle, newspaper, published, page, url} = citation
  const names = authors.length > 3 ? [...authors.slice(0, 3), '等'] : authors
  const issue = [newspaper ?? '[报纸名不详]', dateOf(published) + (page ? `(${page})` : '')].join(', ')
  return [
    ...(names.length > 0 ? [names.join(', ')] : []),
    `${title}${subtitle ? `: ${subtitle}` : ''}[${accessed ? 'N/OL' : 'N'}]`,
    accessed ? `${issue}[${accessed}]` : issue,
    ...(accessed ? [url] : []),
  ].join('. ') + '.'
}

function dateOf({edtf, start, end, certain, uncertain}: Published): string {
  if (edtf === undefined) return '[出版日期不详]'
  if (!uncertain) return certain!
  if (certain) return `[${certain}]`
  const [from, to] = [start!.slice(0, 4), end!.slice(0, 4)]
  if (from === '0001') return `[不晚于${to}]`
  return to === '9999' ? `[不早于${from}]` : `[${from}—${to}]`
}
