import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {builtSite} from '../built-site.ts'
import {siteInBrowser} from './site-in-browser.ts'

const site = siteInBrowser()

it('leads to each district once by the keyboard, and by the map as well', async () => {
  const page = await site.browser.newPage()
  await page.goto(site.served.address)
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
  const page = await site.browser.newPage()
  await page.goto(site.served.address + site.templates.article!)
  await page.emulateMedia({media: 'print'})
  expect(await page.locator('.web').innerText()).toBe(await page.locator('link[rel=canonical]').getAttribute('href'))
  for (const shown of ['.head h1', '.facts', '#cite-text-gbt7714', '.web']) expect(await page.locator(shown).first().isVisible(), shown).toBe(true)
  for (const hidden of ['.sections', '.find', '.crumbs', '.views', '.neighbours', '.copy', '.formats']) {
    for (const one of await page.locator(hidden).all()) expect(await one.isVisible(), hidden).toBe(false)
  }
  await page.close()
})

it('copies a citation, with the reader\'s day where the web is cited', async () => {
  const context = await site.browser.newContext({permissions: ['clipboard-read', 'clipboard-write']})
  const page = await context.newPage()
  await page.goto(site.served.address + site.templates.article!)
  await page.locator('.formats summary').click()
  await page.locator('[data-copy="cite-text-web"]').click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/\[N\/OL\]\. .*\[\d{4}-\d\d-\d\d\]\. https:\/\/.*\/articles\/.*\.$/u)
  expect(copied).toBe(await page.locator('#cite-text-web').innerText())
  await context.close()
})

it('shows the same words without JavaScript', async () => {
  const off = await site.browser.newContext({javaScriptEnabled: false})
  const on = await site.browser.newContext()
  try {
    for (const path of [site.templates.home!, site.templates.article!, site.templates.page!]) {
      const words = []
      for (const context of [off, on]) {
        const page = await context.newPage()
        await page.goto(site.served.address + path)
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
  const context = await site.browser.newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  await page.goto(site.served.address + site.templates.article!)
  expect(await page.locator('.printed').isVisible()).toBe(false)
  await page.getByText('原样', {exact: true}).click()
  expect(await page.locator('.printed').isVisible()).toBe(true)
  expect(await page.locator('.repaired > p').first().isVisible()).toBe(false)
  await page.locator('#view-printed').press('ArrowLeft')
  expect(await page.locator('.printed').isVisible()).toBe(false)
  await context.close()
})

it('opens the raw page at the line that a fact names', async () => {
  const page = await site.browser.newPage()
  await page.goto(site.served.address + site.templates.article!)
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
