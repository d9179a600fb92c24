import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {builtSite} from '../built-site.ts'
import {siteInBrowser} from './site-in-browser.ts'

const on = siteInBrowser()

/** Where lines of some elements break, measured in the page; each answer is a fault in words. */
const FAULTS = {
  /** A part of a headline goes on in the next line although it does not begin its own. */
  parts: (selector: string) => {
    const faults: string[] = []
    for (const head of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT)
      const [edge, tops] = [head.getBoundingClientRect().left, [] as {char: string; top: number; left: number}[]]
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        for (let at = 0; at < node.length; at++) {
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const {top, left} = range.getBoundingClientRect()
          tops.push({char: node.data[at]!, top, left})
        }
      }
      let begin = tops[0]!
      for (const [index, now] of tops.entries()) {
        if (/\s/u.test(now.char)) continue
        if (index === 0 || /\s/u.test(tops[index - 1]!.char)) begin = now
        if (now.top > begin.top + 9 && begin.left - edge > 4) faults.push(head.textContent)
      }
    }
    return [...new Set(faults)]
  },
  /** An element that begins a line stands away from the edge of what holds it. */
  edges: (selector: string) => {
    const faults: string[] = []
    for (const element of document.querySelectorAll(selector)) {
      const former = element.previousElementSibling
      if (!former) continue
      const [mine, last] = [element.getClientRects()[0]!, [...former.getClientRects()].at(-1)!]
      const edge = element.parentElement!.getBoundingClientRect().left
      if (mine.top > last.top + last.height / 2 && Math.abs(mine.left - edge) > 1) faults.push(`${element.textContent}: ${mine.left - edge}`)
    }
    return faults
  },
  /** A number stands in another line than the last letter of what it counts, or a mark hangs at the end of a line. */
  alone: (selector: string) =>
    [...document.querySelectorAll(selector)]
      .filter((count) => {
        const last = count.previousElementSibling && [...count.previousElementSibling.getClientRects()].at(-1)
        return last && Math.abs(last.bottom - count.getBoundingClientRect().bottom) > 9
      })
      .map((count) => `${count.previousElementSibling!.textContent} ${count.textContent}`),
  /** A short name goes on in the next line. */
  broken: (selector: string) =>
    [...document.querySelectorAll(selector)]
      .filter((element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        const tops = [...range.getClientRects()].map(({top}) => top)
        return element.textContent.length < 18 && Math.max(...tops) - Math.min(...tops) > 9
      })
      .map((element) => element.textContent),
}

it.each([[390], [1440]])('breaks lines where sense does, at %d px', async (width) => {
  const dir = await builtSite()
  const ids = readdirSync(join(dir, 'articles')).filter((id) => /<h1[^>]*>[^/]*　/u.test(readFileSync(join(dir, 'articles', id, 'index.html'), 'utf8')))
  expect(ids.length).toBeGreaterThan(3)
  const page = await on.browser.newPage({viewport: {width, height: 900}})
  const faults: Record<string, string[]> = {}
  for (const path of [...ids.map((id) => `articles/${id}/`), 'dates/2011/', 'districts/', 'districts/二七区/', 'pages/', 'programs/', '']) {
    await page.goto(on.served.address + path)
    for (const found of [
      await page.evaluate(FAULTS.parts, '.head h1'),
      await page.evaluate(FAULTS.edges, '.facts li > *, .events li > .as-printed, .events li > .line'),
      await page.evaluate(FAULTS.broken, '.origin .part, .entry-facts > span, .as-printed'),
      await page.evaluate(FAULTS.parts, '.entry'),
      await page.evaluate(FAULTS.alone, '.names .count'),
      await page.evaluate(FAULTS.broken, '.map-tiles b'),
      await page.evaluate(FAULTS.broken, '.places :is(th, td):not(:first-child)'),
    ]) if (found.length > 0) faults[path] = [...(faults[path] ?? []), ...found]
  }
  await page.close()
  expect(faults).toEqual({})
}, 120_000)
