import {mkdirSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import type {Program} from '../../src/press/authority/types.ts'
import type {PageKnown} from '../../src/press/types.ts'
import {namesIn} from '../read/names.ts'
import type {Folder} from '../files.ts'
import type {Reporter} from '../report.ts'
import type {PageOutcome} from './outcome.ts'
import type {IngestSetting} from './page.ts'
import {ingestPages} from './pool.ts'
import {writeProposed} from './proposed.ts'
import {sweepReports, type RawPage} from './present.ts'
import {findPages, passedOver, type FoundPages} from './raw-pages.ts'
import {reportNearDuplicates, type SketchedPage} from './near-duplicates.ts'
import {findCached, pageCacheOf} from './page-cache.ts'
import {PageStates, type PagePlaces} from './state.ts'
import {IngestSummary} from './summary.ts'

/** What the command was asked to do, by the names of its options. */
export interface IngestOptions {
  out?: string | undefined
  date?: string | undefined
  paper?: string | undefined
  review?: string | undefined
  /** how many cores may be used at once, in digits */
  jobs?: string | undefined
  'dry-run': boolean
  accept: boolean
}

/** Ingests the pages asked for, or all, and reports. Answers the exit code: 1 when a page could not be read. */
export async function ingestInto(out: Folder, content: Folder, values: IngestOptions, positionals: string[], report: Reporter): Promise<number> {
  const pages = await findPages(content, positionals)
  const refusal = await refusalOf(content, values, positionals, pages)
  if (refusal) {
    report.error(refusal.words)
    return refusal.code
  }
  const options: PageKnown = {...(values.date && {date: values.date}), ...(values.paper && {paper: values.paper})}
  const places = {content: content.root, out: out.root, reports: reportsOf(out, values), options}
  if (!values.accept) return ingestFound(pages.found, {out, content, places, named: positionals.length > 0, dryRun: values['dry-run'], jobs: values.jobs === undefined ? undefined : Number(values.jobs), report})
  const {acceptPages} = await import('./accept.ts')
  const authority = await namesIn(content, report, LOSES)
  return authority ? acceptPages({out, content, pages: pages.found, options, authority, report}) : 1
}

/** Why nothing is begun, and the exit code that says so. */
async function refusalOf(content: Folder, values: IngestOptions, asked: readonly string[], {found, missing}: FoundPages): Promise<{words: string; code: number} | undefined> {
  const needed = ['site.yaml', 'authority/places.yaml', 'authority/programs.yaml']
  const lacking = (await Promise.all(needed.map(async (name) => ((await content.bytes(name)) === undefined ? [name] : [])))).flat()
  if (lacking.length > 0) return {words: `缺少 ${lacking.map((name) => content.path(name)).join('、')}；没有它就认不出地名与工作，什么都没有写；请从仓库恢复。`, code: 1}
  if (missing.length > 0) return {words: `没有这些版面：${missing.join('、')}；请放进 ${content.path('raw')}，或检查名字。`, code: 2}
  const words = asked.length === 0 ? optionForNone(values, found.length) : undefined
  return words === undefined ? undefined : {words, code: 2}
}

const LOSES = '照它收录会丢掉地名和工作，所以什么都没有写'

interface IngestRun {
  out: Folder
  content: Folder
  places: PagePlaces
  /** whether the pages were asked for by name */
  named: boolean
  dryRun: boolean
  jobs: number | undefined
  report: Reporter
}

/** Ingests pages, but for those that the cache says would stay as they are. Answers the exit code. */
async function ingestFound(found: readonly RawPage[], {out, content, places, named, dryRun, jobs, report}: IngestRun): Promise<number> {
  const place = await pageCacheOf(out, content)
  if (!dryRun) {
    mkdirSync(place.folder, {recursive: true})
    sweepReports(places.reports)
  }
  const states = new PageStates(places)
  const cached = found.map((page) => (dryRun ? undefined : findCached(place, states, page)))
  const open = found.filter((_, index) => !cached[index])
  const summary = new IngestSummary()
  const run: SketchedPage[] = []
  const take = inOrder(cached, (outcome, index) => {
    const {name, done, standing = false} = outcome
    report.progress(index + 1, found.length, name)
    if (done?.diff) report.line(done.diff)
    // Who names a page wants to read of it; of the others only what is new.
    summary.add(outcome, {counted: standing && !named})
    if (done) run.push({name, standing, articles: done.articles, sketches: done.sketches})
  })
  if (open.length > 0) {
    const authority = await namesIn(content, report, LOSES)
    if (!authority) return (report.done(), 1)
    const setting = {...places, dryRun, authority, cache: place}
    await ingestPages(open, setting, take, jobs)
    const alike = dryRun ? [] : await writeProposed(out, content, summary)
    if (alike.length > 0) await readAgain(alike, {out, content, open, setting, summary, jobs})
  }
  report.done()
  if (!dryRun) {
    // What cached pages propose was written when they were; but the list may be gone since, or pages of which it tells.
    if (open.length === 0) await writeProposed(out, content, summary)
    reportNearDuplicates(out, states.reports, run, {file: join(place.folder, 'near-duplicates'), rules: place.rules})
  }
  if (!named) summary.note(passedOver(content))
  summary.print(report, dryRun ? undefined : relative('', places.reports))
  return summary.failed > 0 ? 1 : 0
}

/** Pages read side by side may coin one name with other marks between its words: those that came later take the first's. */
async function readAgain(alike: readonly Program[], {out, content, open, setting, summary, jobs}: ReadAgain): Promise<void> {
  const files = new Set(alike.flatMap(({seen = []}) => seen.map((place) => place.slice(0, place.lastIndexOf(':')))))
  for (const {name} of alike) summary.proposed.delete(name)
  const authority = {...setting.authority, programs: [...setting.authority.programs, ...summary.proposed.values()]}
  const again = new IngestSummary()
  await ingestPages(open.filter(({name}) => files.has(`content/raw/${name}`)), {...setting, authority}, (outcome) => again.add(outcome), jobs)
  await writeProposed(out, content, again)
}

interface ReadAgain {
  out: Folder
  content: Folder
  open: RawPage[]
  setting: IngestSetting
  summary: IngestSummary
  jobs: number | undefined
}

/** What is wrong with options that speak of single pages when no page is named. */
function optionForNone({accept, date, paper}: IngestOptions, count: number): string | undefined {
  if (accept) return '--accept 要写明版面，如 npm run ingest -- --accept 003_200823f155d71e7b。'
  if (count < 2 || (!date && !paper)) return undefined
  const [option, what] = date ? [`--date ${date}`, '日期'] : [`--paper ${paper}`, '报名']
  return `${option} 要写明版面，如 npm run ingest -- ${option} 003_200823f155d71e7b；不写就会把全部 ${count} 个版面的${what}都改成这一个。`
}

function reportsOf(out: Folder, {out: asked, review}: IngestOptions): string {
  return asked === undefined ? resolve(review ?? '.cache/review') : out.path('review')
}

/** Tells outcomes in the order of pages: those that are there already, and each of the others once it is taken. */
function inOrder(known: readonly (PageOutcome | undefined)[], tell: (outcome: PageOutcome, index: number) => void): (outcome: PageOutcome) => void {
  let next = 0
  const tellKnown = () => {
    for (let outcome = known[next]; outcome; outcome = known[next]) tell(outcome, next++)
  }
  tellKnown()
  return (outcome) => {
    tell(outcome, next++)
    tellKnown()
  }
}
