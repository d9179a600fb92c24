import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {CARD, cardMeta} from '../../src/site/card.ts'
import {addressesFor} from '../../src/site/routes.ts'
import {builtSite} from '../built-site.ts'
import {decode, readSite, type BuiltFiles} from './site-checks.ts'

const {site: address, city} = parse(readFileSync('content/site.yaml', 'utf8')) as {site: string; city: string}

describe('the card', () => {
  it('is a picture of the size that is told, and light', () => {
    const file = join('public', CARD.route)
    const png = readFileSync(file)
    expect(png.toString('latin1', 1, 4)).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect([CARD.width, CARD.height]).toEqual([1200, 630])
    expect(statSync(file).size).toBeLessThan(60_000)
  })

  it('names no city, since content/ may be exchanged for another’s', () => {
    expect(CARD.name + CARD.subtitle).not.toContain(city.replace(/市$/u, ''))
  })

  it('has a whole address under a path, too', () => {
    expect(cardMeta(addressesFor('https://someone.github.io/jiezhi/').absolute)[0]).toEqual(['og:image', 'https://someone.github.io/jiezhi/card.png'])
  })
})

describe('the built site', () => {
  let site: BuiltFiles
  beforeAll(async () => {
    site = readSite(await builtSite())
  })

  it('holds the card', () => {
    expect(readFileSync(join(site.dir, CARD.route)).equals(readFileSync(join('public', CARD.route)))).toBe(true)
  })

  it('names it once on every page, with its size and words for those who do not see it', () => {
    const expected = [
      ...cardMeta(addressesFor(address).absolute).map(([property, content]) => [`property="${property}"`, content]),
      ['name="twitter:card"', 'summary_large_image'],
    ]
    // A page that only leads on has nothing but that.
    const pages = [...site.pages].filter(([, text]) => !text.includes('http-equiv="refresh"'))
    const told = (text: string) => [...text.matchAll(/<meta (property="og:image[^"]*"|name="twitter:[^"]*") content="([^"]*)"/gu)].map(([, name, content]) => [name!, decode(content!)])
    const wrong = pages.filter(([, text]) => JSON.stringify(told(text)) !== JSON.stringify(expected)).map(([file]) => file)
    expect(wrong.slice(0, 10)).toEqual([])
    expect(pages.length).toBeGreaterThan(50)
  })
})
