import {sha256} from '#sha256'
import type {ArticleRecord} from './records.ts'

/**
 * An article's words as one plain text: kicker, headline, subtitle and the body's blocks, a line each. Exports hold this text, and
 * citations and the manifest name its digest, so that a reader can tell whether the words are still those that were cited.
 *
 * @example textOf({kicker: '圃田乡', title: '拆除违法建筑', blocks: [{text: '本报讯'}]}) // '圃田乡\n拆除违法建筑\n本报讯'
 */
export function textOf(article: Pick<ArticleRecord, 'kicker' | 'title' | 'subtitle'> & {blocks: {text: string}[]}): string {
  return [article.kicker, article.title, article.subtitle, ...article.blocks.map(({text}) => text)].filter(Boolean).join('\n')
}

/** SHA-256 of an article's text in UTF-8, where half a surrogate pair counts as U+FFFD; made once for each record. */
export function textDigest(article: Parameters<typeof textOf>[0]): string {
  const digest = digests.get(article) ?? sha256(textOf(article))
  digests.set(article, digest)
  return digest
}

const digests = new WeakMap<object, string>()

/** The first 12 digits of the digest of an article's text: enough to tell versions apart, short enough to print. */
export function shortHashOf(article: Parameters<typeof textOf>[0]): string {
  return textDigest(article).slice(0, 12)
}
