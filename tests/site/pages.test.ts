import axe from 'axe-core'
import type {Browser} from 'playwright-core'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {launchBrowser} from '../../scripts/serve/browser.ts'
import {serveSite, type Served} from '../../scripts/serve/static-server.ts'
import {builtSite} from '../built-site.ts'
import {pageOfEachKind} from './page-kinds.ts'

let browser: Browser
let served: Served
let templates: Record<string, string>

beforeAll(async () => {
  const dir = await builtSite()
  served = await serveSite({dir, port: 0})
  browser = await launchBrowser()
  templates = pageOfEachKind(dir)
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

describe.each(['light', 'dark'] as const)('every template in %s', (colorScheme) => {
  it('passes axe, fits 320 px, shifts nothing, asks no other host and says nothing on the console', async () => {
    const found: string[] = []
    const context = await browser.newContext({colorScheme, viewport: {width: 320, height: 800}})
    for (const [name, path] of Object.entries(templates)) {
      const page = await context.newPage()
      const say = (text: string) => {
        // The browser itself reports the status of the page that is meant to be missing.
        if (name !== 'missing' || !text.includes('404')) found.push(`${name}: ${text}`)
      }
      page.on('console', (message) => say(message.text()))
      page.on('pageerror', (error) => say(error.message))
      page.on('request', (request) => {
        const {protocol, origin} = new URL(request.url())
        if (protocol.startsWith('http') && `${origin}/` !== served.address) say(`asks another host: ${request.url()}`)
      })
      await page.goto(served.address + path)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      if (wide > 0) found.push(`${name}: ${wide} px too wide`)
      const shift = await page.evaluate(() => new Promise<number>((done) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value
        }).observe({type: 'layout-shift', buffered: true})
        setTimeout(() => done(sum), 50)
      }))
      if (shift > 0) found.push(`${name}: layout shift ${shift}`)
      // Trusted Types forbid the page to run text as script; the inspector may.
      await page.evaluate(axe.source)
      const {violations} = await page.evaluate(() => (globalThis as unknown as {axe: typeof axe}).axe.run())
      for (const violation of violations) found.push(`${name}: ${violation.id} ${violation.nodes[0]!.target.join(' ')} ${violation.nodes[0]!.failureSummary}`)
      await page.close()
    }
    await context.close()
    expect(found).toEqual([])
  }, 240_000)
})

it.each([768, 1440])('fits %d px', async (width) => {
  const page = await browser.newPage({viewport: {width, height: 1000}})
  const wide: string[] = []
  for (const [name, path] of Object.entries(templates)) {
    await page.goto(served.address + path)
    const by = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (by > 0) wide.push(`${name}: ${by} px too wide`)
  }
  await page.close()
  expect(wide).toEqual([])
})

it('fits 390 px with letters twice as large', async () => {
  const page = await browser.newPage({viewport: {width: 390, height: 844}})
  const wide: string[] = []
  for (const [name, path] of Object.entries(templates)) {
    await page.goto(served.address + path)
    const by = await page.evaluate(() => {
      const larger = new CSSStyleSheet()
      larger.replaceSync('html {font-size: 200%}')
      document.adoptedStyleSheets = [larger]
      return document.documentElement.scrollWidth - document.documentElement.clientWidth
    })
    if (by > 0) wide.push(`${name}: ${by} px too wide`)
  }
  await page.close()
  expect(wide).toEqual([])
}, 60_000)

