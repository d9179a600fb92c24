import {citationOf} from './citations.ts'
import type {ArticleRecord, PageRecord} from './records.ts'
import type {Addresses} from './routes.ts'
import type {Citation} from './citation.ts'

/**
 * Meta elements from which reference managers read an article (Highwire Press tags; `z:itemType` tells Zotero that it is
 * a newspaper article, for the tags alone would make it one of a journal). Dates are given as far as they are certain.
 *
 * @example metaOf(article, page, addresses)[0] // ['citation_title', '拆除违法建筑近三万平方米']
 */
export function metaOf(article: ArticleRecord, page: PageRecord | undefined, addresses: Addresses): [name: string, content: string][] {
  if (article.withdrawn) return []
  const citation = citationOf(article, page, addresses)
  const tags: [string, string | undefined][] = [
    ['citation_title', titleOf(citation)],
    ...citation.authors.map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', citation.published.certain?.replaceAll('-', '/')],
    ['citation_journal_title', citation.newspaper],
    ['citation_firstpage', citation.page],
    ['citation_language', 'zh-CN'],
    ['citation_public_url', citation.url],
    ['citation_fulltext_html_url', citation.url],
    ['citation_keywords', [...article.districts, ...article.streets, ...article.programs].join('; ')],
    ['z:itemType', 'newspaperArticle'],
    ['dcterms.date', citation.published.edtf],
  ]
  return tags.filter((tag): tag is [string, string] => Boolean(tag[1])).map(([name, content]) => [name, content.toWellFormed()])
}

function titleOf({title, subtitle}: Citation): string {
  return subtitle ? `${title}: ${subtitle}` : title
}
