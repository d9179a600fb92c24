/** `npm run screenshots`: renews the pictures of the README from a site as it is built, and the site's card. */
import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {CARD} from '../src/site/card.ts'
import {companionsOf} from '../src/site/catalog.ts'
import type {ArticleRecord} from '../src/site/records.ts'
import {addressesFor, routes} from '../src/site/routes.ts'
import {readArchive} from './read/archive.ts'
import {argumentsOr} from './arguments.ts'
import {launchBrowser} from './serve/browser.ts'
import {orTellFailure} from './build/failure.ts'
import {buildSite} from './build/site.ts'
import {drawCard} from './pictures/card.ts'
import {withPalette} from './pictures/png.ts'
import {serveSite} from './serve/static-server.ts'

const HELP = `用法：npm run screenshots -- [选项]

画出分享链接时显示的卡片 public/card.png；重建网站，把首页、一篇报道和一次检索各拍一张图，写进 docs/，供 README 使用。

  --dir 文件夹    不重建，拍这个文件夹里建好的网站
  --out 文件夹    图写到哪里（默认 docs）
  --card          只画卡片，不建网站
  --help          显示本说明
`
const SIZE = {width: 1440, height: 1000}
// README is read on slow lines, too.
const LIMIT = 300_000
// Loaded by whoever is sent a link.
const CARD_LIMIT = 60_000

process.exitCode = await main()

async function main(): Promise<number> {
  const given = argumentsOr(HELP, {options: {dir: {type: 'string'}, out: {type: 'string', default: 'docs'}, card: {type: 'boolean', default: false}}})
  if (typeof given === 'number') return given
  const {values} = given
  const drawn = await renewCard()
  if (values.card) return drawn
  const built = values.dir ?? '.cache/screenshots'
  const failed = values.dir === undefined && (await orTellFailure(() => buildSite({outDir: built, say: (line) => console.log(line)})))
  if (failed) return failed
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
    let heavy = drawn
    for (const [name, route] of Object.entries(pictures)) {
      await page.goto(served.address + route.slice(1), {waitUntil: 'networkidle'})
      if (name === 'search') await page.locator('#search-results > li').first().waitFor()
      const path = join(values.out, `${name}.png`)
      const picture = withPalette(await page.screenshot())
      await writeFile(path, picture)
      heavy += tell(path, picture.length, LIMIT)
    }
    return heavy > 0 ? 1 : 0
  } finally {
    await browser.close()
    await served.close()
    if (values.dir === undefined) await rm(built, {recursive: true, force: true})
  }
}

/** Draws the card anew; gives 1 if it has become too large, else 0. */
async function renewCard(): Promise<number> {
  const browser = await launchBrowser()
  try {
    const path = join('public', CARD.route)
    const picture = await drawCard(browser)
    await writeFile(path, picture)
    return tell(path, picture.length, CARD_LIMIT)
  } finally {
    await browser.close()
  }
}

function tell(path: string, size: number, limit: number): number {
  console.log(`${path}：${Math.round(size / 1024)} KB${size >= limit ? '，太大了' : ''}`)
  return size >= limit ? 1 : 0
}

/** The article that shows most: as many kinds of facts as there are, then as many facts. */
function fullest(articles: readonly ArticleRecord[]): ArticleRecord {
  const facts = (article: ArticleRecord) => [article.streets, article.communities, article.programs, article.events, article.reporters, article.correspondents, article.people]
  const score = (article: ArticleRecord) => facts(article).filter(({length}) => length > 0).length * 1000 + facts(article).flat().length
  const shown = articles.filter(({withdrawn, noindex, title}) => !withdrawn && !noindex && title !== '')
  return shown.reduce((best, article) => (score(article) > score(best) ? article : best), shown[0]!)
}
