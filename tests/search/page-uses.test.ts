import axe from 'axe-core'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {builtSite} from '../built-site.ts'
import {searchPage} from './search-page.ts'

const on = searchPage()
const {open, told} = on

describe('the search page for every reader', () => {
  it('gives screen readers a combobox, a status, named handles and named boxes', async () => {
    await open('?q=社区')
    await told(/篇报道/u)
    await on.page.locator('.histogram').waitFor()
    const tree = await on.page.locator('main').ariaSnapshot()
    expect(tree).toMatch(/- combobox "在\d+篇报道全文中逐字检索": 社区/u)
    expect(tree).toMatch(/- status: \d+篇报道。/u)
    expect(tree).toMatch(/- region "检索结果":\n\s+- heading "检索结果" \[level=2\]/u)
    expect(tree).toMatch(/- slider "从"/u)
    expect(tree).toMatch(/- checkbox "选中：/u)
    expect(tree).toMatch(/- combobox "次序"/u)
    await on.page.locator('.places summary').first().click()
    await on.page.locator('.kwic li').first().waitFor()
    await on.page.evaluate(axe.source)
    const {violations} = await on.page.evaluate(() => (globalThis as unknown as {axe: typeof axe}).axe.run())
    expect(violations.map(({id, nodes}) => `${id} ${nodes[0]!.target.join(' ')}`)).toEqual([])
  })

  it('fits 390 px with everything open', async () => {
    await on.page.setViewportSize({width: 390, height: 844})
    await open('?q=社区')
    await told(/篇报道/u)
    for (const summary of await on.page.locator('main summary:visible').all()) await summary.click()
    expect(await on.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  })

  it('prints what was asked, within what limits, and what was found, but nothing to press', async () => {
    await open('?q=社区&to=2012')
    await told(/篇报道/u)
    await on.page.locator('.places summary').first().click()
    await on.page.locator('.kwic li').first().waitFor()
    await on.page.emulateMedia({media: 'print'})
    const printed = (selector: string) => on.page.locator(`${selector}:visible`).count()
    for (const selector of ['main button:not(.lifts *)', 'main [type=checkbox]', 'main select', 'main summary']) expect(await printed(selector), selector).toBe(0)
    for (const selector of ['#q', '#search-status', '.lifts', '.excerpt', '.kwic']) expect(await printed(selector), selector).toBeGreaterThan(0)
    expect(await on.page.locator('.lifts').innerText()).toBe('—2012')
  })

  it('is one function for whoever embeds it', async () => {
    await open()
    const answer = await on.page.evaluate(async () => {
      const {total, results} = await siteSearch('社区', {sort: 'oldest', from: '2011', to: '2011-12'})
      const excerpt = await results[0]!.excerpt()
      return {total, results: JSON.parse(JSON.stringify(results)) as {id: string; url: string; title: string; date: string}[], excerpt}
    })
    expect(answer.total).toBe(answer.results.length)
    expect(answer.excerpt).toContain('社区')
    const dates = answer.results.map(({date}) => date)
    expect(dates).toEqual([...dates].sort())
    for (const {id, url, title} of answer.results) {
      expect(url).toBe(`/articles/${id}/`)
      expect(readdirSync(join(await builtSite(), 'articles'))).toContain(id)
      expect(title).not.toBe('')
    }
  })
})
