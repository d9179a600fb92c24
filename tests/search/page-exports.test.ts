import {describe, expect, it} from 'vitest'
import {searchPage} from './search-page.ts'

const on = searchPage()
const {holding, open, told} = on

describe('results that a reader takes away', () => {
  const save = async (group: string) => {
    const button = on.page.getByRole('group', {name: group}).getByRole('button', {name: 'RIS'})
    const [download] = await Promise.all([on.page.waitForEvent('download'), button.click()])
    const text = Buffer.concat(await (await download.createReadStream()).toArray() as Uint8Array[]).toString()
    return {name: download.suggestedFilename(), text, count: text.match(/^TY {2}- /gmu)!.length}
  }
  const bar = () => on.page.locator('#search-ticked')
  const ticked = () => on.page.locator('[name=pick]:checked')

  it('exports all, or what is ticked, and says which', async () => {
    await open('?q=社区&from=2011')
    await told(/篇报道/u)
    const total = holding('社区').length
    await on.page.locator('#search-exports', {hasText: `导出全部${total}篇`}).waitFor()
    expect(await bar().innerText()).toBe('')
    await on.page.locator('[name=pick]').nth(1).check()
    expect(await bar().getByRole('status').innerText()).toBe('已选1篇')
    for (const [group, count] of [['导出全部结果', total], ['选中的报道', 1]] as const) {
      const saved = await save(group)
      expect([saved.name, saved.count]).toEqual(['检索-社区-2011.ris', count])
      expect(saved.text).toContain('检索词：社区 · 2011—')
    }
    await bar().getByRole('button', {name: '清除'}).press('Enter')
    expect(await ticked().count()).toBe(0)
    expect(await bar().innerText()).toBe('')
    expect(await on.page.evaluate(() => document.activeElement!.id)).toBe('search-status')
  })

  it('keeps what is ticked whatever is asked, ordered or opened meanwhile, while the tab is open', async () => {
    await open('?q=社区')
    await told(/篇报道/u)
    for (const nth of [0, 2]) await on.page.locator('[name=pick]').nth(nth).check()
    await on.page.locator('#sort').selectOption('oldest')
    await on.page.waitForURL(/sort=oldest/u)
    await expect.poll(() => ticked().count()).toBe(2)
    await on.page.locator('.facet input').first().check()
    await on.page.waitForURL(/district=/u)
    expect(await bar().getByRole('status').innerText()).toBe('已选2篇')
    await open('?q=街道')
    await on.page.locator('.histogram').waitFor()
    const kept = await ticked().evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))
    await on.page.locator('[name=pick]:not(:checked)').first().check()
    await on.page.locator('#search-results a.entry').first().press('Enter')
    await on.page.waitForURL(/\/articles\//u)
    await on.page.goBack()
    await expect.poll(() => ticked().count()).toBe(kept.length + 1)
    const saved = await save('选中的报道')
    expect([saved.name, saved.count]).toEqual(['检索-选中的3篇.ris', 3])
    expect(saved.text.match(/检索词：[^；\r]*/gu)).toEqual(['检索词：社区', '检索词：社区', '检索词：街道'])
    const other = await on.context.newPage()
    await other.goto(`${on.served.address}search/?q=${encodeURIComponent('社区')}`)
    await other.locator('[name=pick]').first().waitFor()
    expect(await other.locator('[name=pick]:checked').count()).toBe(0)
  })
})
