import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {readAuthority} from '../src/press/authority.ts'
import type {Scene} from './news.ts'
import type {Random} from '../scripts/random.ts'

/** The names that generated news may use, taken from an authority folder so that no place or program stands in code. */
export interface Stage {
  towns: {name: string; district: string; communities: string[]}[]
  programs: string[]
}

/**
 * Reads the names of an authority folder, as every command does. Only towns that still exist and whose name is their own are taken
 * (`新郑市/城关乡` is left out), since the news names them without their district's help.
 */
export async function readStage(folder: string): Promise<Stage> {
  const text = (file: string) =>
    readFile(join(folder, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
  const [places, communityNames, programNames] = await Promise.all([text('places.yaml'), text('communities.yaml'), text('programs.yaml')])
  const {authority} = readAuthority({places: places ?? '[]', communities: communityNames, programs: programNames ?? '[]', site: '{}'})
  const communities = new Map<string, string[]>()
  for (const place of authority.places) {
    if (place.type !== 'community' || place.to || !place.town || place.name.includes('/')) continue
    communities.set(place.town, [...(communities.get(place.town) ?? []), place.name])
  }
  const towns = authority.places
    .filter((place) => place.type === 'town' && !place.to && !place.name.includes('/'))
    // Papers count a zone's town with the zone.
    .flatMap(({name, district, zone = district}) => (zone === undefined ? [] : [{name, district: zone, communities: communities.get(name) ?? []}]))
  const programs = authority.programs.filter((program) => !program.proposed).map(({name}) => name)
  if (towns.length === 0 || programs.length === 0) throw new Error(`${folder}:没有可用的街道或工作名,无法生成测试文章。`)
  return {towns, programs}
}

/** A place and mostly a program for one article; a few towns and programs are in the news far more often than others. */
export function drawScene(stage: Stage, random: Random): Scene {
  const town = frequent(stage.towns, random)
  const community = town.communities.length > 0 && random.chance(0.4) ? random.pick(town.communities) : undefined
  return {
    district: town.district,
    town: town.name,
    ...(community && {community}),
    ...(random.chance(0.8) && {program: frequent(stage.programs, random)}),
  }
}

/** Draws early members more often than late ones, as names in the news are distributed. */
function frequent<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random.next() ** 2 * list.length)] as T
}
