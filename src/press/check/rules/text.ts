import {error, shown, warning} from './row.ts'

/**
 * What may stand in an article's body: words and a short list of marks, never code. The `mdx-…` sentences come from the
 * reader of the body, which knows what it met; the rows give their weight and how the manual speaks of them.
 */
export const textRules = {
  'body-empty': warning<object>(() => '正文是空的；每篇文章都应有正文；请补上正文。'),
  'text-unwritten': error<{words: string}>(({words}) => `样板里的“${shown(words)}”还在；发布出去，读者就看到它；请换成文章的文字，不用的删去。`),
  'mdx-syntax': error<object>(() => '正文的标记读不通；“<”“{”应写作“\\<”“\\{”；请改正。'),
  'mdx-code': error<object>(() => '正文里有代码；文章不能含代码；请删去，或在“{”前加反斜线。'),
  'mdx-component': error<object>(() => '正文里有不认识的组件或 HTML；只可用 <Byline>、<Caption>、<Office>，不带属性；请改正。'),
  'mdx-mark': error<object>(() => '正文里有不支持的标记；可用段落、小标题、着重、列表、引文、链接；请改正。'),
  'mdx-link': error<object>(() => '链接地址不可用；只可用 https://、http:// 开头的地址，或以一个“/”开头的站内地址；请改正。'),
  'link-dead': error<{address: string}>(({address}) => `链接的地址 ${shown(address)} 在本站没有页面；站内链接要指向真有的页面；请照那一页的网址改，或删去链接。`),
}
