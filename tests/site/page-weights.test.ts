import fc from 'fast-check'
import {describe, expect, it, vi} from 'vitest'
import {articlePage} from '../../src/components/article-page.ts'
import {coverageRows, missingTowns} from '../../src/components/coverage-rows.ts'
import {eventList} from '../../src/components/event-list.ts'
import {nameList} from '../../src/components/name-list.ts'
import {nameIndexes} from '../../src/components/name-links.ts'
import {pageList} from '../../src/components/page-list.ts'
import {districtPage, streetPage} from '../../src/components/place-page.ts'
import {programPage} from '../../src/components/program-page.ts'
import {rawPage} from '../../src/components/raw-page.ts'
import type {Site} from '../../src/content.ts'
import {crumbsOf, headOf, type WholePage} from '../../src/layouts/page-head.ts'
import type {ArchiveParts} from '../../src/site/archive-parts.ts'
import {buildArchive} from '../../src/site/archive.ts'
import {buildCatalog} from '../../src/site/catalog.ts'
import {coverageOf} from '../../src/site/coverage.ts'
import {findEvidence} from '../../src/site/evidence.ts'
import {leavesOf} from '../../src/site/leaves.ts'
import {addressesFor} from '../../src/site/routes.ts'

// Only what Astro brings is left out.
vi.mock('../../src/content.ts', () => ({fillPage() {}}))

const LIMIT = 100_000
/** What Base.astro draws around a page, its styles' and scripts' links included. */
const FRAME = 4_500
const bytes = (text: unknown) => new TextEncoder().encode(String(text)).length

function siteOf(articles: ArchiveParts['articles'], pages: ArchiveParts['pages'] = [], authority: ArchiveParts['authority'] = {places: [], programs: []}): Site {
  const info = {city: '郑州市', title: '街志', description: '街道报道档案', papers: ['郑州日报'], site: 'https://example.org/jiezhi/', rights: '著作权归原作者所有'}
  const archive = buildArchive({info, articles, pages, authority})
  return {archive, catalog: buildCatalog(archive), evidence: findEvidence(archive), ...addressesFor(info.site)}
}

function weightOf(site: Site, page: WholePage): number {
  return FRAME + bytes(headOf(site, page)) + bytes(crumbsOf(site, page)) + bytes(page.main)
}

/** An article of so many characters in so many paragraphs on a raw page of its own, printed in lines of so many characters. */
function longArticle(characters: number, paragraphs: number, width: number, people: number): Site {
  const size = Math.max(1, Math.floor(characters / paragraphs))
  const names = Array.from({length: people}, (_, index) => `张${String.fromCodePoint(0x4e00 + index)}`)
  const texts = Array.from({length: paragraphs}, (_, index) => (index === 0 ? names.join('、') : '') + '街道"&<整治'.repeat(Math.ceil(size / 8)).slice(0, size))
  const lines = ['长文'].concat(texts.flatMap((text) => text.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? []))
  const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const data = {title: '长文', date: '2011-03-02', people: names.map((name) => ({name, post: '区委副书记'})), source: {file: 'content/raw/p1.txt', lines: [[1, lines.length]] as [number, number][]}}
  const blocks = texts.map((text) => ({role: 'paragraph' as const, text, html: html(text)}))
  return siteOf([{path: 'p1/L001.mdx', data, blocks}], [{id: 'p1', data: {}, lines}])
}

