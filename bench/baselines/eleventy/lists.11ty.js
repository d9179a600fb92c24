import {escape, layout, link, slug} from './_includes/layout.js'

export const data = {pagination: {data: 'lists', size: 1, alias: 'list'}, permalink: ({list}) => `${list.path}index.html`, eleventyExcludeFromCollections: true}
export function render({list}) {
  const names = (folder, all) => all.map((name) => link(`/${folder}/${slug(name)}/`, name)).join('')
  const items = list.items.map((item) => `<li>${link(item.path, item.title)} <time>${item.date}</time>${names('streets', item.streets)}${names('programs', item.programs)}</li>`)
  return layout(list.title, `<h1>${escape(list.title)}</h1><ul>${items.join('')}</ul>${list.next ? link(list.next, '下一页') : ''}`)
}
