import type {ArticleRecord} from './records.ts'

/** What an article is called in feeds and metadata, one line: kicker and headline; without a headline its first words. */
export function headlineLine(article: Pick<ArticleRecord, 'id' | 'kicker' | 'title' | 'blocks'>): string {
  if (article.title !== '') return [article.kicker, article.title].filter(Boolean).join(' ')
  return beginningOf(article, 28) || article.id
}

/** The first words of the body, cut at `limit` characters with an ellipsis. */
export function beginningOf(article: Pick<ArticleRecord, 'blocks'>, limit: number): string {
  let text = ''
  for (const block of article.blocks) {
    text = `${text} ${block.text}`.replace(/\s+/gu, ' ').trimStart()
    // A character is two units at most: the rest cannot change the beginning.
    if (text.length > 2 * limit + 1) break
  }
  const words = [...text.slice(0, 2 * limit + 2).trim()]
  return words.length > limit ? `${words.slice(0, limit).join('')}…` : words.join('')
}