describe('an article', () => {
  const pagesOf = (site: Site) => {
    const [article] = site.archive.articles
    return [1, ...(article!.leaves ?? []).map((_, index) => index + 2)].map((number) => articlePage(site, article!, number))
  }
  const paragraphsIn = (page: WholePage) => [...String(page.main).matchAll(/<p id="p(\d+)"/gu)].map((match) => Number(match[1]))

  it.each([[3000, 20], [8000, 60], [15_000, 40], [20_000, 25]])('of %d characters in %d paragraphs has one page', (characters, paragraphs) => {
    expect(pagesOf(longArticle(characters, paragraphs, 2000, 3))).toHaveLength(1)
  })

  it('shows the printed lines beside the repaired ones where both have room', () => {
    const shows = (site: Site) => String(pagesOf(site)[0]!.main).includes('id="view-printed"')
    expect(shows(longArticle(8000, 20, 40, 3))).toBe(true)
    expect(shows(longArticle(8000, 20, 6, 3))).toBe(false)
    expect(shows(longArticle(16_000, 20, 40, 3))).toBe(false)
  })

  it('of any length weighs less than a page may, and shows each paragraph once', () => {
    const drawn = fc.tuple(fc.integer({min: 1, max: 60_000}), fc.integer({min: 1, max: 900}), fc.integer({min: 4, max: 400}), fc.integer({min: 0, max: 60}))
      .filter(([characters, paragraphs]) => characters / paragraphs < 12_000)
    fc.assert(fc.property(drawn, ([characters, paragraphs, width, people]) => {
      const site = longArticle(characters, paragraphs, width, people)
      const pages = pagesOf(site)
      for (const page of pages) expect(weightOf(site, page)).toBeLessThan(LIMIT)
      expect(pages.flatMap(paragraphsIn)).toEqual(Array.from({length: paragraphs}, (_, index) => index + 1))
      const [raw] = site.archive.pages
      for (const [index] of raw!.leaves.entries()) expect(weightOf(site, rawPage(site, raw!, index + 1))).toBeLessThan(LIMIT)
    }), {numRuns: 40})
  })
})

describe('lists of an archive with long headlines and many names', () => {
  const towns = Array.from({length: 40}, (_, index) => ({name: `第${index + 1}人民公社街道`, type: 'town' as const, aliases: [], district: '管城回族区'}))
  const programs = Array.from({length: 90}, (_, index) => ({name: `第${index + 1}次背街小巷综合整治提升行动`, aliases: [], kind: '整治'}))
  const articles = Array.from({length: 480}, (_, index) => ({
    path: `p${String(Math.floor(index / 12)).padStart(3, '0')}/L${String((index % 12) + 1).padStart(3, '0')}.mdx`,
    data: {
      title: `管城回族区第${index + 1}条背街小巷旧貌换新颜居民齐声点赞幸福生活步步高`, kicker: '圃田乡人民政府办公室', date: '2011-03-02',
      districts: ['管城回族区'], streets: [0, 1, 2].map((n) => towns[(index + n) % 40]!.name), programs: [programs[0]!.name, programs[1 + (index % 89)]!.name],
      events: [{date: '2011-03-01', text: '3月1日', line: 1}], reporters: [`李${String.fromCodePoint(0x4e00 + index)}`],
      source: {file: `content/raw/p${String(Math.floor(index / 12)).padStart(3, '0')}.txt`, lines: [[(index % 12) + 1, (index % 12) + 1]] as [number, number][]},
    },
    blocks: [],
  }))
  const pages = Array.from({length: 40}, (_, index) => ({id: `p${String(index).padStart(3, '0')}`, data: {paper: '郑州日报', date: '2011-03-02'}, lines: Array.from({length: 12}, () => '街')}))
  const site = siteOf(articles, pages, {places: [{name: '管城回族区', type: 'district', aliases: []}, ...towns], programs})
  const {catalog, to} = site
  const leaf = leavesOf(catalog.newest)[0]!

  it.each([
    ['a district', () => weightOf(site, districtPage(site, '管城回族区', leaf))],
    ['a street', () => weightOf(site, streetPage(site, towns[0]!.name, leavesOf(catalog.byStreet.get(towns[0]!.name)!)[0]!))],
    ['a program', () => weightOf(site, programPage(site, {name: programs[0]!.name, district: undefined, leaf}))],
    ['a program in a district', () => weightOf(site, programPage(site, {name: programs[0]!.name, district: '管城回族区', leaf}))],
    ['the events of a month', () => bytes(eventList(site, leavesOf(catalog.events.get('2011-03')!)[0]!.items))],
    ['the raw pages', () => bytes(pageList(site, leavesOf(catalog.archive.pages, 40)[0]!.items))],
    ['the bylines', () => bytes(nameList(site, nameIndexes(site).bylines.leaves[0]!.items))],
    ['the coverage', () => bytes(coverageRows(coverageOf(catalog), to)) + bytes(missingTowns(coverageOf(catalog), to))],
  ])('%s', (_, weight) => {
    expect(weight()).toBeLessThan(LIMIT - FRAME)
  })
})
