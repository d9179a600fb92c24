import {geoArea, geoMercator, geoPath} from 'd3-geo'
import type {Feature, FeatureCollection, Geometry, MultiPolygon, Polygon} from 'geojson'
import {feature} from 'topojson-client'
import type {GeometryCollection, Topology} from 'topojson-specification'
import {compare} from '../press/text/compare.ts'
import type {Catalog} from './catalog.ts'
import {levelsOf, type Level} from './coverage.ts'
import type {Outlines} from './records.ts'

/** Outlines of districts, drawn, with how many articles each has; and what has no outline, as tiles. */
export interface DistrictMap {
  width: number
  height: number
  /** in the order of their size, so that a small one is drawn over its neighbours */
  shapes: {name: string; count: number; level: Level; path: string; label: {x: number; y: number; small: boolean}}[]
  /** districts and functional zones without an outline */
  tiles: {name: string; count: number; level: Level}[]
}

/**
 * Draws the districts of a TopoJSON file whose features are named (`properties.name`), by a district's name or by another that it goes
 * or went by; outlines that the gazetteer does not know are left out. Shades are four classes of about equal size.
 *
 * @example drawMap(topology, catalog).shapes[0] // {name: '登封市', count: 3, level: 1, path: 'M12.3,4…Z', label: {x: 120, y: 300, small: false}}
 */
export function drawMap(topology: Outlines | undefined, catalog: Catalog, width = 640): DistrictMap {
  const places = catalog.archive.places.filter(({type, to}) => (type === 'district' || type === 'zone') && to === undefined)
  const known = new Map([...places.flatMap(({name, aliases}) => aliases.map((alias) => [alias, name] as const)), ...places.map(({name}) => [name, name] as const)])
  const features = topology ? featuresOf(topology).flatMap((shape) => named(shape, known.get(shape.properties.name))) : []
  const count = (name: string) => catalog.byDistrict.get(name)?.length ?? 0
  const level = levelsOf(places.map(({name}) => count(name)))
  const drawn = new Set(features.map(({properties}) => properties.name))
  const collection: FeatureCollection<Geometry, Named> = {type: 'FeatureCollection', features}
  const projection = geoMercator().fitWidth(width - 2 * MARGIN, collection)
  const [x, y] = projection.translate()
  const path = geoPath(projection.translate([x + MARGIN, y + MARGIN])).digits(1)
  return {
    width,
    height: features.length === 0 ? 0 : Math.ceil(path.bounds(collection)[1][1] + MARGIN),
    shapes: apart(features
      .map((shape) => ({shape, area: path.area(shape)}))
      .sort((a, b) => b.area - a.area)
      .map(({shape, area}) => {
        const {name} = shape.properties
        const [x, y] = path.centroid(shape)
        return {name, count: count(name), level: level(count(name)), path: path(shape) ?? '', label: {x: Math.round(x), y: Math.round(y), small: area < ROOMY}}
      })),
    tiles: places
      .filter(({name}) => !drawn.has(name))
      .map(({name}) => ({name, count: count(name), level: level(count(name))}))
      .sort((a, b) => b.count - a.count || compare(a.name, b.name)),
  }
}

const MARGIN = 4
// Below this area, in square units of the drawing, a name does not fit and only the count is set.
const ROOMY = 6000

/** Moves the label of a large district down where it would cover that of a small one; small ones stay in their place. */
function apart(shapes: DistrictMap['shapes']): DistrictMap['shapes'] {
  const set: {x: number; y: number}[] = []
  for (const {label} of [...shapes].reverse()) {
    while (set.some(({x, y}) => Math.abs(x - label.x) < 60 && Math.abs(y - label.y) < 34)) label.y += 6
    set.push(label)
  }
  return shapes
}

interface Named {
  name: string
}

function named<Shape extends {properties: Named}>(shape: Shape, name: string | undefined): Shape[] {
  return name === undefined ? [] : [{...shape, properties: {...shape.properties, name}}]
}

function featuresOf(topology: Topology): Feature<Polygon | MultiPolygon, Named>[] {
  return Object.values(topology.objects).flatMap((object) => {
    const {features} = feature(topology, object as GeometryCollection<Named>) as FeatureCollection<Polygon | MultiPolygon, Named>
    return features.filter(({properties}) => typeof properties?.name === 'string').map(wound)
  })
}

/** d3 takes an outer ring that runs the other way for the rest of the globe. */
function wound(shape: Feature<Polygon | MultiPolygon, Named>): Feature<Polygon | MultiPolygon, Named> {
  if (geoArea(shape) <= 2 * Math.PI) return shape
  const {geometry} = shape
  const reversed = geometry.type === 'Polygon'
    ? {...geometry, coordinates: geometry.coordinates.map((ring) => [...ring].reverse())}
    : {...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => [...ring].reverse()))}
  return {...shape, geometry: reversed}
}
