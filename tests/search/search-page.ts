import {afterAll, afterEach, beforeAll, beforeEach} from 'vitest'
import type {Browser, BrowserContext, Locator, Page} from 'playwright-core'
import {pageHolds, readPageTexts, type PageText} from '../../scripts/search/proof-texts.ts'
import {launchBrowser} from '../../scripts/serve/browser.ts'
import {serveSite, type Served} from '../../scripts/serve/static-server.ts'
import {builtSite} from '../built-site.ts'

/** The built site's search in a browser, for the tests of one file: a fresh page for each, whose properties are set when it begins. */
export function searchPage(): SearchPage {
  let texts: PageText[]
  const on: SearchPage = {
    ...({} as Pick<SearchPage, 'page' | 'context' | 'browser' | 'served' | 'said'>),
    holding: (word) => texts.filter(pageHolds(word)).map(({id}) => id).sort(),
    async open(query = '', wait = true) {
      await on.page.goto(`${on.served.address}search/${query}`)
      if (wait) await on.page.waitForSelector('#search[data-ready]')
    },
    status: () => on.page.locator('#search-status'),
    input: () => on.page.locator('#q'),
    shownIds: () => on.page.locator('#search-results > li').evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.id!).sort()),
    told: (text) => on.status().filter({hasText: text}).waitFor(),
  }
  beforeAll(async () => {
    const dir = await builtSite()
    texts = await readPageTexts(dir)
    on.served = await serveSite({dir, port: 0})
    on.browser = await launchBrowser()
  })
  afterAll(async () => {
    await on.browser?.close()
    await on.served?.close()
  })
  beforeEach(async () => {
    on.context = await on.browser.newContext({acceptDownloads: true})
    on.page = await on.context.newPage()
    on.said = []
    on.page.on('console', (message) => on.said.push(message.text()))
    on.page.on('pageerror', (error) => on.said.push(error.message))
  })
  afterEach(() => on.context.close())
  return on
}

export interface SearchPage {
  page: Page
  context: BrowserContext
  browser: Browser
  served: Served
  /** what the page wrote to the console, and its errors */
  said: string[]
  /** ids of the articles that hold a word, by a plain look through all texts */
  holding(word: string): string[]
  /** @param wait false when the search is not expected to become ready */
  open(query?: string, wait?: boolean): Promise<void>
  status(): Locator
  input(): Locator
  shownIds(): Promise<string[]>
  /** waits until the status says so */
  told(text: string | RegExp): Promise<void>
}
