import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {launchBrowser} from '../../scripts/serve/browser.ts'
import {pageHolds, readPageTexts, type PageText} from '../../scripts/search/proof-texts.ts'
import type {SiteSearch} from '../../src/search/site-search.ts'
import {builtSite} from '../built-site.ts'
import {HOSTS, serveAs, type HostName} from './hosts.ts'

let dir: string
let browser: Browser
let texts: PageText[]
beforeAll(async () => {
  dir = await builtSite()
  texts = await readPageTexts(dir)
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

const WORDS = ['社区', '二七区', '的', '街道办事处', '本报讯（记者']
const holding = (word: string) => texts.filter(pageHolds(word)).map(({id}) => id).sort()

describe.each(Object.keys(HOSTS) as HostName[])('in a browser, on a host that %s', (name) => {
  it('finds exactly what is asked', async () => {
    const host = await serveAs(name, dir)
    const context = await browser.newContext()
    try {
      const page = await context.newPage()
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      await page.goto(`${host.address}search/`)
      await page.waitForSelector('#search[data-ready]')
      for (const word of WORDS) {
        const ids = await page.evaluate(async (query) => (await (globalThis as unknown as {siteSearch: SiteSearch}).siteSearch(query)).results.map(({id}) => id), word)
        expect(ids.sort(), word).toEqual(holding(word))
      }
      const parts = host.asked.filter(({range}) => range !== undefined)
      expect(new Set(parts.map(({encoding}) => encoding))).toEqual(new Set(['identity']))
      if (name === 'gives parts') expect(parts).toHaveLength(host.asked.length)
      if (name === 'gives whole files only') expect(new Set(host.asked.map(({path}) => path)).size).toBe(host.asked.length)
      // A browser tells what the host refused and what it refuses itself; nothing else is said.
      expect(said.filter((line) => !/416|ERR_CONTENT_DECODING_FAILED/u.test(line))).toEqual([])
    } finally {
      await context.close()
      await host.close()
    }
  })
})
