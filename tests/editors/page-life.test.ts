import {readdirSync, readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {parse} from 'yaml'
import {authority} from '../../scripts/fuzz/whole-way.ts'
import {plannedPage} from '../../scripts/ingest/write.ts'
import {randomOf} from '../../scripts/random.ts'
import type {Authority} from '../../src/press/authority/types.ts'
import {readFrontmatter} from '../../src/press/check/frontmatter.ts'
import {checkPage} from '../../src/press/check/page.ts'
import {vocabularyOf} from '../../src/press/check/vocabulary.ts'
import {digestIn, isUntouched} from '../../src/press/digest.ts'
import {convertPage, type ConvertedPage} from '../../src/press/pipeline.ts'
import {EVENTS, ingested, type PageFiles} from './page-life.ts'
import {PAGE} from './workspace.ts'

// `JIEZHI_LIVES=5000 npx vitest run tests/editors/page-life.test.ts` is the long loop.
const LIVES = Number(process.env.JIEZHI_LIVES ?? 80)
const PATIENCE = 20_000 + LIVES * 1000

const FIXTURES = 'tests/fixtures/pages'
const PAGES = [PAGE, ...['briefs-and-letters', 'feature-with-subheads-and-answers', 'margins-and-continuations'].flatMap((folder) => textsIn(`${FIXTURES}/${folder}`))]

/** The names as they are, and as they were when every fifth program was still to come and towns had no other names. */
const NAMES: readonly Authority[] = [authority, {...authority, programs: authority.programs.filter((_, index) => index % 5 > 0), places: authority.places.map((place) => ({...place, aliases: []}))}]

it('whatever happens to a page, no word, no fact and no line is lost', () => {
  for (let seed = 0; seed < LIVES; seed++) live(seed)
}, PATIENCE)

/** Lets a page live through some events, with a run of ingest after every few of them. */
function live(seed: number): void {
  const random = randomOf('page life', seed)
  const bytes = new TextEncoder().encode(random.pick(PAGES))
  let files: PageFiles = {record: undefined, mine: new Map(), bases: new Map()}
  let names = random.pick(NAMES)
  const told: string[] = []
  for (let run = 0; run < 4; run++) {
    const page = read(bytes, files, names)
    const life = `life ${seed}: ${told.join('、')}`
    const {files: after, steps} = provenIngest(files, page, life)
    const cut = ingested(files, page, random.int(0, steps)).files
    const again = read(bytes, cut, names)
    expect(ingested(cut, again).files, `${life}, killed`).toEqual(after)
    const problems = (now: PageFiles) => errorsOf(bytes, now, names, page)
    // Without a record the check could not tell of the lines.
    if (run > 0) expect(problems({...files, record: files.record ?? after.record}), life).toEqual(expect.arrayContaining(problems(after)))
    else expect(problems(after), life).toEqual([])
    files = after
    for (let more = random.int(1, 4); more > 0; more--) {
      const event = random.pick(Object.keys(EVENTS))
      told.push(event)
      EVENTS[event]!(files, random, String.fromCodePoint(0x3400 + told.length))
      if (random.chance(0.3)) names = random.pick(NAMES)
    }
  }
}

function read(bytes: Uint8Array, {record}: PageFiles, names: Authority): ConvertedPage {
  const {paper, date, label, section} = (record === undefined ? {} : parse(record)) as Record<string, string | undefined>
  return convertPage({name: 'p1.txt', bytes, known: {...(paper && {paper}), ...(date && {date}), ...(label && {label}), ...(section && {section})}, authority: names})
}

/** Ingests and proves what can be proved of the files before and after. */
function provenIngest(files: PageFiles, page: ConvertedPage, life: string): {files: PageFiles; steps: number} {
  const {files: after, notes, steps, unread} = ingested(files, page)
  expect(ingested(after, page), `${life}, twice`).toMatchObject({files: after, steps: 0})
  if (unread > 0 || notes.some(({type}) => type === 'structure-kept')) expect(after, life).toEqual(files)
  else for (const {name, text} of plannedPage(after, page).drafts) if (isUntouched(after.mine.get(name) ?? '')) expect(after.mine.get(name)!.replaceAll('\r', ''), life).toBe(text)
  for (const [name, text] of files.mine) {
    const [now, base] = [after.mine.get(name), files.bases.get(name)]
    expect(marksIn(now), `${life}, ${name}`).toEqual(expect.arrayContaining(marksIn(text)))
    if (isUntouched(text) || now === undefined || base === undefined || digestIn(base) !== digestIn(text)) continue
    const [was, own, stands] = [base, text, now].map(itemsIn) as [string[], string[], string[]]
    expect(stands, `${life}, ${name}: added`).toEqual(expect.arrayContaining(own.filter((item) => !was.includes(item))))
    expect(stands.filter((item) => was.includes(item) && !own.includes(item)), `${life}, ${name}: taken out`).toEqual([])
    expect(stands.filter((item) => own.includes(item)), `${life}, ${name}: in order`).toEqual(own.filter((item) => stands.includes(item)))
  }
  expect(marksIn(after.record), life).toEqual(marksIn(files.record))
  return {files: after, steps}
}

/** What the check would not let pass, by file and rule. */
function errorsOf(bytes: Uint8Array, {record, mine}: PageFiles, names: Authority, {proposed}: ConvertedPage): string[] {
  const encoded = (text: string) => new TextEncoder().encode(text)
  const {problems} = checkPage({
    id: 'p1',
    raw: {file: 'content/raw/p1.txt', bytes},
    ...(record !== undefined && {record: {file: 'content/pages/p1.yaml', bytes: encoded(record)}}),
    articles: [...mine].map(([name, text]) => ({file: `content/articles/p1/${name}.mdx`, bytes: encoded(text)})),
  }, vocabularyOf({places: names.places, programs: [...names.programs, ...proposed]}, []))
  return [...new Set(problems.filter(({level}) => level === 'error').map(({file, ruleId}) => `${file} ${ruleId}`))]
}

/** The items of an article's lists, each with its field. */
function itemsIn(article: string): string[] {
  const fields = Object.entries((readFrontmatter(article, '').yaml?.data ?? {}) as Record<string, unknown>)
  return fields.flatMap(([field, items]) => (Array.isArray(items) ? items.map((item) => `${field} ${JSON.stringify(item)}`) : []))
}

/** The signs that editors typed. */
function marksIn(text: string | undefined): string[] {
  return text?.match(/[\u3400-\u4dbf]/gu) ?? []
}

function textsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
}
