import {plannedPage} from '../../scripts/ingest/write.ts'
import type {PresentPage} from '../../scripts/ingest/present.ts'
import type {Random} from '../../scripts/random.ts'
import {withOwnDigest} from '../../src/press/digest.ts'
import {readBases, RECORD} from '../../src/press/edits/bases.ts'
import {planPage, type Note} from '../../src/press/edits/plan.ts'
import type {ConvertedPage} from '../../src/press/pipeline.ts'

/** A page's files; `record` is undefined when it is gone. */
export type PageFiles = PresentPage

/** The same files once ingest has carried out so many steps of its plan, and what it told. */
export function ingested({record, mine, bases}: PageFiles, page: ConvertedPage, most = Infinity): {files: PageFiles; notes: Note[]; steps: number; unread: number} {
  const {steps, notes, unread} = planPage(plannedPage({record, mine, bases}, page))
  const files: PageFiles = {record, mine: new Map(mine), bases}
  for (const {kind, name, text} of steps.slice(0, most)) {
    if (kind === 'record') files.record = text
    else if (kind === 'bases') files.bases = readBases(text)
    else if (text === undefined) files.mine.delete(name)
    else files.mine.set(name, text)
  }
  return {files, notes, steps: steps.length, unread: unread.length}
}

/** What may happen to a page's files between two runs of ingest. `mark` is a sign that stands nowhere yet: what an editor types. */
export type Event = (files: PageFiles, random: Random, mark: string) => void

const HAN = /\p{Script=Han}/u
const LISTS = ['districts', 'streets', 'communities', 'programs', 'events', 'people', 'reporters', 'correspondents']

