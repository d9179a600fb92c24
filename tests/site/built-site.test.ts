import {readdirSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {liveAddresses} from '../../scripts/check/live-addresses.ts'
import {Folder} from '../../scripts/files.ts'
import {readAuthorityFolder} from '../../scripts/read/authority-files.ts'
import {listContent} from '../../scripts/read/content-tree.ts'
import {builtSite} from '../built-site.ts'
import {deadLinks, heavyPages, invalidHtml, parsedFiles, readSite, unprovenFacts, type BuiltFiles} from './site-checks.ts'

let site: BuiltFiles

beforeAll(async () => {
  site = readSite(await builtSite())
})

describe('the built site', () => {
  it('has every kind of page', () => {
    const {pages} = site
    const kinds = ['index.html', '404.html', ...['about', 'districts', 'streets', 'programs', 'dates', 'dates/undated', 'pages', 'people', 'bylines', 'coverage', 'data', 'search'].map((name) => `${name}/index.html`)]
    expect(kinds.filter((file) => !pages.has(file))).toEqual([])
    for (const kind of ['articles/', 'districts/', 'streets/', 'programs/', 'pages/']) {
      expect([...pages.keys()].filter((file) => file.startsWith(kind)).length, kind).toBeGreaterThan(1)
    }
  })

  it('has no dead link and no missing anchor', () => {
    expect(deadLinks(site).slice(0, 20)).toEqual([])
  })

  it('has at every address what the check of old addresses and links takes for live, and nothing at others', async () => {
    const dir = await builtSite()
    const {authority} = await readAuthorityFolder(new Folder('content'))
    const isLive = liveAddresses([...listContent(resolve('content')).units.values()], authority)
    const files = readdirSync(dir, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile()).map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    const addresses = files.map((file) => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`)
    expect(addresses.length).toBeGreaterThan(400)
    expect(addresses.filter((address) => !isLive(address))).toEqual([])
    expect(addresses.filter((address) => address.endsWith('/') && address !== '/' && !isLive(address.slice(0, -1)))).toEqual([])
    for (const dead of ['/articles/', '/data/nope.csv', '/dates/188/', '/dates/x/', '/about/nope/', '/districts/中原区/../../nope/', '/programs/nope/', '/streets/p2/', '/pages/p2/', '/constructor/', '/constructor/x/', '/__proto__/x', '/search/x']) expect(isLive(dead), dead).toBe(false)
  })

  it('is valid HTML', async () => {
    expect(await invalidHtml(site)).toEqual({})
  })

  it('sets the heads of columns of numbers where the numbers stand', () => {
    const cells = (row: string) => [...row.matchAll(/<t[hd]\b([^>]*)>/gu)].map(([, attributes]) => /class="[^"]*\bnumber\b/u.test(attributes!))
    for (const [file, text] of site.pages) {
      for (const [, head, row] of text.matchAll(/<thead>(.*?)<\/thead>\s*<tbody[^>]*>(<tr.*?<\/tr>)/gsu)) expect(cells(head!), file).toEqual(cells(row!))
    }
  })

  it('has a strict policy on every page and nothing inline', () => {
    for (const [file, text] of site.pages) {
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/iu.exec(text)?.[1] ?? ''
      expect(policy, file).toMatch(/default-src (?:'|&#39;|&apos;)none/u)
      expect(policy, file).not.toContain('unsafe-inline')
      expect(text, file).not.toMatch(/<[^>]+\s(?:on\w+|style)=/iu)
      expect([...text.matchAll(/<script\b([^>]*)>/gu)].filter(([, attributes]) => !/\ssrc=|type="application\/(?:ld\+)?json"/u.test(attributes!)), file).toEqual([])
      expect(text, file).not.toContain('<style')
    }
  })

  it('keeps pages and the first view small', () => {
    expect(heavyPages(site)).toEqual([])
  })

  it('names no other host for anything that is loaded', () => {
    for (const [file, text] of site.pages) {
      expect([...text.matchAll(/<(?:script|img|iframe|link rel="(?:stylesheet|icon|preload|preconnect)")[^>]*(?:src|href)="(?:https?:)?\/\/[^"]*"/gu)].map(([tag]) => tag), file).toEqual([])
    }
  })

  it('gives programs what they can read, and every fact a line that holds its words', () => {
    const found = parsedFiles(site)
    const articles = [...site.pages.keys()].filter((file) => /^articles\/[^/]+\/index/u.test(file)).length
    expect(found.articles).toBe(articles)
    expect(found.citations).toBe(3 * articles)
    expect(found.feeds).toBeGreaterThan(3)
    expect(found.tables.get('articles.csv')).toHaveLength(articles)
    const {proven, wrong} = unprovenFacts(site, found.tables.get('mentions.csv')!)
    expect(wrong.slice(0, 10)).toEqual([])
    expect(proven).toBeGreaterThan(articles)
  })
})