it('shows under forced colours which line is meant and which text is chosen', async () => {
  const context = await browser.newContext({forcedColors: 'active'})
  const page = await context.newPage()
  await page.goto(served.address + templates.article!)
  const outline = (of: string) => page.locator(of).evaluate((element) => getComputedStyle(element).outlineStyle)
  expect([await outline("label[for='view-repaired']"), await outline("label[for='view-printed']")]).toEqual(['solid', 'none'])
  await page.locator('.facts .line').first().click()
  await page.waitForURL(/\/pages\//u)
  expect(await outline(':target')).toBe('solid')
  await context.close()
})

it('leads a keyboard past the head of the page, and shows where it is', async () => {
  const page = await browser.newPage()
  await page.goto(served.address + templates.article!)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
  expect(await page.locator('.skip').evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  const unmarked: string[] = []
  for (let step = 0; step < 40; step++) {
    const state = await page.evaluate(() => {
      const element = document.activeElement!
      const label = element.id ? document.querySelector(`label[for='${element.id}']`) : null
      const shown = [element, label].some((one) => one && (getComputedStyle(one).outlineStyle !== 'none' || getComputedStyle(one).strokeWidth === '3px'))
      return {name: element.outerHTML.slice(0, 90), end: element === document.body, shown}
    })
    if (state.end) break
    if (!state.shown) unmarked.push(state.name)
    await page.keyboard.press('Tab')
  }
  expect(unmarked).toEqual([])
  await page.close()
})

it('leads to each district once by the keyboard, and by the map as well', async () => {
  const page = await browser.newPage()
  await page.goto(served.address)
  const links = (selector: string) => page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  const byKeys = await links('main a[href^="/districts/"]:not([tabindex="-1"])')
  expect(byKeys).toEqual([...new Set(byKeys)])
  expect((await links('.map a')).filter((href) => !byKeys.includes(href))).toEqual([])
  await page.close()
})

it('has a calendar in a month that has days to show, and in no other', async () => {
  const dir = await builtSite()
  const months = readdirSync(join(dir, 'dates'), {recursive: true, encoding: 'utf8'}).filter((file) => /^\d{4}[/\\]\d\d[/\\]index\.html$/u.test(file))
  const read = months.map((file) => readFileSync(join(dir, 'dates', file), 'utf8'))
  const shown = read.map((text) => text.includes('<table class="month">'))
  expect(new Set(shown)).toEqual(new Set([true, false]))
  expect(shown).toEqual(read.map((text) => /class="(?:issue|event)"/u.test(text)))
})

it('prints the article and its facts, and nothing to click', async () => {
  const page = await browser.newPage()
  await page.goto(served.address + templates.article!)
  await page.emulateMedia({media: 'print'})
  expect(await page.locator('.web').innerText()).toBe(await page.locator('link[rel=canonical]').getAttribute('href'))
  for (const shown of ['.head h1', '.facts', '#cite-text-gbt7714', '.web']) expect(await page.locator(shown).first().isVisible(), shown).toBe(true)
  for (const hidden of ['.sections', '.find', '.crumbs', '.views', '.neighbours', '.copy', '.formats']) {
    for (const one of await page.locator(hidden).all()) expect(await one.isVisible(), hidden).toBe(false)
  }
  await page.close()
})

it('copies a citation, with the reader\'s day where the web is cited', async () => {
  const context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']})
  const page = await context.newPage()
  await page.goto(served.address + templates.article!)
  await page.locator('.formats summary').click()
  await page.locator('[data-copy="cite-text-web"]').click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/\[N\/OL\]\. .*\[\d{4}-\d\d-\d\d\]\. https:\/\/.*\/articles\/.*\.$/u)
  expect(copied).toBe(await page.locator('#cite-text-web').innerText())
  await context.close()
})

it('shows the same words without JavaScript', async () => {
  const off = await browser.newContext({javaScriptEnabled: false})
  const on = await browser.newContext()
  try {
    for (const path of [templates.home!, templates.article!, templates.page!]) {
      const words = []
      for (const context of [off, on]) {
        const page = await context.newPage()
        await page.goto(served.address + path)
        words.push((await page.locator('main').innerText()).replace(/\s+/gu, ' '))
        await page.close()
      }
      expect(words[0]!.length).toBeGreaterThan(20)
      expect(words[0]).toBe(words[1])
    }
  } finally {
    await off.close()
    await on.close()
  }
}, 60_000)

it('switches between the repaired and the printed text, by mouse and by key, without JavaScript', async () => {
  const context = await browser.newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  await page.goto(served.address + templates.article!)
  expect(await page.locator('.printed').isVisible()).toBe(false)
  await page.getByText('原样', {exact: true}).click()
  expect(await page.locator('.printed').isVisible()).toBe(true)
  expect(await page.locator('.repaired > p').first().isVisible()).toBe(false)
  await page.locator('#view-printed').press('ArrowLeft')
  expect(await page.locator('.printed').isVisible()).toBe(false)
  await context.close()
})

it('opens the raw page at the line that a fact names', async () => {
  const page = await browser.newPage()
  await page.goto(served.address + templates.article!)
  const link = page.locator('.facts .line').first()
  const line = /\d+/u.exec(await link.innerText())![0]
  await link.click()
  await page.waitForURL(/\/pages\//u)
  expect(new URL(page.url()).hash).toBe(`#L${line}`)
  expect(await page.locator(`#L${line}`).evaluate((element) => element.matches(':target'))).toBe(true)
  // The mark stays on its own line: it covers no number above or below.
  const shadows = await page.locator(':target').evaluate((element) => getComputedStyle(element).boxShadow)
  expect(shadows.match(/-?[\d.]+px/gu)!.filter((_, index) => index % 4 !== 0)).toEqual(['0px', '0px', '0px', '0px', '0px', '0px'])
  await page.close()
})
