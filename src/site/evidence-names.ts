import type {Span} from '../press/types.ts'
import type {Evidence, FactKind, Reading, Scene} from './evidence-reading.ts'
import {lettersOf} from './printed.ts'

/**
 * The lines that print a person's name; for those who made the article, the byline's lines where there are any. A name that is
 * part of a longer name of the same article (王红 in 王红旗) does not count there.
 */
export function nameEvidence(scene: Scene, kind: FactKind, name: string): Evidence {
  const spans = occurrences(scene.reading, name, longerNames(scene, name))
  if (spans.length === 0) return {kind, value: name, certainty: 'unstated', spans: []}
  const credited = kind === 'person' ? [] : spans.filter(({line}) => CREDIT.test(scene.reading.lines[line - 1] ?? ''))
  return {kind, value: name, certainty: 'stated', spans: credited.length > 0 ? credited : spans}
}

const CREDIT = /记者|通讯员|特约|实习|见习|撰稿|摄影|供稿|[文图摄][/／\s:：]|[摄图][)）]?\s*$/u

/** All places where `words` are printed, except inside one of the `longer` words. */
export function occurrences(reading: Reading, words: string, longer: readonly string[] = []): Span[] {
  return occurrenceGroups(reading, words, longer).flat()
}

/** The same, each occurrence for itself: of several spans where the words run on in the next line. */
export function occurrenceGroups({printed}: Reading, words: string, longer: readonly string[] = []): Span[][] {
  const needle = lettersOf(words)
  if (needle === '') return []
  const spans: Span[][] = []
  for (let at = printed.text.indexOf(needle); at !== -1; at = printed.text.indexOf(needle, at + needle.length)) {
    if (!longer.some((other) => covers(printed.text, other, needle, at))) spans.push(printed.spans(at, at + needle.length))
  }
  return spans
}

function covers(text: string, longer: string, needle: string, at: number): boolean {
  for (let inside = longer.indexOf(needle); inside !== -1; inside = longer.indexOf(needle, inside + 1)) {
    if (text.startsWith(longer, at - inside)) return true
  }
  return false
}

function longerNames({article}: Scene, name: string): string[] {
  const others = [...article.reporters, ...article.correspondents, ...article.photographers, ...article.people.map((person) => person.name)]
  const letters = lettersOf(name)
  return [...new Set(others.map(lettersOf))].filter((other) => other.length > letters.length && other.includes(letters))
}
