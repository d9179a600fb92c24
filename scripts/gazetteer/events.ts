import type {Place} from '../../src/press/authority/types.ts'
import type {Overlay} from './rows.ts'
import type {Town} from './town.ts'

/**
 * Writes dated changes into the histories: what was renamed, merged or abolished gets `to` and `became`, what came of it
 * `formerly`, and `from` when the notice says that it is new or the name shows it (须水镇 → 须水街道). Places that no
 * list holds because they were gone before the lists begin are added.
 */
export function applyEvents(areas: Place[], towns: Town[], events: Overlay['events']): void {
  const zones = new Map(areas.flatMap((area) => [area.name, ...area.aliases].map((name) => [name, area.name])))
  for (const {date, district, from, to, source} of events) {
    const here = zones.get(district) ?? district
    const ofCity = !areas.some(({name}) => name === here)
    const before = namesIn(from, ofCity)
    const after = namesIn(to, ofCity)
    if (before.join() === after.join()) continue
    // Run by a zone from then on, it keeps its name in the official lists.
    if (/代管/u.test(to)) {
      for (const name of before) Object.assign(findTown(towns, name, here), {zoneFrom: date, source})
      continue
    }
    const isArea = [...before, ...after].every((name) => /[区]$/u.test(name)) && before.concat(after).length > 0 && ofCity
    const find = (name: string) => (isArea ? findArea(areas, name) : findTown(towns, name, here))
    for (const name of before) {
      const place = find(name)
      if (!place) continue
      place.to = date
      place.source = source
      const others = after.filter((other) => other !== name)
      if (others.length > 0) place.became = [...new Set([...(place.became ?? []), ...others])]
    }
    for (const name of after) {
      const place = find(name)
      if (!place) continue
      const predecessors = before.filter((other) => other !== name)
      const isNew = /新设|筹备/u.test(from + to) || predecessors.some((other) => stem(other) === stem(name)) || (isArea && predecessors.length > 0)
      if (isNew) place.from = date
      place.source = source
      if (predecessors.length > 0) place.formerly = [...new Set([...(place.formerly ?? []), ...predecessors])]
    }
  }
}

/**
 * `须水街道、西流湖街道` → both; remarks in brackets, lists that name nothing and shifts between districts are dropped.
 *
 * @param ofCity the change is the city's own: of districts, not of towns
 */
function namesIn(text: string, ofCity: boolean): string[] {
  const offices = /([一二三四五六七八九十]个)街道办事处$/u.exec(text)
  const list = offices ? text.slice(0, offices.index) : text
  return list
    .replace(/[(（][^)）]*[)）]/gu, '')
    .split('、')
    .map((name) => name.replace(/\s*\d{9}$/u, '').replace(/管理委员会$/u, '').replace(/办事处$/u, '街道'))
    .map((name) => (offices ? `${name}街道` : name))
    .filter((name) => (ofCity ? /区$/u : /(街道|镇|乡|风景区|新区|矿区)$/u).test(name) && name.length > 2 && !/县/u.test(name))
}

function findArea(areas: Place[], name: string): Place {
  let area = areas.find((place) => place.name === name)
  if (!area) areas.push((area = {name, type: 'district', aliases: []}))
  return area
}

function findTown(towns: Town[], name: string, district: string): Town {
  let town = towns.find((place) => place.name === name && (place.district === district || place.zone === district))
  // The lists give towns of zones without their county.
  town ??= towns.find((place) => place.name === name && place.zone !== undefined && place.district === undefined)
  if (town && town.zone !== district) town.district ??= district
  if (!town) {
    town = {name, type: 'town', aliases: [], district, codes: new Set(), first: 0, last: 0}
    towns.push(town)
  }
  return town
}

/** 须水镇, 须水街道 → 须水. */
function stem(name: string): string {
  return name.replace(/(街道|镇|乡)$/u, '')
}
