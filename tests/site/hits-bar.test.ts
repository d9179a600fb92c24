import {expect, it} from 'vitest'
import {siteInBrowser} from './site-in-browser.ts'

const site = siteInBrowser()

/** An article as a result of the search leads to it, in a small window. */
async function opened(hash = '', path = '/articles/001_bb51ab43308c02a6-L003/') {
  const context = await site.browser.newContext({viewport: {width: 1000, height: 600}, permissions: ['clipboard-read', 'clipboard-write']})
  const page = await context.newPage()
  await page.goto(`${site.served.address}${path.slice(1)}?q=${encodeURIComponent('社区')}${hash}`)
  await page.locator('.hits-bar').waitFor()
  return {page, close: () => context.close()}
}

it('leaves in view what has the focus, and the last line of the page', async () => {
  const {page, close} = await opened()
  const hidden: string[] = []
  const stops = await page.locator('a:visible, button:visible, summary:visible').count()
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const {activeElement} = document
      const bar = document.querySelector('.hits-bar')!
      if (!activeElement || activeElement === document.body || bar.contains(activeElement)) return ''
      return activeElement.getBoundingClientRect().top >= bar.getBoundingClientRect().top ? activeElement.textContent! : ''
    })
    if (name !== '') hidden.push(name)
  }
  expect(hidden).toEqual([])
  const [foot, bar] = await page.evaluate(() => {
    scrollTo({top: document.documentElement.scrollHeight, behavior: 'instant'})
    return [document.querySelector('footer')!.getBoundingClientRect().bottom, document.querySelector('.hits-bar')!.getBoundingClientRect().top]
  })
  expect(foot).toBeLessThanOrEqual(bar! + 1)
  await close()
})

it('goes to the paragraph that an address names, and copies addresses without what was searched for', async () => {
  const {page, close} = await opened('#p5')
  await expect.poll(() => page.locator('#p5').evaluate((paragraph) => paragraph.getBoundingClientRect().top)).toBeLessThan(120)
  await page.locator('#p5 a.pilcrow').click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.served.address}articles/001_bb51ab43308c02a6-L003/#p5`)
  await close()
})

it('leads from the printed lines back to the marked words', async () => {
  const {page, close} = await opened()
  await page.getByText('原样', {exact: true}).click()
  expect(await page.locator('mark.hit:visible').count()).toBe(0)
  await page.getByRole('button', {name: '下一处'}).press('Enter')
  expect(await page.locator('mark.hit.current:visible').count()).toBeGreaterThan(0)
  expect(await page.locator('#view-repaired').isChecked()).toBe(true)
  await close()
})

it('leaves the reader where he was when he comes back', async () => {
  const {page, close} = await opened()
  await page.evaluate(() => scrollTo({top: 900, behavior: 'instant'}))
  await page.reload()
  await page.locator('.hits-bar').waitFor()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(900)
  await close()
})
