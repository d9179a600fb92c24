import type {ArticleRecord} from './records.ts'

/** What an article is called in feeds and metadata, one line: kicker and headline; without a headline its first words. */
export function headlineLine(article: Pick<ArticleRecord, 'id' | 'kicker' | 'title' | 'blocks'>): string {
  if (article.title !== '') return [article.kicker, article.title].filter(Boolean).join(' ')
  return beginningOf(article, 28) || article.id
}

/** The first words of the body, cut at `limit` characters with an ellipsis. */
export function beginningOf(article: Pick<ArticleRecord, 'blocks'>, limit: number): string {
  const words = [...article.blocks.map(({text}) => text).join(' ').replace(/\s+/gu, ' ').trim()]
  return words.length > limit ? `${words.slice(0, limit).join('')}…` : words.join('')
}
