import type {Browser} from 'playwright-core'
import {appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {readArchive} from '../../scripts/read/archive.ts'
import {serveSite, type Served} from '../../scripts/serve/static-server.ts'
import {launchBrowser} from '../browser.ts'
import {check, contentFolder, edit, ingest, run} from '../editors/workspace.ts'
import {watchedTab} from './watched-tab.ts'

/** Words and a name that occur nowhere else, for what is withdrawn later. */
const GONE = {name: '欧阳甄隐', words: '鼋鼍巷貔貅坊', title: '饕餮胡同刷新墙面'}

const WITHDRAWN = `${GONE.title}

本报讯（记者 张三）昨日，中原区棉纺路街道组织三十余名工作人员，在${GONE.words}清理楼道杂物二十吨。

建设路街道举办邻里文化节

本报讯（记者 ${GONE.name}）3月5日，中原区建设路街道举办邻里文化节。居民${GONE.name}说，欧阳
甄隐也来了，五百多名居民参加了包饺子、猜灯谜等活动。中原区建设路街道办事处主任${GONE.name}主持。${GONE.name}工作室、
${GONE.name}村的${GONE.name}志愿队参加了活动。
`

const site = join('.cache/tested', `withdrawn-${process.pid}`)
let content: string
let served: Served
let browser: Browser

beforeAll(async () => {
  content = contentFolder({'w1.txt': WITHDRAWN})
  // Everything that pages, addresses, data and the search are made of beside the articles.
  appendFileSync(join(content, 'authority/programs.yaml'), `- {name: ${GONE.name}工作室, aliases: [${GONE.name}志愿队], kind: 机制, note: ${GONE.name}主持}\n`)
  edit(content, 'authority/communities.yaml', (text) => text.replace(/^建设路街道: /mu, `建设路街道: ${GONE.name}村、`))
  edit(content, 'site.yaml', (text) => text.replace('rights: ', `rights: ${GONE.name}整理。`).replace('description: ', `description: ${GONE.name}主编。`))
  writeFileSync(join(content, 'redirects.yaml'), `- {from: /programs/${GONE.name}小组/, to: /programs/${GONE.name}工作室/}\n- {from: /programs/建设路小组/, to: /programs/${GONE.name}工作室/}\n`)
  const {code, output} = await ingest(content, '--date', '2011-03-07', '--paper', '郑州日报')
  if (code !== 0) throw new Error(output)
  await build()
  served = await serveSite({dir: site, port: 0})
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
  for (const dir of [site, content]) if (dir) rmSync(dir, {recursive: true, force: true})
})

describe('what is withdrawn', () => {
  const everywhere = [GONE.name, GONE.words, GONE.title]
  // The index holds pairs of characters.
  const pairs = ['甄隐', '鼋鼍', '貔貅', '饕餮']

  it('is on the site before', () => {
    for (const words of [...everywhere, ...pairs]) expect(filesWith(words), words).not.toEqual([])
  })

  it('leaves every file of the site, with the former caches in place, and the ledger closes', async () => {
    edit(content, 'articles/w1/L001.mdx', (text) => text.replace('\n---\n\n', '\nwithdrawn: {reason: 应当事人要求, date: "2026-01-31"}\n---\n\n'))
    writeFileSync(join(content, 'withdrawn.yaml'), `- {name: ${GONE.name}, reason: 应本人${GONE.name}要求, date: "2026-01-31"}\n`)
    const checked = JSON.parse((await check(content, '--format', 'json')).output) as {problems: {level: string}[]; ledgers: {page: string; withdrawn: number; missing: number}[]}
    expect(checked.problems.filter(({level}) => level === 'error')).toEqual([])
    expect(checked.ledgers.find((ledger) => ledger.page === 'w1')).toMatchObject({withdrawn: expect.toSatisfy((count: number) => count > 50), missing: 0})
    // The other way to an archive, without a build's units: that of `npm run dev`.
    expect(JSON.stringify(await readArchive(content))).not.toContain(GONE.name)
    await build()
    for (const words of [...everywhere, ...pairs]) expect(filesWith(words), words).toEqual([])
    const gone = readFileSync(join(site, 'articles/w1-L001/index.html'), 'utf8')
    expect(gone).toContain('撤下的原因：应当事人要求')
    expect(gone).not.toContain('原文未写明')
    expect(gone).toContain('<meta name="robots" content="noindex">')
    const masked = readFileSync(join(site, 'articles/w1-L005/index.html'), 'utf8')
    expect(masked).toContain('居民××××说，××')
    expect(masked).toContain('本文隐去了人名，以“×”代替。原因：应本人××××要求（2026年1月31日）')
    const rawPage = readFileSync(join(site, 'pages/w1/index.html'), 'utf8')
    expect(rawPage).toMatch(/已撤下<\/dt><dd>\d+/u)
    expect(rawPage).toMatch(/未归入<\/dt><dd>0</u)
    expect(rawPage).not.toContain('SHA-256')
    expect(rawPage).toMatch(/<li id="L1" class="own c1"><a class="belongs" href="\/articles\/w1-L001\/">1 （已撤下）<\/a>/u)
    expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).not.toContain('w1-L001')
    // The program is there under its masked name, by its former address too, and the article leads to it.
    expect(masked).toContain('href="/programs/工作室/">××××工作室')
    expect(readFileSync(join(site, 'programs/工作室/index.html'), 'utf8')).toContain('××××工作室')
    expect(readFileSync(join(site, 'programs/建设路小组/index.html'), 'utf8')).toContain(encodeURI('/programs/工作室/'))
    expect(readFileSync(join(site, 'data/mentions.csv'), 'utf8')).toMatch(/program,××××工作室,stated/u)
  })

  it('is no question of the proof', async () => {
    const {code, output} = await run('search-proof.ts', ['--site', site, '--queries', '20'])
    expect(code, output).toBe(0)
    for (const words of [...everywhere, ...pairs]) {
      expect(output).not.toContain(words)
      expect(filesWith(words), words).toEqual([])
    }
  })

  it('is found no more', async () => {
    const {tab, told} = await watchedTab(browser, served.address)
    for (const words of [...everywhere, ...pairs]) {
      await tab.goto(`${served.address}search/?q=${encodeURIComponent(words)}`)
      await tab.waitForSelector('#search[data-ready]', {state: 'attached'})
      await tab.waitForFunction(() => !document.querySelector('#search')!.hasAttribute('aria-busy'))
      expect(await tab.locator('#search-results li').count(), words).toBe(0)
    }
    expect(told).toEqual([])
    await tab.context().close()
  })
})

