import {escape, layout, link, slug} from './layout.js'

export default function ({id, title, kicker, subtitle, issued = '', districts = [], streets = [], programs = [], reporters = [], correspondents = [], photographers = [], collections, content}) {
  const at = collections.ordered.index.get(id)
  const [previous, next] = [collections.ordered[at - 1], collections.ordered[at + 1]]
  const names = (folder, list) => list.map((name) => `<dd>${link(`/${folder}/${slug(name)}/`, name)}</dd>`).join('')
  const neighbour = (other) => (other ? link(other.url, other.data.title) : '')
  return layout(title, `<article><div data-pagefind-body>${kicker ? `<p class="kicker">${escape(kicker)}</p>` : ''}<h1>${escape(title)}</h1>${subtitle ? `<p class="subtitle">${escape(subtitle)}</p>` : ''}${content}</div>
<aside><dl><dt>日期</dt><dd>${issued ? link(`/dates/${issued.slice(0, 4)}/${issued.slice(5, 7)}/`, issued) : ''}</dd><dt>区县</dt>${names('districts', districts)}<dt>街道</dt>${names('streets', streets)}<dt>工作</dt>${names('programs', programs)}
<dt>记者</dt><dd>${escape(reporters.join('、'))}</dd><dt>通讯员</dt><dd>${escape(correspondents.join('、'))}</dd><dt>摄影</dt><dd>${escape(photographers.join('、'))}</dd><dt>原文</dt><dd>${link(`/pages/${id.replace(/-L\d+$/, '')}/#L${Number(id.replace(/.*-L/, ''))}`, '原文')}</dd></dl></aside></article>
<nav>${neighbour(previous)}${neighbour(next)}</nav>`)
}
