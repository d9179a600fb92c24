import {describe, expect, it} from 'vitest'
import {searchPage} from './search-page.ts'

const on = searchPage()
const {holding, open, shownIds, told} = on

describe('the search page without what it needs', () => {
  it.each([
    ['a part of the index', '**/pagefind/i-*/*.pack'],
    ['the table of contents', '**/pagefind/t-*.pack'],
    ['the list of bundles', '**/search.json'],
    ['the program', '**/wasm.unknown.pagefind'],
    ['its script', '**/pagefind.js'],
    ['the worker', '**/_assets/worker-*.js'],
  ])('says when %s is missing, leads to the plain lists, and finds all when it is back', async (_, missing) => {
    await on.page.route(missing, (route) => route.abort())
    await open('?q=社区', false)
    const notice = on.page.locator('#search-failure')
    await notice.filter({hasText: '检索没有成功'}).waitFor()
    expect(await shownIds()).toEqual([])
    expect(await notice.getByRole('link').count()).toBeGreaterThan(4)
    // A request that is still being refused is waited for: taken away under its handler, the route is handled twice.
    await on.page.unrouteAll({behavior: 'wait'})
    await notice.getByRole('button', {name: '重试'}).click()
    await told(`${holding('社区').length}篇报道`)
    await notice.waitFor({state: 'hidden'})
  })

  it('finds without a word of its proof on a host that answers what it lacks with a page of its own', async () => {
    const faults: string[] = []
    on.page.on('pageerror', ({message}) => faults.push(message))
    await on.page.route('**/pagefind/proof.json', (route) => route.fulfill({contentType: 'text/html', body: '<!DOCTYPE html><title>首页</title>'}))
    await open('?q=社区')
    await told(`${holding('社区').length}篇报道`)
    await on.page.waitForLoadState('networkidle')
    expect([await on.page.locator('#search-proof').textContent(), faults]).toEqual(['', []])
    await on.page.unrouteAll({behavior: 'wait'})
  })

  it('tells of a day that no calendar has, and finds again once it is lifted', async () => {
    await open('?q=社区&from=2030-02-30')
    const notice = on.page.locator('#search-failure').filter({hasText: '“2030-02-30”'})
    await notice.waitFor()
    expect([await shownIds(), await notice.getByRole('button').count()]).toEqual([[], 0])
    await on.page.getByRole('button', {name: '不限2030-02-30'}).click()
    await told(`${holding('社区').length}篇报道`)
  })

  it('tells of a question that is too long, and finds nothing by a part of it', async () => {
    await open(`?q=${'社区'.repeat(501)}`)
    const notice = on.page.locator('#search-failure').filter({hasText: '检索词有1002字，最多1000字'})
    await notice.waitFor()
    expect([await shownIds(), await notice.getByRole('button').count()]).toEqual([[], 0])
  })

  it('tells of too many questions at once, and leaves none out unsaid', async () => {
    await open(`?${Array.from({length: 250}, (_, n) => `name=词${n}`).join('&')}`)
    await on.page.locator('#search-failure').filter({hasText: '有250个词，一次最多检索200个'}).waitFor()
    expect((await on.page.locator('#names').inputValue()).split('\n')).toHaveLength(250)
    expect(await on.page.locator('.several-counts').count()).toBe(0)
  })

  it('has a long list of names again after a reload: no server was asked for it', async () => {
    const names = Array.from({length: 150}, (_, n) => `名称${n}`)
    await open()
    await on.page.locator('#several summary').click()
    await on.page.locator('#names').fill([...names, '社区'].join('\n'))
    await on.page.getByRole('button', {name: '查篇数'}).click()
    await told(/^151个词，1个有报道/u)
    const response = await on.page.reload()
    expect([response!.status(), response!.url()]).toEqual([200, `${on.served.address}search/`])
    await told(/^151个词，1个有报道/u)
  })

  it('says when the page’s own program does not come', async () => {
    await on.page.route('**/_assets/search*.js', (route) => route.abort())
    await open('', false)
    await on.page.locator('#search-failure').filter({hasText: '检索程序还没有启动'}).waitFor({state: 'visible', timeout: 15_000})
  })

  it('explains itself without JavaScript and leads to the lists', async () => {
    const plain = await on.browser.newContext({javaScriptEnabled: false})
    const bare = await plain.newPage()
    await bare.goto(`${on.served.address}search/?q=社区`)
    expect(await bare.locator('main').innerText()).toContain('没有 JavaScript')
    expect(await bare.locator('main a:visible').count()).toBeGreaterThan(4)
    await plain.close()
  })
})
