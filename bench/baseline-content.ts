import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {parse, stringify} from 'yaml'
import {slugOf} from '../src/site/routes.ts'

/** One leaf of a list page: a district, a street, a program, a program in a district, a year, a month, or all articles. */
export interface ListLeaf {
  path: string
  title: string
  next?: string
  items: {path: string; title: string; date: string; streets: string[]; programs: string[]}[]
}

const LEAF = 60

/**
 * Writes what the baselines build from: the articles as .mdx (as they are) and as .md with their address in the frontmatter, the raw
 * pages and the lists as data. Every baseline thus has the same pages, and is spared the work of grouping them.
 */
export async function writeBaselineContent(content: string, out: string): Promise<{lists: number; pages: number; articles: number}> {
  await rm(out, {recursive: true, force: true})
  for (const folder of ['mdx', 'md', 'data']) await mkdir(join(out, folder), {recursive: true})
  const articles = await readArticles(content)
  for (const {id, data, body} of articles) {
    // Eleventy and Hugo take `date` for a day of their own and refuse an interval.
    const front = {...data, id, issued: data.date, date: undefined, source: undefined}
    const markdown = body.replace(/<\/?(?:Byline|Caption|Office)>\n?/gu, '')
    await writeFile(join(out, 'md', `${id}.md`), `---\n${stringify(front, {lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN'})}---\n${markdown}`)
  }
  await cp(join(content, 'articles'), join(out, 'mdx'), {recursive: true})
  const lists = listsOf(articles)
  const pages = await readPages(content, articles)
  await writeFile(join(out, 'data', 'lists.json'), JSON.stringify(lists))
  await writeFile(join(out, 'data', 'rawpages.json'), JSON.stringify(pages))
  return {lists: lists.length, pages: pages.length, articles: articles.length}
}

interface Article {
  id: string
  page: string
  data: Record<string, unknown> & {title: string; date?: string; districts?: string[]; streets?: string[]; programs?: string[]}
  body: string
}

async function readArticles(content: string): Promise<Article[]> {
  const articles: Article[] = []
  for (const page of (await readdir(join(content, 'articles'))).sort()) {
    for (const file of (await readdir(join(content, 'articles', page))).sort()) {
      const [, front, body] = (await readFile(join(content, 'articles', page, file), 'utf8')).split(/^---\n/mu) as [string, string, string]
      articles.push({id: `${page}-${file.replace('.mdx', '')}`, page, data: parse(front), body})
    }
  }
  return articles
}

function listsOf(articles: Article[]): ListLeaf[] {
  const groups = new Map<string, {title: string; articles: Article[]}>()
  const add = (path: string, title: string, article: Article) => {
    const group = groups.get(path)
    if (group) group.articles.push(article)
    else groups.set(path, {title, articles: [article]})
  }
  for (const article of [...articles].sort((a, b) => ((a.data.date ?? '') < (b.data.date ?? '') ? 1 : -1))) {
    const {districts = [], streets = [], programs = [], date = ''} = article.data
    add('/all/', '全部文章', article)
    for (const name of districts) add(`/districts/${slugOf(name)}/`, name, article)
    for (const name of streets) add(`/streets/${slugOf(name)}/`, name, article)
    for (const name of programs) {
      add(`/programs/${slugOf(name)}/`, name, article)
      for (const district of districts) add(`/programs/${slugOf(name)}/${slugOf(district)}/`, `${name} · ${district}`, article)
    }
    if (date) add(`/dates/${date.slice(0, 4)}/`, `${date.slice(0, 4)}年`, article)
    if (date) add(`/dates/${date.slice(0, 4)}/${date.slice(5, 7)}/`, date.slice(0, 7), article)
  }
  return [...groups].flatMap(([path, group]) => leaves(path, group.title, group.articles))
}

function leaves(path: string, title: string, articles: Article[]): ListLeaf[] {
  const count = Math.ceil(articles.length / LEAF)
  const address = (n: number) => (n === 1 ? path : `${path}p${n}/`)
  return Array.from({length: count}, (_, i) => ({
    path: address(i + 1),
    title,
    ...(i + 1 < count && {next: address(i + 2)}),
    items: articles.slice(i * LEAF, (i + 1) * LEAF).map(({id, data}) => ({
      path: `/articles/${id}/`,
      title: data.title,
      date: data.date ?? '',
      streets: data.streets ?? [],
      programs: data.programs ?? [],
    })),
  }))
}

async function readPages(content: string, articles: Article[]) {
  const byPage = new Map<string, {path: string; title: string}[]>()
  for (const {id, page, data} of articles) byPage.set(page, [...(byPage.get(page) ?? []), {path: `/articles/${id}/`, title: data.title}])
  return Promise.all(
    (await readdir(join(content, 'raw'))).sort().map(async (file) => {
      const id = file.replace('.txt', '')
      return {id, lines: (await readFile(join(content, 'raw', file), 'utf8')).split('\n'), articles: byPage.get(id) ?? []}
    }),
  )
}
