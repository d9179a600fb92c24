import {describe, expect, it} from 'vitest'
import {searchPage} from './search-page.ts'

const on = searchPage()
const {holding, input, open, shownIds, status, told} = on

describe('asking on the search page', () => {
  it('answers its address exactly, and says so', async () => {
    await open('?q=社区')
    await told(`${holding('社区').length}篇报道`)
    // The sum is told before the first results are there.
    await expect.poll(shownIds, {timeout: 60_000}).toEqual(holding('社区'))
    expect(await on.page.locator('#search-results mark').count()).toBeGreaterThan(holding('社区').length)
    expect(on.said).toEqual([])
  })

  it('is used by keyboard alone: type, choose a name, open an article, step through its marks, take them away', async () => {
    await open()
    await on.page.locator('h1').click()
    await on.page.keyboard.press('/')
    expect(await input().evaluate((element) => element === document.activeElement)).toBe(true)
    await on.page.keyboard.type('eqq')
    await on.page.locator('#suggestions [role=option]').first().waitFor()
    expect(await input().getAttribute('aria-expanded')).toBe('true')
    await on.page.keyboard.press('ArrowDown')
    const active = await input().getAttribute('aria-activedescendant')
    expect(await on.page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true')
    expect(await on.page.locator(`#${active}`).innerText()).toContain('二七区')
    await on.page.keyboard.press('Enter')
    expect(await input().inputValue()).toBe('二七区')
    expect(await on.page.locator('#suggestions').isVisible()).toBe(false)
    await told(/篇报道/u)
    await on.page.locator('#search-results a.entry').first().focus()
    await on.page.keyboard.press('Enter')
    await on.page.waitForURL(/\/articles\//u)
    const bar = on.page.locator('.hits-bar')
    await bar.waitFor()
    expect(await on.page.locator('mark.hit.current').count()).toBeGreaterThan(0)
    const before = await bar.getByRole('status').innerText()
    await bar.getByRole('button', {name: '上一处'}).press('Enter')
    expect(await bar.getByRole('status').innerText()).toMatch(/^“二七区”第\d+处，共\d+处$/u)
    expect(before).toMatch(/第1处/u)
    await on.page.keyboard.press('Escape')
    expect(await on.page.locator('mark.hit').count()).toBe(0)
    expect(await bar.count()).toBe(0)
    expect(on.said).toEqual([])
  })

  it('lets Esc close the names first and clear the words next', async () => {
    await open()
    await input().pressSequentially('二七')
    await on.page.locator('#suggestions [role=option]').first().waitFor()
    await on.page.keyboard.press('Escape')
    expect(await on.page.locator('#suggestions').isVisible()).toBe(false)
    expect(await input().inputValue()).toBe('二七')
    await on.page.keyboard.press('Escape')
    expect(await input().inputValue()).toBe('')
    expect(new URL(on.page.url()).search).toBe('')
  })

  it('does not search while an input method composes', async () => {
    await open()
    await input().focus()
    const session = await on.context.newCDPSession(on.page)
    for (const text of ['s', 'she', 'she qu']) await session.send('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length})
    await on.page.waitForTimeout(600)
    expect(new URL(on.page.url()).search).toBe('')
    expect(await status().innerText()).toBe('')
    await session.send('Input.insertText', {text: '社区'})
    await told(`${holding('社区').length}篇报道`)
    expect(new URL(on.page.url()).searchParams.get('q')).toBe('社区')
  })

  it('goes back and forward through searches that were sent, whatever was typed between', async () => {
    await open()
    for (const word of ['社区', '街道']) {
      await input().fill(word)
      await on.page.keyboard.press('Enter')
      await told(`${holding(word).length}篇报道`)
    }
    await on.page.goBack()
    await told(`${holding('社区').length}篇报道`)
    expect(await input().inputValue()).toBe('社区')
    await on.page.goForward()
    await told(`${holding('街道').length}篇报道`)
    await input().pressSequentially('办')
    await told(`${holding('街道办').length}篇报道`)
    await on.page.goBack()
    expect(await input().inputValue()).toBe('街道')
  })

  it('says exactly that nothing was found, and offers ways on without taking them', async () => {
    await open('?q=社区 火星人')
    await told('没有报道含有“社区 火星人”。')
    expect(await shownIds()).toEqual([])
    const way = on.page.getByRole('button', {name: `去掉“火星人”，查 社区：${holding('社区').length}篇`})
    await way.press('Enter')
    await told(`${holding('社区').length}篇报道`)
    await open('?q=二七曲')
    await on.page.getByRole('button', {name: '是不是要找：二七区'}).waitFor()
  })

  it('counts several pasted names in a table', async () => {
    await open()
    await input().focus()
    await on.page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', '社区\r\n街道\n\n火星人\n社区')
      document.activeElement!.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))
    })
    await told('3个词，2个有报道，1个没有。')
    expect(await on.page.locator('.several-counts tbody tr').allInnerTexts()).toEqual([`社区\t${holding('社区').length}`, `街道\t${holding('街道').length}`, '火星人\t0'])
    expect(new URL(on.page.url()).searchParams.getAll('name')).toEqual(['社区', '街道', '火星人'])
    await on.page.locator('.several-counts a').first().click()
    await told(`${holding('社区').length}篇报道`)
  })
})
