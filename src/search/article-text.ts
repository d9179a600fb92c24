import type {ArticleRecord} from '../site/records.ts'

/**
 * What of an article is searched, and what its page prints inside `data-pagefind-body`: the parts of the headline, each on
 * its own, and the body's blocks in printed order. A word may run from one block of the body into the next, as it does
 * over a column break, but not from the headline into the body.
 *
 * @example articleText(article) // {head: ['圃田乡', '拆除违法建筑近三万平方米'], body: '本报讯(记者 梁月琳)…'}
 */
export function articleText(article: TextOf): ArticleText {
  return {
    head: [article.kicker, article.title, article.subtitle].filter((part) => part !== undefined && part !== '') as string[],
    body: article.blocks.map((block) => block.text).join('\n'),
  }
}

export type TextOf = Pick<ArticleRecord, 'kicker' | 'title' | 'subtitle'> & {blocks: {text: string}[]}

export interface ArticleText {
  head: string[]
  body: string
}
