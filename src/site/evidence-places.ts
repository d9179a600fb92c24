import type {Place} from '../press/authority/types.ts'
import type {Found} from '../press/text/terms.ts'
import type {Evidence, FactKind, Reading, Scene} from './evidence-reading.ts'
import type {NamedKind, NamedTerm} from './fact-terms.ts'
import {lettersOf} from './printed.ts'

/**
 * The lines that name a place; where none does, those of a place that lies in it (a district follows from its town), of the
 * same place under an earlier or later name, and at last the page's other lines, such as the rubric over a group of items.
 */
export function placeEvidence(scene: Scene, kind: FactKind, name: string): Evidence {
  const {reading, places} = scene
  const stated = named(reading, 'place', name)
  if (stated.length > 0) return {kind, value: name, certainty: 'stated', spans: spansOf(reading, stated)}
  const inside = reading.hits.filter(({value}) => value.kind === 'place' && liesIn(places.get(value.name), name))
  const within = fullest(inside)
  if (within.length > 0) return implied(kind, name, reading, firstName(within))
  const place = places.get(name)
  for (const other of [...(place?.formerly ?? []), ...(place?.became ?? [])]) {
    const hits = named(reading, 'place', other)
    if (hits.length > 0) return implied(kind, name, reading, hits)
  }
  const page = scene.wholePage()
  const around = named(page, 'place', name)
  if (around.length > 0) return implied(kind, name, page, nearest(page, around, reading))
  return {kind, value: name, certainty: 'unstated', spans: []}
}

/**
 * The lines that name a program under any of its names; else those of a narrower program, else the longest part of one of its
 * names that is printed, if that is at least half of it and two characters long.
 */
export function programEvidence(scene: Scene, name: string): Evidence {
  const {reading, programs} = scene
  const stated = named(reading, 'program', name)
  if (stated.length > 0) return {kind: 'program', value: name, certainty: 'stated', spans: spansOf(reading, stated)}
  const narrower = reading.hits.filter(({value}) => value.kind === 'program' && programs.get(value.name)?.broader === name)
  if (narrower.length > 0) return implied('program', name, reading, firstName(narrower))
  const partly = longestPart(reading.printed.text, [name, ...(programs.get(name)?.aliases ?? [])].map(lettersOf))
  if (partly) {
    const [start, end] = partly
    const via = reading.printed.text.slice(start, end)
    return {kind: 'program', value: name, certainty: 'implied', spans: reading.printed.spans(start, end), via}
  }
  return {kind: 'program', value: name, certainty: 'unstated', spans: []}
}

function named({hits}: Reading, kind: NamedKind, name: string): Found<NamedTerm>[] {
  return fullest(hits.filter(({value}) => value.kind === kind && value.name === name))
}

/** Hits with their class word if there are any, and of hits inside one another the longest. */
function fullest(hits: Found<NamedTerm>[]): Found<NamedTerm>[] {
  const full = hits.filter(({value}) => !value.bare)
  const chosen = full.length > 0 ? full : hits
  return chosen
    .filter((hit) => !chosen.some((other) => other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start))
    .sort((a, b) => a.start - b.start)
}

function firstName(hits: Found<NamedTerm>[]): Found<NamedTerm>[] {
  return hits.filter(({value}) => value.name === hits[0]!.value.name)
}

function liesIn(place: Place | undefined, name: string): boolean {
  return place !== undefined && place.name !== name && (place.district === name || place.zone === name || place.town === name)
}

function implied(kind: FactKind, value: string, reading: Reading, hits: Found<NamedTerm>[]): Evidence {
  const via = hits[0]!.value.name
  return {kind, value, certainty: 'implied', spans: spansOf(reading, hits), ...(via !== value && {via})}
}

function spansOf({printed}: Reading, hits: Found<NamedTerm>[]): Evidence['spans'] {
  const ends = new Set<number>()
  return hits.filter(({end}) => !ends.has(end) && ends.add(end)).flatMap(({start, end}) => printed.spans(start, end))
}

/** Of hits elsewhere on the page, the last before the article; else the first after it. */
function nearest(page: Reading, hits: Found<NamedTerm>[], article: Reading): Found<NamedTerm>[] {
  const first = article.numbers[0] ?? 0
  const line = (hit: Found<NamedTerm>) => page.printed.spans(hit.start, hit.end)[0]?.line ?? 0
  return [hits.findLast((hit) => line(hit) < first) ?? hits[0]!]
}

function longestPart(text: string, names: string[]): [start: number, end: number] | undefined {
  let best: [number, number] | undefined
  for (const name of names) {
    for (let length = name.length - 1; length >= Math.max(2, Math.ceil(name.length / 2)); length--) {
      if (best && best[1] - best[0] >= length) break
      for (let from = 0; from + length <= name.length; from++) {
        const at = text.indexOf(name.slice(from, from + length))
        if (at === -1) continue
        best = [at, at + length]
        break
      }
    }
  }
  return best
}
