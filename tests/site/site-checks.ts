import {Cite} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import {parse} from 'csv-parse/sync'
import {HtmlValidate} from 'html-validate'
import {readFileSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {SaxesParser} from 'saxes'

/** A built site in memory: its files, and the text of its pages by their file. */
export interface BuiltFiles {
  dir: string
  /** path of the site's root on its host */
  base: string
  files: string[]
  pages: Map<string, string>
}

/** The files of a built site, with the text of its pages. `base` is the path under which it is served. */
export function readSite(dir: string, base = '/'): BuiltFiles {
  const files = readdirSync(dir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1).replaceAll('\\', '/'))
  return {dir, base, files, pages: new Map(files.filter((file) => file.endsWith('.html')).map((file) => [file, readFileSync(join(dir, file), 'utf8')]))}
}

/** Links of the site's own host that lead nowhere, and anchors that nothing on their page has. */
export function deadLinks({base, files, pages}: BuiltFiles): string[] {
  const known = new Set(files)
  const ids = new Map([...pages].map(([file, text]) => [file, new Set([...text.matchAll(/\sid="([^"]*)"/gu)].map((match) => decode(match[1]!)))]))
  const dead = new Set<string>()
  for (const [file, text] of pages) {
    for (const [, raw] of text.matchAll(/\s(?:href|src|action)="([^"]*)"/gu)) {
      const url = new URL(decode(raw!), `https://site.test${base}${file.replace(/index\.html$/u, '')}`)
      // The canonical address is the published one; its path is that of the page.
      if (url.host !== 'site.test') continue
      const path = decodeURIComponent(url.pathname).slice(base.length)
      const target = path === '' || path.endsWith('/') ? `${path}index.html` : path
      if (!url.pathname.startsWith(base) || !known.has(target)) dead.add(`${file} → ${decode(raw!)}`)
      else if (url.hash && !ids.get(target)?.has(decodeURIComponent(url.hash.slice(1)))) dead.add(`${file} → ${decode(raw!)} (anchor)`)
    }
  }
  return [...dead]
}

/** The first complaint of each rule of html-validate, on every page of a small site and on the first of many alike. */
export async function invalidHtml({pages}: BuiltFiles): Promise<Record<string, string>> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Astro writes attributes and void elements its own way; neither matters to a parser.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'long-title': 'off',
      'no-inline-style': 'error',
      // Names in addresses and in ids are Chinese.
      'valid-id': ['error', {relaxed: true}],
      'tel-non-breaking': 'off',
      // The suggestions below a search box are a combobox's list, which no native element gives.
      'prefer-native-element': ['error', {exclude: ['listbox']}],
    },
  })
  const seen = new Map<string, number>()
  const wrong: Record<string, string> = {}
  for (const [file, text] of pages) {
    const kind = file.split('/')[0]!
    seen.set(kind, (seen.get(kind) ?? 0) + 1)
    if (seen.get(kind)! > 25) continue
    const report = await validator.validateString(text)
    for (const {ruleId, line, column, message, selector} of report.results.flatMap((result) => result.messages)) {
      wrong[ruleId] ??= `${file}:${line}:${column} ${message} ${selector}`
    }
  }
  return wrong
}

/** Pages of 100 KB and more, and pages whose style sheets and scripts are 30 KB and more; the search is a program of its own. */
export function heavyPages({dir, base, pages}: BuiltFiles): string[] {
  return [...pages].flatMap(([file, text]) => {
    const assets = [...text.matchAll(/<(?:link rel="stylesheet"[^>]*href|script[^>]*src)="([^"]*)"/gu)].map((match) => match[1]!)
    const bytes = assets.reduce((sum, asset) => sum + statSync(join(dir, asset.slice(base.length))).size, 0)
    return [
      ...(Buffer.byteLength(text) >= 100_000 ? [`${file}: ${Buffer.byteLength(text)} bytes of HTML`] : []),
      ...(bytes >= 30_000 && !file.startsWith('search/') ? [`${file}: ${bytes} bytes of styles and scripts`] : []),
    ]
  })
}

