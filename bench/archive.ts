import {copyFile, mkdir, readdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {yamlOf} from '../src/press/yaml/text.ts'
import {articleText} from './article-text.ts'
import {writeCaption, writeNews, type News} from './news.ts'
import {setPage, type PrintedPage, type Story} from './page.ts'
import {randomOf, type Random} from '../scripts/random.ts'
import {drawScene, type Stage} from './scenes.ts'

export interface ArchiveOptions {
  /** where the content folder is written; it must not hold articles yet */
  folder: string
  articles: number
  seed: string
  stage: Stage
  /** folder whose YAML files are copied as the archive's authority */
  authority: string
  /** the archive's site.yaml */
  site: string
  papers: string[]
  firstYear: number
  years: number
  /** real news to print instead of generated words; repeated when there are too few */
  corpus?: News[]
  progress?: (done: number) => void
}

/**
 * Writes a content folder of so many articles: raw pages, their records and articles, authority files, site.yaml. Equal options give
 * equal bytes. Dates run through the years in order, so that adding articles changes only the end.
 */
export async function writeArchive(options: ArchiveOptions): Promise<{pages: number; articles: number; characters: number}> {
  const {folder, articles: total} = options
  for (const part of ['raw', 'pages', 'articles']) await mkdir(join(folder, part), {recursive: true})
  await copyAuthority(options)
  const count = {pages: 0, articles: 0, characters: 0}
  while (count.articles < total) {
    const random = randomOf(options.seed, count.pages)
    const size = Math.min(random.int(6, 10), total - count.articles)
    const stories = Array.from({length: size}, (_, i) => story(options, count.articles + i, random))
    const page = setPage(stories, random)
    await writePage(page, pageId(count.pages, page), dateOf(options, count.articles, random), options, random)
    count.pages += 1
    count.articles += size
    count.characters += page.raw.length
    options.progress?.(count.articles)
  }
  return count
}

function story({stage, corpus}: ArchiveOptions, index: number, random: Random): Story {
  const scene = drawScene(stage, random)
  if (corpus) {
    const real = corpus[index % corpus.length] as News
    const stated = writeNews(scene, random).blocks[0] as News['blocks'][number]
    return {kind: 'article', scene, news: {...real, blocks: [stated, ...real.blocks]}}
  }
  if (random.chance(0.06)) {
    const news = writeNews(scene, random)
    return {kind: 'photo', scene, news: {title: news.title, blocks: [{role: 'paragraph', text: writeCaption(scene, random)}]}}
  }
  return {kind: 'article', scene, news: writeNews(scene, random)}
}

/** `0042_9f8e7d6c5b4a3921`: a running number and the beginning of the page's digest, as scanned pages are named. */
function pageId(number: number, page: PrintedPage): string {
  return `${String(number).padStart(5, '0')}_${page.digest.slice(0, 16)}`
}

/** Days follow each other evenly through the years; one page in twenty is known by its month only. */
function dateOf({firstYear, years, articles}: ArchiveOptions, index: number, random: Random): {date: string; dateBasis?: string} {
  const start = Date.UTC(firstYear, 0, 1)
  const days = Math.floor((Date.UTC(firstYear + years, 0, 1) - start) / 86_400_000)
  const day = new Date(start + Math.floor((index / articles) * days) * 86_400_000).toISOString().slice(0, 10)
  if (!random.chance(0.05)) return {date: day}
  const last = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10)
  return {date: `${day.slice(0, 7)}-01/${last}`, dateBasis: '版面未印日期,据同批版面推定在该月'}
}

async function writePage(
  page: PrintedPage,
  id: string,
  when: {date: string; dateBasis?: string},
  {folder, papers}: ArchiveOptions,
  random: Random,
): Promise<void> {
  const label = `${random.pick(['A', 'B'])}${String(random.int(1, 16)).padStart(2, '0')}`
  const record = {paper: random.pick(papers), ...when, label, digest: page.digest, encoding: 'utf-8', ...(page.repairs.length > 0 && {repairs: page.repairs})}
  await mkdir(join(folder, 'articles', id), {recursive: true})
  await writeFile(join(folder, 'raw', `${id}.txt`), page.raw)
  await writeFile(join(folder, 'pages', `${id}.yaml`), yamlOf(record))
  await Promise.all(
    page.articles.map((article) => {
      const name = `L${String(article.lines[0]).padStart(3, '0')}.mdx`
      return writeFile(join(folder, 'articles', id, name), articleText(article, {file: `content/raw/${id}.txt`, ...when}))
    }),
  )
}

async function copyAuthority({folder, authority, site}: ArchiveOptions): Promise<void> {
  await mkdir(join(folder, 'authority'), {recursive: true})
  for (const file of (await readdir(authority)).filter((name) => name.endsWith('.yaml')).sort()) {
    await copyFile(join(authority, file), join(folder, 'authority', file))
  }
  await copyFile(site, join(folder, 'site.yaml'))
}
