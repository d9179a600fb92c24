import {expect, it, vi} from 'vitest'
import {factRows} from '../../src/components/article-facts.ts'
import {streetPage} from '../../src/components/place-page.ts'
import type {Site} from '../../src/content.ts'
import {buildCatalog} from '../../src/site/catalog.ts'
import {findEvidence} from '../../src/site/evidence.ts'
import {addressesFor} from '../../src/site/routes.ts'
import {article, smallArchive} from './archive-fixture.ts'

// Only what Astro brings is left out.
vi.mock('../../src/content.ts', () => ({fillPage() {}}))

const archive = {...smallArchive(), articles: [article('named', {streets: ['圃田乡'], communities: ['圃田村']}), article('alone', {communities: ['圃田村']})]}
const catalog = buildCatalog(archive)
const site: Site = {archive, catalog, evidence: findEvidence(archive), ...addressesFor('https://example.org/')}
const searches = (markup: unknown) => [...String(markup).matchAll(/href="(\/search\/\?[^"]*)"/gu)].map(([, href]) => decodeURIComponent(href!.replaceAll('&amp;', '&')))

it('asks for a community within its town, since other towns have one of that name', () => {
  const items = catalog.byStreet.get('圃田乡')!
  expect(searches(streetPage(site, '圃田乡', {number: 1, count: 1, items}).main)).toEqual(['/search/?q=圃田村&street=圃田乡'])
})

it.each([
  ['named', ['/search/?q=圃田村&street=圃田乡']],
  // Within the town it would not be found itself.
  ['alone', ['/search/?q=圃田村']],
])('an article whose town is %s asks for what finds it', (id, links) => expect(searches(factRows(site, catalog.articles.get(id)!))).toEqual(links))
