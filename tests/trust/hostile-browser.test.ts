import type {Browser} from 'playwright-core'
import {rmSync} from 'node:fs'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {HOSTILE} from '../../scripts/fuzz/hostile.ts'
import {visible} from '../../scripts/fuzz/whole-way.ts'
import {MAX_LENGTH} from '../../src/search/query.ts'
import {serveSite, type Served} from '../../scripts/serve/static-server.ts'
import {launchBrowser} from '../browser.ts'
import {builtSite} from '../built-site.ts'
import {articlesOf, hostileContent, pageOf} from './hostile-site.ts'
import {watchedTab} from './watched-tab.ts'

let content: string
let served: Served
let browser: Browser

beforeAll(async () => {
  content = await hostileContent()
  served = await serveSite({dir: await builtSite(content, 'hostile'), port: 0})
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
  if (content) rmSync(content, {recursive: true, force: true})
})

describe('hostile text in a browser', () => {
  it('runs nothing on any article or raw page with hostile text', async () => {
    const {tab, told} = await watchedTab(browser, served.address)
    for (const index of HOSTILE.keys()) {
      for (const path of [`pages/${pageOf(index)}/`, ...articlesOf(content, index).map((article) => `articles/${pageOf(index)}-${article}/`)]) {
        await tab.goto(served.address + path, {waitUntil: 'domcontentloaded'})
      }
    }
    expect(told).toEqual([])
    await tab.context().close()
  })

  it('runs nothing of any query, and keeps it as it was typed', async () => {
    const {tab, told} = await watchedTab(browser, served.address)
    const queries = [...HOSTILE.map(([, text]) => text), '"', '"\'><img src=x onerror=alert(1)>', '%', '\\', '-', '||', '二'.repeat(1200)]
    for (const [index, query] of queries.map((text) => text.toWellFormed()).entries()) {
      // Some come by the address, with hostile narrowings; the others are typed.
      if (index % 4 === 0) {
        await tab.goto(`${served.address}search/?q=${encodeURIComponent(query)}&district=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
        await tab.waitForSelector('#search[data-ready]', {state: 'attached'})
      } else {
        await tab.fill('#q', query)
        await tab.press('#q', 'Enter')
      }
      await tab.waitForFunction(() => !document.querySelector('#search')!.hasAttribute('aria-busy'))
      const shown = visible(await tab.inputValue('#q'))
      expect(shown.length > 0 || visible(query) === '').toBe(true)
      expect(visible(query).startsWith(shown), query).toBe(true)
      expect(await tab.isVisible('#search-failure'), query).toBe(query.length > MAX_LENGTH)
    }
    expect(told).toEqual([])
    await tab.context().close()
  })

  it('shows a hostile bound as text, and asks for nothing until it is lifted', async () => {
    const {tab, told} = await watchedTab(browser, served.address)
    await tab.goto(`${served.address}search/?q=${encodeURIComponent('圃田乡')}&from=${encodeURIComponent('"><b>')}`)
    const notice = tab.locator('#search-failure')
    await notice.filter({hasText: '“"><b>”不是日历上的日期'}).waitFor()
    expect(await notice.locator('b').count()).toBe(0)
    expect(await tab.locator('#search-results li').count()).toBe(0)
    expect(told).toEqual([])
    await tab.context().close()
  })

  it('shows hostile words in results as text', async () => {
    const {tab, told} = await watchedTab(browser, served.address)
    await tab.goto(`${served.address}search/?q=${encodeURIComponent('圃田乡 onerror')}`)
    await tab.waitForSelector('#search-results li')
    expect(await tab.textContent('#search-results')).toContain('<img src=x onerror=alert(1)>')
    expect(await tab.locator('#search-results img').count()).toBe(0)
    expect(told).toEqual([])
    await tab.context().close()
  })
})
