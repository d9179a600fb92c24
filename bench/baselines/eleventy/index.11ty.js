import {layout, link} from './_includes/layout.js'

export const data = {permalink: '/index.html', eleventyExcludeFromCollections: true}
export function render({lists}) {
  return layout('首页', `<h1>街志</h1><ul>${lists.filter(({path}) => !/\/p\d+\/$/.test(path)).map(({path, title}) => `<li>${link(path, title)}</li>`).join('')}</ul>`)
}
