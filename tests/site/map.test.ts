import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {buildCatalog} from '../../src/site/catalog.ts'
import {drawMap} from '../../src/site/map.ts'
import {smallArchive} from './archive-fixture.ts'

const topology = JSON.parse(readFileSync('content/authority/gazetteer/districts.topo.json', 'utf8'))
const outlined: string[] = topology.objects.districts.geometries.map(({properties}: {properties: {name: string}}) => properties.name)

function allOutlines() {
  const archive = smallArchive()
  const known = new Set(archive.places.map(({name}) => name))
  for (const name of outlined) if (!known.has(name)) archive.places.push({name, type: 'district', aliases: []})
  return buildCatalog(archive)
}

describe('drawMap', () => {
  const map = drawMap(topology, allOutlines())

  it('draws each district once, inside the picture, and the zones as tiles', () => {
    expect(map.shapes.map(({name}) => name).sort()).toEqual([...outlined].sort())
    // The zone ran 圃田乡, of which one article tells.
    expect(map.tiles).toEqual([{name: '郑东新区', count: 1, level: 2}])
    for (const {path, label} of map.shapes) {
      const numbers = path.match(/-?\d+(?:\.\d+)?/gu)!.map(Number)
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...numbers)).toBeLessThanOrEqual(Math.max(map.width, map.height))
      expect(path).toMatch(/^(?:M[\d.,L]+Z)+$/u)
      expect(label.x).toBeLessThan(map.width)
      expect(label.y).toBeLessThan(map.height)
    }
  })

  it('shades by the number of articles', () => {
    const shape = (name: string) => map.shapes.find((one) => one.name === name)!
    expect([shape('惠济区').count, shape('登封市').count]).toEqual([2, 0])
    expect(shape('惠济区').level).toBeGreaterThan(shape('登封市').level)
  })

  it('knows a district by the name that it had before', () => {
    const archive = smallArchive()
    archive.places = archive.places.map((place) => (place.name === '惠济区' ? {...place, name: '新惠济区', aliases: ['惠济区']} : place))
    expect(drawMap(topology, buildCatalog(archive)).shapes.map(({name}) => name)).toContain('新惠济区')
  })

  it('leaves out what the gazetteer does not know, and draws nothing without outlines', () => {
    expect(drawMap(topology, buildCatalog(smallArchive())).shapes.map(({name}) => name).sort()).toEqual(['中原区', '惠济区', '管城回族区'])
    const none = drawMap(undefined, buildCatalog(smallArchive()))
    expect([none.shapes, none.height, none.tiles.length]).toEqual([[], 0, 4])
  })
})
