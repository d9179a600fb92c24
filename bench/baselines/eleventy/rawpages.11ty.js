import {escape, layout, link} from './_includes/layout.js'

export const data = {pagination: {data: 'rawpages', size: 1, alias: 'raw'}, permalink: ({raw}) => `/pages/${raw.id}/index.html`, eleventyExcludeFromCollections: true}
export function render({raw}) {
  const articles = raw.articles.map((article) => `<li>${link(article.path, article.title)}</li>`)
  const lines = raw.lines.map((line, i) => `<li id="L${i + 1}">${escape(line)}</li>`)
  return layout(raw.id, `<h1>${raw.id}</h1><ul>${articles.join('')}</ul><ol class="lines">${lines.join('')}</ol>`)
}
