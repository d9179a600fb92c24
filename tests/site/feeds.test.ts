import fc from 'fast-check'
import {SaxesParser} from 'saxes'
import {expect, it} from 'vitest'
import {buildCatalog} from '../../src/site/catalog.ts'
import {feedsOf, PROGRAM_FEEDS, writeAtom} from '../../src/site/feeds.ts'
import {writeOpenSearch} from '../../src/site/opensearch.ts'
import {addressesFor} from '../../src/site/routes.ts'
import {sitemapsOf} from '../../src/site/sitemap.ts'
import {article, smallArchive} from './archive-fixture.ts'

const archive = smallArchive()
const catalog = buildCatalog(archive)
const addresses = addressesFor(archive.info.site)
const feeds = feedsOf(catalog)

/** Reads XML strictly; answers `path text` for each element with text and `path@name value` for each attribute. */
function readXml(xml: string): string[] {
  const parser = new SaxesParser({xmlns: true})
  const open: string[] = []
  const found: string[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    open.push(name)
    for (const {name, value} of Object.values(attributes)) found.push(`${open.join('/')}@${name} ${value}`)
  })
  parser.on('text', (text) => text.trim() && found.push(`${open.join('/')} ${text}`))
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return found
}

it('makes a feed for all, and for each subject and pair that has articles', () => {
  expect(feeds.map(({list}) => list).sort()).toEqual(
    [
      '/', '/districts/中原区/', '/districts/惠济区/', '/districts/管城回族区/', '/districts/郑东新区/', '/streets/古荥镇/', '/streets/圃田乡/', '/streets/棉纺路街道/',
      '/programs/一征三议两公开工作法/', '/programs/一征三议两公开工作法/中原区/', '/programs/一征三议两公开工作法/管城回族区/', '/programs/一征三议两公开工作法/郑东新区/',
      '/programs/创建文明城市/', '/programs/创建文明城市/惠济区/',
      '/programs/违法建筑治理/', '/programs/违法建筑治理/中原区/', '/programs/违法建筑治理/惠济区/', '/programs/违法建筑治理/管城回族区/', '/programs/违法建筑治理/郑东新区/',
    ].sort(),
  )
})

it('leaves programs without a feed where there are too many, those least written about first', () => {
  const articles = Array.from({length: 2 * PROGRAM_FEEDS}, (_, i) => article(`m${i}`, {districts: ['中原区'], programs: i < PROGRAM_FEEDS ? [`工作${i}`, '常写的工作'] : [`另一工作${i}`]}))
  const lists = feedsOf(buildCatalog({...archive, articles})).map(({list}) => list).filter((list) => list.startsWith('/programs/'))
  expect(lists).toHaveLength(PROGRAM_FEEDS)
  expect(lists.slice(0, 2)).toEqual(['/programs/常写的工作/', '/programs/常写的工作/中原区/'])
})

it.each(feeds.map((feed) => [feed.list, feed] as const))('feed of %s is well-formed Atom with ids, dates and links', (_, feed) => {
  const found = readXml(writeAtom(feed, catalog, addresses))
  const texts = (path: string) => found.filter((line) => line.startsWith(`${path} `)).map((line) => line.slice(path.length + 1))
  expect(found).toContain('feed@xmlns http://www.w3.org/2005/Atom')
  expect(texts('feed/updated')).toHaveLength(1)
  expect(texts('feed/updated')[0]).toBe([...texts('feed/entry/updated')].sort().at(-1))
  for (const stamp of texts('feed/entry/updated')) expect(Number.isNaN(Date.parse(stamp))).toBe(false)
  expect(texts('feed/entry/id')).toEqual(feed.articles.map(({id}) => `https://example.org/jiezhi/articles/${id}/`))
  expect(new Set([...texts('feed/id'), ...texts('feed/entry/id')]).size).toBe(feed.articles.length + 1)
  expect(feed.articles.every(({withdrawn}) => !withdrawn)).toBe(true)
})

it('says when an article was published only where the day is known', () => {
  const found = readXml(writeAtom(feeds[0]!, catalog, addresses))
  expect(found.filter((line) => line.startsWith('feed/entry/published '))).toEqual(['feed/entry/published 2020-06-24T00:00:00+08:00'])
})

it('holds any text at all', () => {
  const hostile = fc.string({unit: fc.constantFrom('甲', '<', '>', '&', ']]>', '"', "'", '\u0000', '\u001b', '\u0085', '\ud800', '\udfff', '\ufffe', '\n'), maxLength: 12})
  fc.assert(
    fc.property(hostile, (words) => {
      const title = `题${words}名`
      const found = readXml(writeAtom({title, list: '/', articles: [article('x', {title, programs: [title]})]}, catalog, addresses))
      expect(found.some((line) => line.startsWith('feed/entry/title 题'))).toBe(true)
    }),
  )
})

it('describes the search for browsers', () => {
  const found = readXml(writeOpenSearch(archive.info, addresses))
  expect(found).toContain('OpenSearchDescription/Url@template https://example.org/jiezhi/search/?q={searchTerms}')
})

it('maps every leaf of a list', () => {
  const [like] = archive.articles
  const articles = Array.from({length: 61}, (_, index) => ({...like!, id: `a${index}`, date: '2011-03-02', districts: ['惠济区'], streets: ['惠济区/古荥镇'], programs: ['创文'], events: []}))
  const [map] = sitemapsOf(buildCatalog({...archive, articles}), addresses)
  for (const list of ['/districts/惠济区/', '/programs/创文/', '/programs/创文/惠济区/', '/dates/2011/', '/dates/2011/03/']) {
    for (const route of [list, `${list}p2/`]) expect(map!.text).toContain(`<loc>${addresses.absolute(route)}</loc>`)
    expect(map!.text).not.toContain(`<loc>${addresses.absolute(`${list}p3/`)}</loc>`)
  }
})

it('maps every page that may be kept, and splits a long map', () => {
  const [map] = sitemapsOf(catalog, addresses)
  const found = readXml(map!.text).filter((line) => line.startsWith('urlset/url/loc '))
  expect(found).toContain('urlset/url/loc https://example.org/jiezhi/articles/a1-L2/')
  expect(found.join('\n')).not.toContain('gone')
  expect(found).toContain(`urlset/url/loc ${addresses.absolute('/programs/违法建筑治理/管城回族区/')}`)
  const parts = sitemapsOf(catalog, addresses, 7)
  expect(parts[0]!.name).toBe('sitemap.xml')
  expect(parts.slice(1).flatMap(({text}) => readXml(text).filter((line) => line.startsWith('urlset/url/loc ')))).toEqual(found)
})
