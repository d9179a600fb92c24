import {readFileSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../../scripts/serve/browser.ts'
import {serveSite, type Served} from '../../scripts/serve/static-server.ts'
import {builtSite} from '../built-site.ts'
import {writeAwkwardArchive} from './awkward-archive.ts'
import {decode, invalidHtml, readSite, type BuiltFiles} from './site-checks.ts'

const REDIRECTS = [
  {from: '/programs/背街整治/', to: '/programs/背街小巷整治/'},
  {from: '/streets/老渡口街道/', to: '/streets/江边街道/'},
  {from: '/districts/东河区/', to: '/districts/东江区/'},
]
// A program in a district has moved where either of them has.
const PAIRS = ['背街整治/东江区', '背街小巷整治/东河区', '背街整治/东河区'].map((pair) => ({from: `/programs/${pair}/`, to: '/programs/背街小巷整治/东江区/'}))
// Enough articles for three leaves of the district and the street, for two of the program.
const ARTICLES = 130
const LEAVES = [
  {from: '/districts/东河区/p2/', to: '/districts/东江区/p2/'},
  {from: '/districts/东河区/p3/', to: '/districts/东江区/p3/'},
  {from: '/streets/老渡口街道/p3/', to: '/streets/江边街道/p3/'},
  {from: '/programs/背街整治/p2/', to: '/programs/背街小巷整治/p2/'},
  {from: '/programs/背街整治/东河区/p2/', to: '/programs/背街小巷整治/东江区/p2/'},
]
let site: BuiltFiles
let served: Served
let browser: Browser
const pageAt = (route: string) => site.pages.get(`${route.slice(1)}index.html`) ?? ''

beforeAll(async () => {
  const content = resolve('.cache/tested/moved-content')
  await writeAwkwardArchive(content, ARTICLES)
  await writeFile(join(content, 'redirects.yaml'), JSON.stringify(REDIRECTS))
  site = readSite(await builtSite(content, 'moved'), '/linjiang/')
  served = await serveSite({dir: site.dir, base: site.base, port: 0})
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

describe.each([...REDIRECTS, ...PAIRS, ...LEAVES])('the old address $from', ({from, to}) => {
  const address = `/linjiang${to}`

  it('leads to a page', () => expect(pageAt(to)).toContain('<main'))

  it('leads on at once and by a link, its name written as addresses are', () => {
    const refresh = /<meta http-equiv="refresh" content="([^"]*)">/u.exec(pageAt(from))?.[1] ?? ''
    expect(decode(refresh)).toBe(`0; url=${encodeURI(address)}`)
    const link = /<main[^>]*>.*<a href="([^"]*)">新的地址<\/a>/su.exec(pageAt(from))?.[1] ?? ''
    expect(decode(link)).toBe(address)
  })

  it('gives its place in search engines to the new one', () => {
    expect(pageAt(from)).toContain('<meta name="robots" content="noindex">')
    expect(decode(/<link rel="canonical" href="([^"]*)">/u.exec(pageAt(from))?.[1] ?? '')).toBe(`https://example.org${encodeURI(address)}`)
    expect(pageAt(from)).toMatch(/<meta http-equiv="Content-Security-Policy" content="[^"]*default-src (?:'|&#39;)none/u)
  })
})

it.each([...REDIRECTS, ...PAIRS])('the old address $from goes on feeding those who subscribed to it', ({from, to}) => {
  const feed = (route: string) => site.files.includes(`${route.slice(1)}feed.xml`) && readFileSync(join(site.dir, route.slice(1), 'feed.xml'), 'utf8')
  expect(feed(to)).toContain('<entry>')
  expect(feed(from)).toBe(feed(to))
})

it('leads to no page that a list does not have', () => {
  for (const [file, text] of site.pages) {
    const to = text.includes('<title>地址已改') && /<meta http-equiv="refresh" content="0; url=([^"]*)">/u.exec(text)?.[1]
    if (to) expect(pageAt(decodeURI(decode(to)).slice(site.base.length - 1)), file).not.toBe('')
  }
})

it.each([...REDIRECTS, PAIRS[2]!, LEAVES[1]!, LEAVES[3]!])('a reader of $from arrives at $to without JavaScript', async ({from, to}) => {
  const context = await browser.newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  await page.goto(served.address + encodeURI(from.slice(1)))
  await page.waitForURL(served.address + encodeURI(to.slice(1)))
  expect(await page.locator('h1').innerText()).toContain(decodeURI(to).split('/')[2])
  await context.close()
})

it('stands in no list of addresses, and is valid HTML', async () => {
  expect(site.files.filter((file) => file === 'sitemap.xml')).toHaveLength(1)
  const moved = new Map([...site.pages].filter(([, text]) => text.includes('<title>地址已改')))
  expect([...moved.keys()]).toEqual(expect.arrayContaining([...REDIRECTS, ...PAIRS, ...LEAVES].map(({from}) => `${from.slice(1)}index.html`)))
  expect(await invalidHtml({...site, pages: moved})).toEqual({})
  for (const {from} of [...REDIRECTS, ...PAIRS, ...LEAVES]) {
    for (const [file, text] of site.pages) expect(text, file).not.toContain(`href="/linjiang${from}"`)
  }
})
