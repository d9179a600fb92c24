/** `npm run screenshots`: renews the pictures of the README from a site as it is built. */
import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {companionsOf} from '../src/site/catalog.ts'
import type {ArticleRecord} from '../src/site/records.ts'
import {addressesFor, routes} from '../src/site/routes.ts'
import {readArchive} from './archive.ts'
import {launchBrowser} from './browser.ts'
import {buildSite} from './build-site.ts'
import {withPalette} from './png.ts'
import {serveSite} from './static-server.ts'

const HELP = `用法：npm run screenshots -- [选项]

重建网站，把首页、一篇报道和一次检索各拍一张图，写进 docs/，供 README 使用。

  --dir 文件夹    不重建，拍这个文件夹里建好的网站
  --out 文件夹    图写到哪里（默认 docs）
  --help          显示本说明
`
const SIZE = {width: 1440, height: 1000}
// README is read on slow lines, too.
const LIMIT = 300_000

process.exitCode = await main()

async function main(): Promise<number> {
  const {values} = parseArgs({options: {dir: {type: 'string'}, out: {type: 'string', default: 'docs'}, help: {type: 'boolean', default: false}}})
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const built = values.dir ?? '.cache/screenshots'
  if (values.dir === undefined) await buildSite({outDir: built, say: (line) => console.log(line)})
  const archive = await readArchive()
  const {base} = addressesFor(archive.info.site)
  const pictures = {
    home: routes.home(),
    article: routes.article(fullest(archive.articles).id),
    search: routes.search(companionsOf(archive.articles, 'districts')[0]?.name ?? archive.info.city),
  }
  const served = await serveSite({dir: built, base, port: 0})
  const browser = await launchBrowser()
  try {
    await mkdir(values.out, {recursive: true})
    const page = await browser.newPage({viewport: SIZE, colorScheme: 'light', locale: 'zh-CN'})
    let heavy = 0
    for (const [name, route] of Object.entries(pictures)) {
      await page.goto(served.address + route.slice(1), {waitUntil: 'networkidle'})
      if (name === 'search') await page.locator('#search-results > li').first().waitFor()
      const path = join(values.out, `${name}.png`)
      const picture = withPalette(await page.screenshot())
      await writeFile(path, picture)
      const size = picture.length
      if (size >= LIMIT) heavy++
      console.log(`${path}：${Math.round(size / 1024)} KB${size >= LIMIT ? '，太大了' : ''}`)
    }
    return heavy > 0 ? 1 : 0
  } finally {
    await browser.close()
    await served.close()
    if (values.dir === undefined) await rm(built, {recursive: true, force: true})
  }
}

/** The article that shows most: as many kinds of facts as there are, then as many facts. */
function fullest(articles: readonly ArticleRecord[]): ArticleRecord {
  const facts = (article: ArticleRecord) => [article.streets, article.communities, article.programs, article.events, article.reporters, article.correspondents, article.people]
  const score = (article: ArticleRecord) => facts(article).filter(({length}) => length > 0).length * 1000 + facts(article).flat().length
  const shown = articles.filter(({withdrawn, noindex, title}) => !withdrawn && !noindex && title !== '')
  return shown.reduce((best, article) => (score(article) > score(best) ? article : best), shown[0]!)
}
