import {readdirSync} from 'node:fs'
import {join} from 'node:path'

/** One page of each kind of a built site, by the kind's name: its path below the site, without a slash before it. */
export function pageOfEachKind(dir: string): Record<string, string> {
  const one = (folder: string) => `${folder}/${readdirSync(join(dir, folder), {withFileTypes: true}).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort()[0]}/`
  const year = readdirSync(join(dir, 'dates')).filter((name) => /^\d{4}$/u.test(name)).sort()[0]
  const month = year === undefined ? undefined : readdirSync(join(dir, 'dates', year)).filter((name) => /^\d\d$/u.test(name)).sort()[0]
  return {
    home: '', article: one('articles'), districts: 'districts/', district: one('districts'), streets: 'streets/', street: one('streets'),
    programs: 'programs/', program: one('programs'), dates: 'dates/', undated: 'dates/undated/', pages: 'pages/', page: one('pages'),
    about: 'about/', missing: 'no-such-page/', search: 'search/', coverage: 'coverage/', people: 'people/', bylines: 'bylines/', data: 'data/',
    ...(year && {year: `dates/${year}/`}), ...(month && {month: `dates/${year}/${month}/`}),
  }
}
