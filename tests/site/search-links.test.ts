import {expect, it, vi} from 'vitest'
import {factRows} from '../../src/components/article-facts.ts'
import {districtPage, streetPage} from '../../src/components/place-page.ts'
import {programPage} from '../../src/components/program-page.ts'
import type {Site} from '../../src/content.ts'
import {buildCatalog} from '../../src/site/catalog.ts'
import {findEvidence} from '../../src/site/evidence.ts'
import type {ArticleRecord} from '../../src/site/records.ts'
import {addressesFor} from '../../src/site/routes.ts'
import {article, smallArchive} from './archive-fixture.ts'

// Only what Astro brings is left out.
vi.mock('../../src/content.ts', () => ({fillPage() {}}))

function siteOf(articles: ArticleRecord[]): Site {
  const archive = {...smallArchive(), articles}
  return {archive, catalog: buildCatalog(archive), evidence: findEvidence(archive), ...addressesFor('https://example.org/')}
}
const site = siteOf([article('named', {streets: ['圃田乡'], communities: ['圃田村']}), article('alone', {communities: ['圃田村']})])
const searches = (markup: unknown) => [...String(markup).matchAll(/href="(\/search\/\?[^"]*)"/gu)].map(([, href]) => decodeURIComponent(href!.replaceAll('&amp;', '&')))

it('asks for a community within its town, since other towns have one of that name', () => {
  const items = site.catalog.byStreet.get('圃田乡')!
  expect(searches(streetPage(site, '圃田乡', {number: 1, count: 1, items}).main)).toEqual(['/search/?q=圃田村&street=圃田乡'])
})

it('leads from a subject of several articles to a search of these alone', () => {
  const site = siteOf([article('one', {streets: ['圃田乡'], districts: ['管城回族区'], programs: ['创建文明城市']}), article('two', {streets: ['圃田乡'], districts: ['管城回族区'], programs: ['创建文明城市']})])
  const leaf = {number: 1, count: 1, items: site.archive.articles}
  expect(searches(streetPage(site, '圃田乡', leaf).main)).toContain('/search/?street=圃田乡')
  expect(searches(districtPage(site, '管城回族区', leaf).main)).toEqual(['/search/?district=管城回族区'])
  expect(searches(programPage(site, {name: '创建文明城市', district: undefined, leaf}).main)).toEqual(['/search/?program=创建文明城市'])
  expect(searches(programPage(site, {name: '创建文明城市', district: '管城回族区', leaf}).main)).toEqual(['/search/?program=创建文明城市&district=管城回族区'])
})

it.each([
  ['named', ['/search/?q=圃田村&street=圃田乡']],
  // Within the town it would not be found itself.
  ['alone', ['/search/?q=圃田村']],
])('an article whose town is %s asks for what finds it', (id, links) => expect(searches(factRows(site, site.catalog.articles.get(id)!))).toEqual(links))