export const EVENTS: Record<string, Event> = {
  'a letter': body((paragraphs, random, mark) => at(paragraphs, random, (text) => text.replace(HAN, mark))),
  'a paragraph more': body((paragraphs, random, mark) => paragraphs.toSpliced(random.int(0, paragraphs.length), 0, `编者按${mark}。`)),
  'two paragraphs made one': body((paragraphs) => (paragraphs.length > 1 && !/^[<#]/u.test(paragraphs[1]!) ? [paragraphs[0]! + paragraphs[1]!, ...paragraphs.slice(2)] : paragraphs)),
  'a paragraph cut in two': body((paragraphs, random) => at(paragraphs, random, (text) => text.replace(/。(?=.)/u, '。\n\n'))),
  'a title': head((text, _, mark) => text.replace(/^title: "?/mu, (key) => key + mark)),
  'a kicker': head((text, _, mark) => (/^kicker:/mu.test(text) ? text.replace(/^kicker: .*\n/mu, '') : text.replace(/^(title: .*\n)/mu, `$1kicker: ${mark}\n`))),
  'an item less': list((items, random) => items.toSpliced(random.int(0, items.length - 1), 1)),
  'an item more': list((items, random, mark) => (/: /u.test(items[0]!) ? items : items.toSpliced(random.int(0, items.length), 0, `  - 编${mark}\n`))),
  'items in another order': list((items) => items.toReversed()),
  'a list in brackets': head((text) => text.replace(/^(reporters|streets):\n((?: {2}- [^:\n]+\n)+)/mu, (_, field: string, items: string) => `${field}: [${items.trim().split('\n').map((item) => item.trim().slice(2)).join(', ')}] # 核过\n`)),
  'a post': head((text, _, mark) => text.replace(/^ {4}post: .*$/mu, `    post: ${mark}`)),
  'a day of an article': head((text) => text.replace(/^date: .*$/mu, 'date: "2012-02-03"')),
  'the day of the page': record((text) => (/^date:/mu.test(text) ? text.replace(/^date: .*$/mu, 'date: "2016-09-03"') : `date: "2011-03-05"\n${text}`)),
  'the reason of furniture': record((text, _, mark) => text.replace(/^ {4}reason: .*$/mu, `    reason: ${mark}`)),
  'the last lines set apart': (files, random) => setApart(files, random, false),
  'the last lines set apart by other rules': (files, random) => setApart(files, random, true),
  'an article less': (files, random) => void (files.mine.size > 0 && files.mine.delete(random.pick([...files.mine.keys()]))),
  'lines ended otherwise': article((text) => (text.includes('\r') ? text.replace(/\r/gu, '') : text.replace(/\n/gu, '\r\n'))),
  'no record': (files) => void (files.record = undefined),
  'no copies': (files) => void (files.bases = new Map()),
}

function article(change: (text: string, random: Random, mark: string) => string): Event {
  return ({mine}, random, mark) => {
    if (mine.size === 0) return
    const name = random.pick([...mine.keys()])
    mine.set(name, change(mine.get(name)!, random, mark))
  }
}

function head(change: (text: string, random: Random, mark: string) => string): Event {
  return article((text, random, mark) => {
    const [fields, words] = partsOf(text)
    return change(fields, random, mark) + words
  })
}

function body(change: (paragraphs: string[], random: Random, mark: string) => string[]): Event {
  return article((text, random, mark) => {
    const [fields, words] = partsOf(text)
    return `${fields}\n${change(words.trim().split('\n\n'), random, mark).join('\n\n')}\n`
  })
}

function list(change: (items: string[], random: Random, mark: string) => string[]): Event {
  return head((text, random, mark) => {
    const fields = LISTS.filter((field) => new RegExp(`^${field}:\\n`, 'mu').test(text))
    if (fields.length === 0) return text
    return text.replace(new RegExp(`^(${random.pick(fields)}:\\n)((?: {2}.*\\n)+)`, 'mu'), (_, key: string, items: string) => {
      const changed = change(items.split(/(?<=\n)(?= {2}- )/u), random, mark)
      return changed.length > 0 ? key + changed.join('') : ''
    })
  })
}

function record(change: (text: string, random: Random, mark: string) => string): Event {
  return (files, random, mark) => {
    if (files.record !== undefined) files.record = change(files.record, random, mark)
  }
}

/** The last paragraph of an article becomes furniture, where it is all that is printed on its last line: by an editor's hand, or in what earlier rules wrote. */
function setApart(files: PageFiles, random: Random, byRules: boolean): void {
  const names = [...files.mine.keys()].filter((name) => !byRules || files.mine.get(name) === files.bases.get(name))
  if (names.length === 0 || files.record === undefined || (byRules && files.record !== files.bases.get(RECORD))) return
  const name = random.pick(names)
  const text = files.mine.get(name)!
  const [first, last] = /^ {2}lines: \[\[(\d+), (\d+)\]\]$/mu.exec(text)?.slice(1).map(Number) ?? []
  const paragraphs = partsOf(text)[1].trim().split('\n\n')
  // One line a paragraph, and blank ones between them: so the last line holds the last paragraph.
  if (first === undefined || last === undefined || paragraphs.length < 3 || last - first < 2 * paragraphs.length) return
  const cut = text.replace(`[[${first}, ${last}]]`, `[[${first}, ${last - 1}]]`).replace(`\n\n${paragraphs.at(-1)!}\n`, '\n')
  const row = `  - lines: [${last}, ${last}]\n    reason: 广告\n`
  files.record = files.record.includes('furniture:\n') ? files.record.replace('furniture:\n', `furniture:\n${row}`) : `${files.record}furniture:\n${row}`
  files.mine.set(name, byRules ? withOwnDigest(cut) : cut)
  if (byRules) files.bases = new Map([...files.bases, [name, files.mine.get(name)!], [RECORD, files.record]])
}

function at(paragraphs: string[], random: Random, change: (text: string) => string): string[] {
  const index = random.int(0, paragraphs.length - 1)
  return paragraphs.with(index, change(paragraphs[index]!))
}

function partsOf(text: string): [fields: string, words: string] {
  const end = /^---\r?\n/gmu
  end.lastIndex = 4
  end.exec(text)
  return [text.slice(0, end.lastIndex), text.slice(end.lastIndex)]
}
