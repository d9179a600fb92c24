import {expect, it} from 'vitest'
import {siteInBrowser} from './site-in-browser.ts'

const on = siteInBrowser()

/** How many runs of dark pixels a picture has in its middle row, counted by a browser, which reads pictures anyway. */
const runsIn = async (picture: string) => {
  const image = new Image()
  image.src = `data:image/png;base64,${picture}`
  await image.decode()
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
  context.drawImage(image, 0, 0)
  const row = context.getImageData(0, Math.floor(image.height / 2), image.width, 1).data
  const dark = Array.from({length: image.width}, (_, at) => row[4 * at]! < 70)
  return dark.filter((now, at) => now && !dark[at - 1]).length
}

it.each([[390], [1440]])('draws as many dots as a month has events, inside its cell, at %d px', async (width) => {
  const page = await on.browser.newPage({viewport: {width, height: 900}, deviceScaleFactor: 4})
  const counter = await on.browser.newPage()
  const [drawn, told]: number[][] = [[], []]
  for (const path of ['districts/中原区/', 'districts/金水区/', 'programs/违法建筑治理/']) {
    await page.goto(on.served.address + path)
    for (const dots of await page.locator('.time-table i').all()) {
      const link = dots.locator('..')
      const [inner, outer] = [(await dots.boundingBox())!, (await link.boundingBox())!]
      expect(inner.x).toBeGreaterThanOrEqual(outer.x)
      expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width)
      told!.push(Math.min(4, Number(/记事(\d+)件/u.exec((await link.getAttribute('title'))!)![1])))
      drawn!.push(await counter.evaluate(runsIn, (await dots.screenshot()).toString('base64')))
    }
  }
  await page.close()
  await counter.close()
  expect(Math.max(...told!)).toBeGreaterThan(1)
  expect(drawn).toEqual(told)
}, 60_000)
