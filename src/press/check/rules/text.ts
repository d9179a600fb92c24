import {error, shown, warning} from './row.ts'

/** What may stand in an article's body: words and a short list of marks, never code. */
export const textRules = {
  'body-empty': warning<object>(() => '正文是空的;每篇文章都应有正文;请补上正文。'),
}