/** Reads every file that programs read with a parser of its kind, and says what was found; throws on the first that cannot be read. */
export function parsedFiles({dir, files, pages}: BuiltFiles): {articles: number; feeds: number; citations: number; tables: Map<string, Record<string, string>[]>} {
  const text = (file: string) => readFileSync(join(dir, file), 'utf8')
  const found = {articles: 0, feeds: 0, citations: 0, tables: new Map<string, Record<string, string>[]>()}
  const wanted = (file: string, condition: boolean) => {
    if (!condition) throw new Error(`${file} is not what it should be`)
  }
  for (const file of files) {
    if (/\.(?:xml|svg)$/u.test(file)) readXml(text(file), file)
    if (file.endsWith('feed.xml')) found.feeds++
    if (file.startsWith('data/') && file.endsWith('.csv')) found.tables.set(file.slice(5), parse(text(file), {bom: true, columns: true}))
    if (file.startsWith('data/') && file.endsWith('.json')) JSON.parse(text(file))
    if (file.endsWith('.jsonl')) for (const line of text(file).split('\n').filter(Boolean)) JSON.parse(line)
  }
  for (const [file, page] of pages) {
    // The further leaves of a very long article have its words alone.
    if (!/^articles\/[^/]+\/index/u.test(file)) continue
    const [linked] = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)]
    const withdrawn = page.includes('这篇报道已撤下')
    if (linked) {
      const graph = JSON.parse(linked[1]!)
      wanted(file, JSON.stringify(graph).includes('"NewsArticle"') && graph['@context'] !== undefined)
      found.articles++
    } else wanted(file, withdrawn)
    for (const [, media, data] of page.matchAll(/href="data:([^;]*);charset=utf-8,([^"]*)"/gu)) {
      const [entry] = new Cite(decodeURIComponent(decode(data!)), media!.includes('json') ? {} : {forceType: media!.includes('bibtex') ? '@biblatex/text' : '@ris/file'}).data
      wanted(`${file} (${media})`, typeof entry?.title === 'string' && entry.title !== '')
      found.citations++
    }
  }
  return found
}

/**
 * Facts whose line on the raw page does not hold the words that the table of mentions gives for it, or that the article's page does not
 * lead to. A page shows the first three lines of a fact.
 */
export function unprovenFacts({base, pages}: BuiltFiles, mentions: Record<string, string>[]): {proven: number; wrong: string[]} {
  const lines = new Map<string, Map<string, string>>()
  const wrong: string[] = []
  const shown = new Map<string, number>()
  let proven = 0
  for (const {article, kind, value, line, words, url} of mentions) {
    if (!line || !url) continue
    const address = new URL(url).pathname
    const leaf = address.slice(base.length)
    const raw = lines.get(leaf) ?? linesOf(pages.get(`${decodeURIComponent(leaf)}index.html`) ?? '')
    lines.set(leaf, raw)
    if (!raw.get(line)?.includes(words!) || words === '') wrong.push(`${article} ${kind} ${value}: ${leaf}#L${line} does not hold ${words}`)
    const fact = `${article} ${kind} ${value}`
    shown.set(fact, (shown.get(fact) ?? 0) + 1)
    if (shown.get(fact) === 1 && !pages.get(`articles/${article}/index.html`)?.includes(`"${address}#L${line}"`)) wrong.push(`${fact}: no link to line ${line}`)
    proven++
  }
  return {proven, wrong}
}

function linesOf(page: string): Map<string, string> {
  return new Map([...page.matchAll(/<li id="L(\d+)"[^>]*>(?:(?!<\/li>).)*?<span class="words">(.*?)<\/span>/gsu)].map((match) => [match[1]!, decode(match[2]!)]))
}

function readXml(text: string, file: string): void {
  const parser = new SaxesParser({xmlns: true})
  parser.on('error', (error) => {
    throw new Error(`${file}: ${error.message}`)
  })
  parser.write(text).close()
}

/** The text that a value in HTML stands for. */
export function decode(text: string): string {
  return text.replace(/&quot;|&#34;/gu, '"').replace(/&#39;/gu, "'").replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&(?:amp|#38);/gu, '&')
}
