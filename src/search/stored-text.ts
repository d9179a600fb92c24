import {articleText, type ArticleText} from './article-text.ts'
import type {StoredArticle} from './stored.ts'

/** The searched text of a stored article. */
export function storedText({kicker, title, subtitle, body}: StoredArticle): ArticleText {
  return articleText({title, ...(kicker && {kicker}), ...(subtitle && {subtitle}), blocks: [{text: body}]})
}