it('is not published in a file\'s name: the check names the file, and nothing is built', async () => {
  const file = `articles/manual/${GONE.name}获奖.mdx`
  mkdirSync(join(content, 'articles/manual'), {recursive: true})
  writeFileSync(join(content, file), '---\ntitle: 获奖\n---\n\n他获了奖。\n')
  await expect(build()).rejects.toThrow(`${file}:1:1 错误 文件名`)
  expect(filesWith(GONE.name)).toEqual([])
  rmSync(join(content, file))
})

async function build(): Promise<void> {
  const {code, output} = await run('build.ts', ['--outDir', site], {JIEZHI_CONTENT: content})
  if (code !== 0) throw new Error(output)
}

/** Files of the site that hold some words, compressed ones opened. */
function filesWith(words: string): string[] {
  const wanted = [words, encodeURIComponent(words), JSON.stringify(words).slice(1, -1)].map((text) => Buffer.from(text))
  const held = (bytes: Buffer) => wanted.some((part) => bytes.includes(part))
  return readdirSync(site, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).filter((file) => {
    const bytes = readFileSync(file)
    return held(file.includes(words) ? Buffer.from(words) : bytes) || (bytes[0] === 0x1f && bytes[1] === 0x8b && held(gunzipSync(bytes)))
  })
}
