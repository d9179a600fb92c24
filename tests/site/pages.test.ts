import axe from 'axe-core'
import {describe, expect, it} from 'vitest'
import {siteInBrowser} from './site-in-browser.ts'

const site = siteInBrowser()

describe.each(['light', 'dark'] as const)('every template in %s', (colorScheme) => {
  it('passes axe, fits 320 px, shifts nothing, asks no other host and says nothing on the console', async () => {
    const found: string[] = []
    const context = await site.browser.newContext({colorScheme, viewport: {width: 320, height: 800}})
    for (const [name, path] of Object.entries(site.templates)) {
      const page = await context.newPage()
      const say = (text: string) => {
        // The browser itself reports the status of the page that is meant to be missing.
        if (name !== 'missing' || !text.includes('404')) found.push(`${name}: ${text}`)
      }
      page.on('console', (message) => say(message.text()))
      page.on('pageerror', (error) => say(error.message))
      page.on('request', (request) => {
        const {protocol, origin} = new URL(request.url())
        if (protocol.startsWith('http') && `${origin}/` !== site.served.address) say(`asks another host: ${request.url()}`)
      })
      await page.goto(site.served.address + path)
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

it.each(['light', 'dark'] as const)('keeps legible in %s what an address with a mark leads to', async (colorScheme) => {
  const page = await site.browser.newPage({colorScheme})
  const faint: string[] = []
  for (const [name, marked] of [['page', '.raw > li'], ['article', '.repaired > *'], ['month', '.events > li']] as const) {
    await page.goto(site.served.address + site.templates[name]!)
    await page.evaluate(axe.source)
    // One of each kind, by what it has within.
    const ids = await page.evaluate((all) => [...new Map([...document.querySelectorAll(all)].filter(({id}) => id).reverse().map((one) => [[one, ...one.children].map(({className}) => className).join(), one.id])).values()], marked)
    expect(ids.length).toBeGreaterThan(0)
    for (const id of ids) {
      const {violations} = await page.evaluate(async (hash) => {
        location.hash = hash
        return (globalThis as unknown as {axe: typeof axe}).axe.run(':target', {runOnly: 'color-contrast'})
      }, id)
      for (const {nodes} of violations) faint.push(`${name}#${id}: ${nodes[0]!.target.join(' ')} ${nodes[0]!.failureSummary}`)
    }
  }
  await page.close()
  expect(faint).toEqual([])
}, 60_000)

it.each([768, 1440])('fits %d px', async (width) => {
  const page = await site.browser.newPage({viewport: {width, height: 1000}})
  const wide: string[] = []
  for (const [name, path] of Object.entries(site.templates)) {
    await page.goto(site.served.address + path)
    const by = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (by > 0) wide.push(`${name}: ${by} px too wide`)
  }
  await page.close()
  expect(wide).toEqual([])
})

it('has no button or box that is smaller than a fingertip, 24 px', async () => {
  const page = await site.browser.newPage({viewport: {width: 390, height: 844}})
  const small: string[] = []
  for (const [name, path] of Object.entries(site.templates)) {
    await page.goto(site.served.address + path)
    await page.waitForLoadState('networkidle')
    small.push(...(await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('button, summary, select, input, textarea, .line-number')]
      // A box that is ticked may be pressed anywhere on its label.
      .map((element) => element.closest('label') ?? element)
      .filter((element) => element.checkVisibility() && !element.classList.contains('unseen'))
      .map((element) => ({element, box: element.getBoundingClientRect()}))
      .filter(({box}) => box.width < 24 || box.height < 24)
      .map(({element, box}) => `${element.tagName} ${element.className} ${Math.round(box.width)}x${Math.round(box.height)}`))).map((told) => `${name}: ${told}`))
  }
  await page.close()
  expect(small).toEqual([])
})

it('fits 390 px with letters twice as large', async () => {
  const page = await site.browser.newPage({viewport: {width: 390, height: 844}})
  const wide: string[] = []
  for (const [name, path] of Object.entries(site.templates)) {
    await page.goto(site.served.address + path)
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
  const context = await site.browser.newContext({forcedColors: 'active'})
  const page = await context.newPage()
  await page.goto(site.served.address + site.templates.article!)
  const outline = (of: string) => page.locator(of).evaluate((element) => getComputedStyle(element).outlineStyle)
  expect([await outline("label[for='view-repaired']"), await outline("label[for='view-printed']")]).toEqual(['solid', 'none'])
  await page.locator('.facts .line').first().click()
  await page.waitForURL(/\/pages\//u)
  expect(await outline(':target')).toBe('solid')
  await context.close()
})

it('leads a keyboard past the head of the page, and shows where it is', async () => {
  const page = await site.browser.newPage()
  await page.goto(site.served.address + site.templates.article!)
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
